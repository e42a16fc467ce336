using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>Which columns of a table are answered, and which related rows with them.</summary>
internal sealed record Selection(Table Table, IReadOnlyList<Column> Columns, IReadOnlyList<Expansion> Expansions)
{
    /// <summary>Reads <c>$select</c> and <c>$expand</c>; without <c>$select</c> every column is answered.</summary>
    public static Selection Of(DataverseSchema schema, Table table, SelectExpandClause? clause)
    {
        SelectItem[] items = [.. clause?.SelectedItems ?? []];
        if (items.Any(item => item is not (PathSelectItem or ExpandedNavigationSelectItem or WildcardSelectItem)))
        {
            throw DataverseFault.BadQuery("Only columns can be selected, and only navigation properties expanded.");
        }
        Column[] chosen =
        [
            .. items.OfType<PathSelectItem>().Select(item => Chosen(table, item.SelectedPath.FirstSegment)).Distinct(),
        ];
        return new Selection(
            table,
            chosen.Length == 0 ? [.. table.Columns.Values] : chosen,
            [.. items.OfType<ExpandedNavigationSelectItem>().Select(item => Expansion.Of(schema, table, item))]
        );
    }

    /// <summary>The part of <c>@odata.context</c> that names what was selected.</summary>
    public string ContextSuffix(bool selected) =>
        selected || Expansions.Count > 0
            ? "("
                + string.Join(
                    ",",
                    (selected ? Columns.Select(column => column.Name) : []).Concat(
                        Expansions.Select(expansion => expansion.Navigation.Name + "()")
                    )
                )
                + ")"
            : "";

    private static Column Chosen(Table table, ODataPathSegment segment) =>
        segment switch
        {
            PropertySegment property => table.Columns[property.Property.Name],
            NavigationPropertySegment { NavigationProperty.ReferentialConstraint: not null } lookup => table.Columns[
                lookup.NavigationProperty.ReferentialConstraint.PropertyPairs.Single().DependentProperty.Name
            ],
            _ => throw DataverseFault.BadQuery("Only columns can be selected."),
        };
}

/// <summary>One <c>$expand</c>: related rows, and what is asked of them.</summary>
internal sealed record Expansion(
    Navigation Navigation,
    Selection Selection,
    FilterClause? Filter,
    OrderByClause? OrderBy,
    long? Top
)
{
    public static Expansion Of(DataverseSchema schema, Table table, ExpandedNavigationSelectItem item)
    {
        if (item.SkipOption is not null)
        {
            throw DataverseFault.BadQuery("Skip Clause is not supported in CRM");
        }
        Navigation navigation = item.PathToNavigationProperty.FirstSegment is NavigationPropertySegment segment
            ? table.Navigations[segment.NavigationProperty.Name]
            : throw DataverseFault.BadQuery("Only navigation properties can be expanded.");
        return new Expansion(
            navigation,
            Selection.Of(schema, schema[navigation.Target], item.SelectAndExpand),
            item.FilterOption,
            item.OrderByOption,
            item.TopOption
        );
    }
}
