using System.Text.RegularExpressions;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND008. With a value of more than 4,000 characters the escalation fails (dataverse-facts.md §11).</summary>
public sealed class ValuesAreShortEnough()
    : TopicRule("HND008", "No value that is passed on can have more than 4,000 characters")
{
    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts) =>
        By(
            topics.Passed.SelectMany(Judge).Concat(topics.Visits.SelectMany(JudgeMessage)),
            "No value that is passed on is known to grow beyond 4,000 characters.",
            found => $"Values in {Names(found)} can have more than 4,000 characters; then the hand-off fails.",
            Change("Keep each of these values below 4,000 characters: cut it with Left, or pass on less.", facts)
        );

    private static TopicSpot[] Judge(PassedVariable passed) =>
        passed.Value is not { } value ? []
        : value.Value.Length > PassedVariable.LongestValue
            ? [passed.Visit.Spot(passed.Name, $"The value has {value.Value.Length:N0} characters.", line: value.Line)]
        : Grows(passed.Name, value)
            ?
            [
                passed.Visit.Spot(
                    value.Value,
                    "The value is added to itself each time: nothing keeps it from growing beyond 4,000 characters.",
                    Cut(value),
                    value.Line
                ),
            ]
        : [];

    private static TopicSpot[] JudgeMessage(TopicVisit visit) =>
        visit is { IsReachable: true, Node: TopicNode.TransferToAgent { MessageToAgent: { } message } }
        && message.Value.Length > PassedVariable.LongestValue
            ?
            [
                visit.Spot(
                    "private message",
                    $"The message has {message.Value.Length:N0} characters.",
                    line: message.Line
                ),
            ]
            : [];

    // Joined with itself, and not cut.
    private static bool Grows(string name, TopicText value) =>
        value is { IsExpression: true }
        && value.Variables.Any(read => VariableName.Read(read)?.Name == name)
        && (value.Value.Contains('&', StringComparison.Ordinal) || Calls(value, "Concat"))
        && !Calls(value, "Left")
        && !Calls(value, "Right");

    private static bool Calls(TopicText value, string function) =>
        Regex.IsMatch(value.Value, $@"\b{function}\w*\s*\(", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Cut(TopicText value) => $"=Left({value.Value[1..].Trim()}, 4000)";
}
