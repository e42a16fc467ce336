using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND011. CloseOmnichannelConversation is not listened for on calls (dataverse-facts.md §11).</summary>
public sealed class CallsAreNotClosedByVariable()
    : TopicRule("HND011", "CloseOmnichannelConversation is not used where a call can come")
{
    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts) =>
        facts.TakesCalls
            ? By(
                topics
                    .Passed.Where(passed =>
                        passed.Visit.OnCalls
                        && passed.Name.Equals(PassedVariable.Close, StringComparison.OrdinalIgnoreCase)
                    )
                    .Select(passed =>
                        passed.Visit.Spot(passed.Name, "On a call nobody listens for it: the call stays open.")
                    ),
                "CloseOmnichannelConversation is not used where a call can come.",
                found =>
                    $"Calls that come to {Names(found)} stay open: on a call, CloseOmnichannelConversation ends nothing.",
                Change("End calls with Hang up, and set the variable only where customers write.", facts)
            )
            : facts.Record.Match(
                _ => new Verdict.Met("Voice is off, and no workstream sends calls here."),
                Verdict.CannotTell
            );
}
