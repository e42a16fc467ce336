using HandoffPortal.LocalDataverse.Protocol;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>The literal values of an address, behind conversions, names and parameter aliases (<c>@p1</c>).</summary>
internal sealed class Literals(IDictionary<string, SingleValueNode> aliases)
{
    /// <exception cref="DataverseFault">400 when <paramref name="node"/> is no literal.</exception>
    public object? Of(object? node) =>
        node switch
        {
            ConstantNode constant => constant.Value,
            ConvertNode convert => Of(convert.Source),
            NamedFunctionParameterNode named => Of(named.Value),
            ParameterAliasNode alias => Of(Behind(alias)),
            QueryNode => throw DataverseFault.BadQuery("A literal value is needed here."),
            _ => node,
        };

    /// <exception cref="DataverseFault">400 when the alias has no value.</exception>
    public SingleValueNode Behind(ParameterAliasNode node) =>
        aliases.TryGetValue(node.Alias, out SingleValueNode? value) && value is not null
            ? value
            : throw DataverseFault.BadQuery($"The parameter alias '{node.Alias}' has no value.");
}
