using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Planning;

public sealed class EnableAndVoiceTests
{
    [Fact]
    public void Enable_without_anything_there_awaits_a_connection() =>
        Assert.Equal(new Standing.Awaiting(), Enable(SampleFacts.Connectable().WithoutRecord()).Ends);

    [Fact]
    public void Enable_takes_in_a_connection_made_outside_the_portal_without_touching_it()
    {
        Plan plan = Enable(SampleFacts.Ready().WithoutRecord());

        Assert.Empty(plan.Steps);
        Assert.Equal(new Standing.Adopted(Sample.Link, Sample.CreatedAt), plan.Ends);
    }

    [Fact]
    public void Enable_offers_a_disabled_bot_user_of_this_bot_again() =>
        Assert.Equal(
            new Standing.Disconnected(Sample.Link),
            Enable(SampleFacts.Ready(users: [Sample.BotUser(disabled: true)]).WithoutRecord()).Ends
        );

    [Fact]
    public void Enable_offers_the_remembered_link_again() =>
        Assert.Equal(
            new Standing.Disconnected(Sample.Link),
            Enable(SampleFacts.Ready(new Standing.Disabled(Sample.Link), users: [Sample.BotUser(disabled: true)])).Ends
        );

    [Fact]
    public void Voice_on_changes_the_record_alone()
    {
        Plan plan = Voice(on: true, SampleFacts.Ready());

        Assert.Empty(plan.Steps);
        Assert.True(plan.Ends.HasVoice);
    }

    [Fact]
    public void Before_voice_is_on_what_topics_would_say_on_a_call_is_known_and_stops_nothing()
    {
        HandoffFacts facts = SampleFacts
            .Ready()
            .WithTopics(SampleNodes.Topic("Opening hours", [SampleNodes.Say("We are **open**.")]));
        Assert.True(Judged(RuleBook.Examine(facts, RuleEdition.November2021)).IsMet);

        Planned.Ready planned = Assert.IsType<Planned.Ready>(
            Planner.Plan(new OperationRequest.SetVoice(On: true), facts, RuleEdition.November2021)
        );

        Assert.Equal("We are open.", Assert.Single(Judged(planned.Findings).Spots).ShouldRead);

        static Finding Judged(IEnumerable<Finding> findings) => findings.Single(finding => finding.Rule.Id == "VOX001");
    }

    [Fact]
    public void Voice_off_warns_that_calls_of_a_voice_workstream_will_fail()
    {
        Workstream calls = Sample.Workstream("Contoso calls", (int)StreamSource.VoiceCall);

        Plan plan = Voice(on: false, SampleFacts.Ready(voice: true, routing: SampleFacts.Route(calls)));

        Assert.StartsWith(
            "Calls will fail: the voice workstream Contoso calls",
            plan.Touches[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_adopted_connection_can_not_carry_voice_before_it_is_made_again()
    {
        HandoffFacts adopted = SampleFacts.Ready(new Standing.Adopted(Sample.Link, Sample.CreatedAt));

        var refused = Assert.IsType<Planned.Refused>(
            Planner.Plan(new OperationRequest.SetVoice(On: true), adopted, RuleEdition.November2021)
        );

        Assert.Equal(["LNK001"], refused.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Europe_has_voice_from_the_second_edition_on()
    {
        HandoffFacts europe = SampleFacts.Ready(home: Sample.Eu, omnichannel: Sample.Eu);

        Assert.DoesNotContain("ENV003", StopsOfVoice(europe, RuleEdition.March2022));
        Assert.Contains("ENV003", StopsOfVoice(europe, RuleEdition.November2021));
    }

    private static string[] StopsOfVoice(HandoffFacts facts, RuleEdition edition) =>
        [
            .. RuleBook
                .Examine(facts, edition)
                .Where(finding => finding.Stops(OperationKind.EnableVoice))
                .Select(finding => finding.Rule.Id),
        ];

    private static Plan Enable(HandoffFacts facts) => PlanOf(new OperationRequest.Enable(), facts);

    private static Plan Voice(bool on, HandoffFacts facts) => PlanOf(new OperationRequest.SetVoice(on), facts);

    private static Plan PlanOf(OperationRequest request, HandoffFacts facts) =>
        Assert.IsType<Planned.Ready>(Planner.Plan(request, facts, RuleEdition.November2021)).Plan;
}
