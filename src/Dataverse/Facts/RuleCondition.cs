using System.Collections.Immutable;
using System.Xml;
using HandoffPortal.Dataverse.Schema;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// The condition of a routing rule, an XML text (docs/dataverse-facts.md, context variables). No public text documents its
/// form, so that names are looked for wherever they may stand.
/// </summary>
internal static class RuleCondition
{
    private static readonly XmlReaderSettings Plain = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>The context variables that it tests, each once, in order; none when it is no XML.</summary>
    public static ImmutableArray<string> Variables(string? condition)
    {
        if (string.IsNullOrWhiteSpace(condition))
        {
            return [];
        }
        try
        {
            using StringReader text = new(condition.Trim());
            using XmlReader xml = XmlReader.Create(text, Plain);
            return [.. Values(xml).Select(NameIn).OfType<string>().Distinct(StringComparer.Ordinal)];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Values(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                yield return xml.Value;
            }
            while (xml.MoveToNextAttribute())
            {
                yield return xml.Value;
            }
        }
    }

    private static string? NameIn(string value)
    {
        string text = value.Trim();
        return
            text.StartsWith(RoutingRuleTable.ContextVariable, StringComparison.OrdinalIgnoreCase)
            && text.Length > RoutingRuleTable.ContextVariable.Length
            ? text[RoutingRuleTable.ContextVariable.Length..]
            : null;
    }
}
