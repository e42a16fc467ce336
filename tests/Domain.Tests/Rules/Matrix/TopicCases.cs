using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.Rules.Matrix.Comes;
using static HandoffPortal.Domain.Tests.Rules.Matrix.RuleCase;
using static HandoffPortal.TestKit.SampleContext;
using static HandoffPortal.TestKit.SampleFacts;
using static HandoffPortal.TestKit.SampleNodes;

namespace HandoffPortal.Domain.Tests.Rules.Matrix;

/// <summary>What the topics can come to: what calls meet in them, and what they hand off.</summary>
internal static class TopicCases
{
    private static readonly HandoffFacts Voiced = Ready(voice: true);

    private static readonly HandoffFacts TopicsUnread = Ready() with
    {
        Topics = Reading.Failed<BotTopics>(Sample.Forbidden()),
    };

    private static readonly HandoffFacts RoutingUnread = Ready()
        .There(there => there with { Routing = Reading.Failed<Routing>(Sample.Forbidden()) });

    public static ImmutableArray<RuleCase> All => [.. OnCalls(), .. HandedOff(), .. Contexts(), .. Unreadable()];

    private static IEnumerable<RuleCase> OnCalls() =>
        [
            .. Faults.SelectMany(fault =>
                (RuleCase[])
                    [
                        Of(fault.Rule, Met, "voice is off", Ready().WithTopics(fault.Topic)),
                        Of(fault.Rule, Met, "calls meet clean topics", Voiced),
                        Of(fault.Rule, Unmet, "calls meet one that is not", Voiced.WithTopics(fault.Topic)),
                        Of(fault.Rule, Unmet, "voice is coming", Coming.WithTopics(fault.Topic)),
                        Of(
                            fault.Rule,
                            Undetermined,
                            "nobody can tell whether voice is on",
                            Ready().WithUnreadableRecord(Sample.Down())
                        ),
                    ]
            ),
        ];

    private static IEnumerable<RuleCase> HandedOff() =>
        [
            Of("HND001", Met, "Escalate does", Ready()),
            Of("HND001", Unmet, "none does", Ready().WithOnly([Escalate([Say("Nobody is here.")])])),
            Of("HND001", Undetermined, "a topic is damaged", Ready().WithOnly([Damaged("Escalate")])),
            Of("HND002", Met, "they can", Ready()),
            Of("HND002", Unmet, "the topic is off", Ready().WithOnly([Escalate([Transfer()], on: false)])),
            Of("HND003", Met, "it is", Ready()),
            Of("HND003", Unmet, "it is off", Ready().WithOnly([Escalate([Transfer()], on: false)])),
            Of("HND003", Unmet, "there is none", Ready().WithOnly([Topic("Person", [Transfer()])])),
            Of("HND003", Undetermined, "a topic is damaged", Ready().WithOnly([Damaged("Escalate")])),
            Of("HND004", Met, "they can", Ready()),
            Of("HND004", Unmet, "one can not", Ready().WithTopics(Damaged("Menu"))),
            Of("HND007", Met, "they are short", Ready().WithTopics(Sets(new string('n', 200)))),
            Of("HND007", Unmet, "one is long", Ready().WithTopics(Sets(new string('n', 201)))),
            Of("HND008", Met, "it is just short enough", Ready().WithTopics(Sets("A", new string('x', 4_000)))),
            Of("HND008", Unmet, "it is too long", Ready().WithTopics(Sets("A", new string('x', 4_001)))),
            Of("HND009", Met, "they are small", Ready()),
            Of("HND009", Unmet, "they are large", Ready().WithTopics(Sets("A", new string('x', 220_000)))),
        ];

    private static IEnumerable<RuleCase> Contexts() =>
        [
            Of("HND005", Met, "they do", Ready().Takes(Variable("Order")).WithTopics(Sets("Order"))),
            Of("HND005", Unmet, "case differs", Ready().Takes(Variable("order")).WithTopics(Sets("Order"))),
            Of("HND006", Met, "they do", Ready().Takes(Variable("Order")).WithTopics(Sets("Order"))),
            Of(
                "HND006",
                Unmet,
                "text comes for a number",
                Ready().Takes(Variable("Order", ContextVariableType.Number)).WithTopics(Sets("Order"))
            ),
            Of("HND010", Met, "a topic sets it", Ready().Tests("Order").WithTopics(Sets("Order"))),
            Of("HND010", Unmet, "no topic does", Ready().Tests("Order")),
            .. new[] { "HND005", "HND006", "HND010" }.SelectMany(rule =>
                (RuleCase[])
                    [
                        Of(rule, Undetermined, "routing may not be read", RoutingUnread),
                        Of(rule, Waiting, "the bot is not connected", Connectable()),
                    ]
            ),
        ];

    private static IEnumerable<RuleCase> Unreadable() =>
        from rule in RuleBookIds
        select Of(rule, Undetermined, "topics may not be read", TopicsUnread);

    private static IEnumerable<string> RuleBookIds =>
        Domain
            .Rules.RuleBook.Rules.Select(rule => rule.Id)
            .Where(id =>
                id.StartsWith("VOX", StringComparison.Ordinal) || id.StartsWith("HND", StringComparison.Ordinal)
            );

    private static readonly ImmutableArray<(string Rule, Topic Topic)> Faults =
    [
        ("VOX001", Topic("Hours", [Say("We open at **nine**.")])),
        ("VOX002", Topic("Card", [Card("""{"type":"AdaptiveCard"}""")])),
        ("VOX003", Topic("Card", [Card("""{"type":"AdaptiveCard","speak":"Hello"}""")])),
        ("VOX004", Topic("Silence", [Set("Topic.A", "b")])),
        ("VOX005", Topic("Call", [Call(VoiceAction.TransferCall, "555 0123")])),
        ("VOX006", Topic("Name", [Say("Hello {System.User.DisplayName}")])),
        (
            "VOX007",
            Topic("Caller", [When("=IsBlank(Global.CustomerPhoneNumber)", [Call(VoiceAction.HangUp)], [Say("Hello")])])
        ),
        ("HND011", Topic("Close", [Set("Global.CloseOmnichannelConversation", "=true"), Transfer()])),
    ];

    private static HandoffFacts Coming => Ready() with { VoiceIsComing = true };

    private static Topic Sets(string name, string value = "standing") =>
        Topic("Order", [Set($"Topic.{name}", value), Say("Done.")]);
}
