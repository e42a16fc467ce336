using System.Xml.Linq;

namespace HandoffPortal.LocalDataverse.Schema;

/// <summary>Takes Omnichannel's tables, columns and navigation properties out of the schema file.</summary>
internal static class OmnichannelPruning
{
    public static XDocument Without(XDocument schema)
    {
        schema
            .Descendants()
            .Where(element => Says(element, "Name") || Says(element, "Property") || Says(element, "Path"))
            .Concat(schema.Descendants().Where(element => Says(element, "Type") || Says(element, "Target")))
            .ToList()
            .ForEach(Drop);
        return schema;
    }

    private static bool Says(XElement element, string attribute)
    {
        string value = element.Attribute(attribute)?.Value ?? "";
        string name = value[(value.LastIndexOf('.') + 1)..];
        return name.StartsWith("msdyn_", StringComparison.Ordinal)
            || name.StartsWith("_msdyn_", StringComparison.Ordinal);
    }

    private static void Drop(XElement element)
    {
        if (element.Parent is not null)
        {
            element.Remove();
        }
    }
}
