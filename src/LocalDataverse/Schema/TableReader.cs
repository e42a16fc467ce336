using System.Globalization;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Vocabularies;

namespace HandoffPortal.LocalDataverse.Schema;

/// <summary>Reads tables, columns and their rules out of the EDM model.</summary>
internal static class TableReader
{
    public static IReadOnlyList<Table> ReadAll(IEdmModel edm) =>
        [
            .. edm
                .SchemaElements.OfType<IEdmEntityType>()
                .Where(type => !type.IsAbstract)
                .Select(type => Read(edm, type, SetOf(edm, type))),
        ];

    private static Table Read(IEdmModel edm, IEdmEntityType type, string setName)
    {
        Dictionary<string, string> lookups = type.NavigationProperties()
            .Where(navigation => navigation.ReferentialConstraint is not null)
            .ToDictionary(LookupColumn, navigation => navigation.ToEntityType().Name, StringComparer.Ordinal);
        return new Table(
            type.Name,
            setName,
            type.Key().Single().Name,
            Text(edm, type, "PrimaryName"),
            type.StructuralProperties()
                .Select(property => ReadColumn(edm, property, lookups.GetValueOrDefault(property.Name)))
                .ToDictionary(column => column.Name, StringComparer.Ordinal),
            type.NavigationProperties()
                .Select(navigation => ReadNavigation(edm, navigation))
                .ToDictionary(navigation => navigation.Name, StringComparer.Ordinal)
        );
    }

    // Column metadata hangs below its table and has no set of its own.
    private static string SetOf(IEdmModel edm, IEdmEntityType type) =>
        edm.EntityContainer.EntitySets().FirstOrDefault(set => set.EntityType() == type)?.Name ?? type.Name;

    private static Column ReadColumn(IEdmModel edm, IEdmStructuralProperty property, string? lookupTarget)
    {
        ColumnKind kind = KindOf(property.Type);
        return new Column(property.Name, kind)
        {
            MaxLength = (property.Type as IEdmStringTypeReference)?.MaxLength,
            ReadOnly = Flag(edm, property, "Org.OData.Core.V1.Computed"),
            Immutable = Flag(edm, property, "Org.OData.Core.V1.Immutable"),
            Required = Flag(edm, property, "LocalDataverse.Required"),
            Unique = Flag(edm, property, "LocalDataverse.Unique"),
            Secret = Flag(edm, property, "LocalDataverse.Secret"),
            Memo = Flag(edm, property, "LocalDataverse.Memo"),
            Default = DefaultOf(kind, Text(edm, property, "Default")),
            Choices = ChoicesOf(Text(edm, property, "Choices")),
            LookupTarget = lookupTarget,
        };
    }

    private static Navigation ReadNavigation(IEdmModel edm, IEdmNavigationProperty navigation)
    {
        string target = navigation.ToEntityType().Name;
        string? intersect = Text(edm, navigation, "Intersect");
        Relation relation =
            intersect is not null
                ? new Relation.ManyToMany(
                    intersect,
                    KeyOf(navigation.DeclaringEntityType()),
                    KeyOf(navigation.ToEntityType())
                )
            : navigation.ReferentialConstraint is not null ? new Relation.ManyToOne(LookupColumn(navigation))
            : new Relation.OneToMany(LookupColumn(navigation.Partner));
        return new Navigation(navigation.Name, target, relation);
    }

    private static string KeyOf(IEdmEntityType type) => type.Key().Single().Name;

    private static string LookupColumn(IEdmNavigationProperty navigation) =>
        navigation.ReferentialConstraint.PropertyPairs.Single().DependentProperty.Name;

    private static ColumnKind KindOf(IEdmTypeReference type) =>
        type.PrimitiveKind() switch
        {
            EdmPrimitiveTypeKind.Int32 => ColumnKind.Integer,
            EdmPrimitiveTypeKind.Int64 => ColumnKind.BigInteger,
            EdmPrimitiveTypeKind.Boolean => ColumnKind.Boolean,
            EdmPrimitiveTypeKind.Guid => ColumnKind.Id,
            EdmPrimitiveTypeKind.DateTimeOffset => ColumnKind.Instant,
            _ => ColumnKind.Text,
        };

    private static object? DefaultOf(ColumnKind kind, string? text) =>
        (kind, text) switch
        {
            (_, null) => null,
            (ColumnKind.Integer, _) => int.Parse(text, CultureInfo.InvariantCulture),
            (ColumnKind.Boolean, _) => bool.Parse(text),
            _ => text,
        };

    private static Dictionary<int, string> ChoicesOf(string? text) =>
        (text ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(choice => choice.Split('='))
            .ToDictionary(choice => int.Parse(choice[0], CultureInfo.InvariantCulture), choice => choice[1]);

    private static string? Text(IEdmModel edm, IEdmVocabularyAnnotatable element, string term) =>
        (Annotation(edm, element, "LocalDataverse." + term) as IEdmStringConstantExpression)?.Value;

    private static bool Flag(IEdmModel edm, IEdmVocabularyAnnotatable element, string term) =>
        (Annotation(edm, element, term) as IEdmBooleanConstantExpression)?.Value ?? false;

    private static IEdmExpression? Annotation(IEdmModel edm, IEdmVocabularyAnnotatable element, string term) =>
        edm.FindVocabularyAnnotations<IEdmVocabularyAnnotation>(element, term).FirstOrDefault()?.Value;
}
