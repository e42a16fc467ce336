using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>Reads nodes. What has no kind is no node that anybody knows, and is kept as such.</summary>
internal static class NodeReader
{
    private const string Nameless = "(no kind)";

    // What says nothing to anybody, and what holds nodes of its own.
    private static readonly ImmutableArray<string> NoTexts =
    [
        "kind",
        "id",
        "displayName",
        "actions",
        "elseActions",
        "conditions",
    ];

    public static ImmutableArray<TopicNode> ReadAll(YamlValue? actions) =>
        actions is null ? [] : [.. actions.Listed.Select(Read)];

    private static TopicNode Read(YamlValue node)
    {
        string kind = node["kind"]?.AsText ?? Nameless;
        return OfKind(kind, node) with
        {
            Kind = kind,
            Id = node["id"]?.AsText,
            Line = node.Line,
            Texts = [.. TextsIn(node)],
        };
    }

    private static TopicNode OfKind(string kind, YamlValue node) =>
        kind switch
        {
            "SendActivity" or "SendMessage" => new TopicNode.Message(Said(node["activity"] ?? node["message"])),
            "Question" => new TopicNode.Question(Said(node["prompt"]), Variable(node), Entity(node["entity"])),
            "SetVariable" or "SetTextVariable" => new TopicNode.SetVariable(
                Variable(node),
                Text(node["value"]) ?? new TopicText("", node.Line)
            ),
            "ConditionGroup" => new TopicNode.Condition(Branches(node["conditions"]), ReadAll(node["elseActions"])),
            NodeKinds.BeginDialog or NodeKinds.ReplaceDialog => new TopicNode.Redirect(
                node["dialog"]?.AsText ?? "",
                Bindings(node["input"]),
                Returns: kind == NodeKinds.BeginDialog
            ),
            "TransferConversation" or "TransferConversationV2" => Transfer(node["transferType"] ?? node),
            "InvokeFlowAction" => new TopicNode.RunFlow(Bindings(node["input"]), Bindings(node["output"])),
            NodeKinds.EndDialog or "EndConversation" or "CancelAllDialogs" => new TopicNode.Ending(),
            "GotoAction" => new TopicNode.Jump(node["actionId"]?.AsText ?? ""),
            _ => new TopicNode.Other(
                NodeKinds.IsKnown(kind),
                Variable(node),
                [.. Branches(node["conditions"]).SelectMany(branch => branch.Actions), .. Inner(node)]
            ),
        };

    private static TopicNode Transfer(YamlValue transfer) =>
        transfer["kind"]?.AsText is "TransferToPhoneNumber"
            ? new TopicNode.TransferToNumber(Text(transfer["phoneNumber"]))
            : new TopicNode.TransferToAgent(
                Text(transfer["messageToAgent"]),
                Bindings(transfer["context"], "contextVariables")
            );

    private static IEnumerable<TopicNode> Inner(YamlValue node) =>
        [.. ReadAll(node["actions"]), .. ReadAll(node["elseActions"])];

    private static ImmutableArray<TopicBranch> Branches(YamlValue? conditions) =>
        conditions is null
            ? []
            :
            [
                .. conditions.Listed.Select(branch => new TopicBranch(
                    Text(branch["condition"]),
                    ReadAll(branch["actions"])
                )),
            ];

    private static Saying Said(YamlValue? said) =>
        said is YamlValue.Mapping
            ? new(
                Several(said["text"]),
                Several(said["speak"]),
                [
                    .. (said["attachments"]?.Listed ?? [])
                        .Where(attached => attached["kind"]?.AsText is "AdaptiveCardTemplate")
                        .Select(card => Text(card["cardContent"]) ?? new TopicText("", card.Line)),
                ]
            )
            : new(Several(said), [], []);

    private static ImmutableArray<TopicText> Several(YamlValue? texts) =>
        texts is null ? [] : [.. texts.Listed.Select(Text).OfType<TopicText>()];

    private static ImmutableArray<TopicBinding> Bindings(YamlValue? holder, string name = "binding") =>
        [
            .. (holder?[name]?.Named ?? []).Select(entry => new TopicBinding(
                entry.Name,
                Text(entry.Value) ?? new TopicText("", entry.Value.Line)
            )),
        ];

    private static VariableName? Variable(YamlValue node) => VariableName.Read(node["variable"]?.AsText);

    private static string Entity(YamlValue? entity) => entity?.AsText ?? entity?["kind"]?.AsText ?? "";

    private static TopicText? Text(YamlValue? value) =>
        value is YamlValue.Scalar { Text: { Length: > 0 } text } ? new TopicText(text, value.Line) : null;

    private static IEnumerable<TopicText> TextsIn(YamlValue value) =>
        value.Match<IEnumerable<TopicText>>(
            text => text.Length > 0 ? [new TopicText(text, value.Line)] : [],
            items => items.SelectMany(TextsIn),
            entries => entries.Where(entry => !NoTexts.Contains(entry.Name)).SelectMany(entry => TextsIn(entry.Value))
        );
}
