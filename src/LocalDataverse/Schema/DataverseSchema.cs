using System.Xml;
using System.Xml.Linq;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;

namespace HandoffPortal.LocalDataverse.Schema;

/// <summary>
/// The tables that one kind of organisation has. Both kinds come from the same file; without Omnichannel, everything whose name
/// starts with <c>msdyn_</c> is missing, as it is in Dataverse (dataverse-facts.md §1 and §6).
/// </summary>
internal sealed class DataverseSchema
{
    private static readonly Lazy<DataverseSchema> Full = new(() => Load(ReadFile()));
    private static readonly Lazy<DataverseSchema> Plain = new(() => Load(OmnichannelPruning.Without(ReadFile())));

    private readonly Dictionary<string, Table> _tables;
    private readonly Dictionary<string, Table> _sets;

    private DataverseSchema(IEdmModel edm, string csdl, IReadOnlyList<Table> tables)
    {
        Edm = edm;
        Csdl = csdl;
        Tables = tables;
        _tables = tables.ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        _sets = tables.ToDictionary(table => table.SetName, StringComparer.Ordinal);
    }

    /// <summary>Every table: what is stored, whichever organisation shows it.</summary>
    public static DataverseSchema WithOmnichannel => Full.Value;

    public static DataverseSchema WithoutOmnichannel => Plain.Value;

    public IEdmModel Edm { get; }

    /// <summary>The document that <c>$metadata</c> serves.</summary>
    public string Csdl { get; }

    public IReadOnlyList<Table> Tables { get; }

    public Table this[string logicalName] => _tables[logicalName];

    public Table? Find(string logicalName) => _tables.GetValueOrDefault(logicalName);

    public Table? FindSet(string setName) => _sets.GetValueOrDefault(setName);

    private static DataverseSchema Load(XDocument document)
    {
        using XmlReader reader = document.CreateReader();
        IEdmModel edm = CsdlReader.Parse(reader);
        return new DataverseSchema(edm, document.Declaration + document.ToString(), TableReader.ReadAll(edm));
    }

    private static XDocument ReadFile()
    {
        using Stream stream =
            typeof(DataverseSchema).Assembly.GetManifestResourceStream("dataverse.csdl.xml")
            ?? throw new InvalidOperationException("The schema file is missing from the assembly.");
        return XDocument.Load(stream);
    }
}
