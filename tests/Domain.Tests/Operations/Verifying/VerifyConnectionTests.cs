using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Tests.Fakes;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Verifying;

public sealed class VerifyConnectionTests
{
    private static readonly Person Blair = new("blair", "Blair");
    private static readonly Fault Down = new(FaultKind.Unavailable, "The ledger did not answer.", "Try later.");
    private static readonly HandoffFacts Ready = SampleFacts.Ready();

    private readonly FakeActivityLog activity = new();

    [Fact]
    public async Task A_confirmed_connection_still_matches_while_nothing_changes()
    {
        Assert.Null(await ConfirmAsync(Ready, Ready));

        Assert.Equal(
            $"checked by Blair on {Words.Day(DateTimeOffset.UtcNow)}, still matches",
            (await NowAsync(Ready)).Sentence
        );
        Assert.Contains("Capacity: 500", Assert.Single(activity.Begun).Steps);
    }

    [Fact]
    public async Task A_value_that_changes_makes_it_void_and_is_named()
    {
        await ConfirmAsync(Ready, Ready);

        Assert.EndsWith(
            ", void since the capacity changed: was 500, is 50",
            (await NowAsync(WithCapacity(50))).Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_workstream_that_is_gone_and_its_queue_make_it_void()
    {
        await ConfirmAsync(Ready, Ready);

        var worth = Assert.IsType<VerificationState.Void>(await NowAsync(SampleFacts.Ready(routing: Routing.None)));

        Assert.Contains(
            worth.Changes,
            change => change is { Is: null } && change.Name.StartsWith("Workstream", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_could_not_be_read_is_not_called_a_match()
    {
        await ConfirmAsync(Ready, Ready);
        HandoffFacts unread = Ready with
        {
            Omnichannel = Ready.Omnichannel! with { Routing = Reading.Failed<Routing>(Down) },
        };

        Assert.IsType<VerificationState.Incomparable>(await NowAsync(unread));
    }

    [Fact]
    public async Task A_ledger_that_can_not_be_read_claims_nothing()
    {
        FakeActivityLog broken = new(Down);

        VerificationState worth = VerificationState.Of(
            await broken.ListAsync(new ActivityFilter(), CancellationToken.None),
            ConnectionValues.Of(Ready)
        );

        Assert.Equal("whether somebody checked it can't be told. The ledger did not answer.", worth.Sentence);
    }

    [Fact]
    public async Task An_entry_that_never_ended_is_no_verification()
    {
        await ConfirmAsync(Ready, Ready);
        activity.Begun[0] = activity.Begun[0] with { End = null };

        Assert.IsType<VerificationState.Never>(await NowAsync(Ready));
    }

    [Fact]
    public async Task Values_that_changed_since_they_were_shown_are_not_confirmed()
    {
        Fault? refused = await ConfirmAsync(Ready, WithCapacity(50));

        Assert.Contains("changed since they were shown", refused!.What, StringComparison.Ordinal);
        Assert.Empty(activity.Begun);
    }

    [Fact]
    public async Task A_value_that_is_not_what_it_must_be_is_named_and_nothing_is_confirmed()
    {
        HandoffFacts wrong = SampleFacts.Ready(
            users: [Sample.BotUser(roles: new HeldRole(HeldRole.OmnichannelAgent, "Bots"))]
        );

        Fault? refused = await ConfirmAsync(wrong, wrong);

        Assert.Contains(
            "Role is Omnichannel agent, only through the team Bots, expected is Omnichannel agent, held directly.",
            refused!.What,
            StringComparison.Ordinal
        );
        Assert.Empty(activity.Begun);
    }

    [Theory]
    [InlineData(HeldRole.OmnichannelAdministrator, null, true)]
    [InlineData(HeldRole.SystemAdministrator, null, true)]
    [InlineData(HeldRole.OmnichannelAdministrator, "Admins", false)]
    [InlineData(HeldRole.BotAuthor, null, false)]
    public void Only_an_administrator_of_the_environment_who_is_one_directly_may_confirm(
        string role,
        string? team,
        bool may
    )
    {
        HandoffFacts facts = SampleFacts.Ready(caller: Sample.Caller(new HeldRole(role, team)));

        VerificationOffer offer = VerificationOffer.Of(facts, ConnectionValues.Of(facts)!);

        Assert.Equal(may, offer.Open);
        Assert.All(
            offer.Refusals,
            why =>
                Assert.Contains(
                    "Somebody who holds Omnichannel administrator or System Administrator there directly can.",
                    why,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task Without_the_ledger_nothing_is_confirmed() =>
        Assert.Equal(Down, await ConfirmAsync(Ready, Ready, new FakeActivityLog(Down)));

    private static HandoffFacts WithCapacity(int capacity)
    {
        ApplicationUser user = Sample.BotUser();
        return SampleFacts.Ready(users: [user with { Bot = user.Bot! with { Capacity = capacity } }]);
    }

    private Task<Fault?> ConfirmAsync(HandoffFacts shown, HandoffFacts now, FakeActivityLog? log = null) =>
        new VerifyConnection(new FakeFacts(now), log ?? activity, TimeProvider.System).ConfirmAsync(
            ConnectionValues.Of(shown)!,
            Blair,
            CancellationToken.None
        );

    private async Task<VerificationState> NowAsync(HandoffFacts facts) =>
        VerificationState.Of(
            await activity.ListAsync(new ActivityFilter(), CancellationToken.None),
            ConnectionValues.Of(facts)
        );
}
