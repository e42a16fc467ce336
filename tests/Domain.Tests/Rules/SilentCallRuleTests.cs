using HandoffPortal.Domain.Rules.Voice;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using static HandoffPortal.TestKit.SampleNodes;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>VOX004: where a call ends in silence, and the many ways in which it does not.</summary>
public sealed class SilentCallRuleTests
{
    private const string IsCall = "=!IsBlank(Global.CustomerPhoneNumber)";

    [Fact]
    public void A_topic_that_only_sets_a_variable_ends_in_silence() =>
        Spots.Is(
            "Set a variable value",
            10,
            "",
            "Behind this nothing is said, and the call is neither hung up nor transferred.",
            null,
            Spots.OnCalls<NoCallEndsInSilence>(Set("Topic.A", "b"))
        );

    [Fact]
    public void A_topic_that_does_nothing_ends_in_silence() =>
        Spots.Is(
            "Trigger",
            2,
            "",
            "The topic does nothing that a caller can hear.",
            null,
            Spots.OnCalls<NoCallEndsInSilence>()
        );

    [Fact]
    public void A_question_that_nothing_follows_ends_in_silence() =>
        Spots.Is(
            "Question",
            12,
            "",
            "The caller answers, and nothing follows.",
            null,
            Spots.OnCalls<NoCallEndsInSilence>(Ask("Which one?", "Topic.A", line: 12))
        );

    [Fact]
    public void A_branch_that_says_nothing_ends_in_silence() =>
        Spots.Is(
            "Set a variable value",
            31,
            "",
            "Behind this nothing is said, and the call is neither hung up nor transferred.",
            null,
            Spots.OnCalls<NoCallEndsInSilence>(
                Ask("Which one?", "Topic.A"),
                When("=Topic.A = \"x\"", [Say("It is on its way.")], [Set("Topic.B", "c", 31)])
            )
        );

    [Fact]
    public void A_lone_condition_that_may_fail_ends_in_silence() =>
        Spots.Is(
            "Condition",
            20,
            "",
            "When the condition does not hold, nothing follows.",
            null,
            Spots.OnCalls<NoCallEndsInSilence>(
                Ask("Which one?", "Topic.A"),
                When("=Topic.A = \"x\"", [Say("It is on its way.")], line: 20)
            )
        );

    [Fact]
    public void A_flow_that_nothing_follows_ends_in_silence() =>
        Assert.Single(Spots.OnCalls<NoCallEndsInSilence>(Ask("Which one?", "Topic.A"), Flow(14, "Topic.Status")));

    [Fact]
    public void The_end_of_the_conversation_says_nothing_by_itself() =>
        Assert.Single(
            Spots.OnCalls<NoCallEndsInSilence>(Ask("Sure?", "Topic.A"), End("EndConversation", 16), Say("Bye."))
        );

    public static TheoryData<string, TopicNode[]> Heard =>
        new()
        {
            { "a message ends it", [Ask("Which one?", "Topic.A"), Say("Thanks.")] },
            { "it hangs up", [Ask("Which one?", "Topic.A"), Call(VoiceAction.HangUp)] },
            { "it transfers the call", [Ask("Which one?", "Topic.A"), Call(VoiceAction.TransferCall, "+14255550123")] },
            { "it transfers to an agent", [Ask("Which one?", "Topic.A"), Transfer()] },
            { "an uninterruptible message ends it", [Call(VoiceAction.UninterruptibleMessage, "Bye")] },
            { "every branch speaks", [When("=Topic.A = 1", [Say("One.")], [Say("Another.")])] },
            { "what follows the branches speaks", [When("=Topic.A = 1", [Set("Topic.B", "c")]), Say("Done.")] },
            {
                "several branches may leave nothing over",
                [
                    Ask("Yes?", "Topic.A"),
                    Choose([("=Topic.A = true", [Say("Yes.")]), ("=Topic.A = false", [Say("No.")])]),
                ]
            },
            { "only those who write get nothing", [When(IsCall, [Say("Hello, caller.")], [Set("Topic.B", "c")])] },
            { "only those who write fall through", [When(IsCall, [Say("Hello, caller.")])] },
            { "it goes to a topic that speaks", [Set("Topic.A", "b"), GoTo("Greeting")] },
            { "it goes to a topic for good", [GoTo("Greeting", returns: false)] },
            { "nobody knows where it goes", [GoTo("Somewhere")] },
            { "nobody knows what it does", [Other("ShinyNewNode")] },
            { "an answer is made up", [Other("SearchAndSummarizeContent", known: true)] },
            { "it goes back", [Ask("Which one?", "Topic.A"), new TopicNode.Jump("x") { Kind = "GotoAction" }] },
        };

    [Theory]
    [MemberData(nameof(Heard))]
    public void A_call_does_not_end_in_silence_when(string when, TopicNode[] nodes)
    {
        Assert.NotEmpty(when);
        Assert.Empty(Spots.OnCalls<NoCallEndsInSilence>([.. nodes]));
    }

    [Fact]
    public void A_topic_that_others_call_may_leave_the_talking_to_them() =>
        Assert.Empty(
            Spots.In<NoCallEndsInSilence>(
                SampleFacts
                    .Ready(voice: true)
                    .WithTopics(
                        Topic("Look up", [Set("Global.A", "b"), End()], "OnRedirect"),
                        Topic("Order", [GoTo("Look up"), Say("Found.")])
                    )
            )
        );

    [Fact]
    public void A_topic_that_calls_a_silent_one_last_ends_in_silence() =>
        Spots.Is(
            "Redirect",
            15,
            "",
            "Behind this nothing is said, and the call is neither hung up nor transferred.",
            null,
            Spots.In<NoCallEndsInSilence>(
                SampleFacts
                    .Ready(voice: true)
                    .WithTopics(
                        Topic("Look up", [Set("Global.A", "b")], "OnRedirect"),
                        Topic("Order", [Ask("Which?", "Topic.A"), GoTo("Look up", line: 15)])
                    )
            )
        );

    [Fact]
    public void Topics_that_call_each_other_come_to_an_end() =>
        Assert.Empty(
            Spots.In<NoCallEndsInSilence>(
                SampleFacts.Ready(voice: true).WithTopics(Topic("A", [GoTo("B")]), Topic("B", [GoTo("A")]))
            )
        );
}
