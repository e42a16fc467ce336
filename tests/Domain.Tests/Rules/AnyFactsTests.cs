using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Tests.Rules.Matrix;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>Whatever the rows hold, and however much of it could be read, there is a judgement.</summary>
public sealed class AnyFactsTests
{
    private static readonly Fault Fault = Sample.Down();

    private static readonly ImmutableArray<Func<HandoffFacts, HandoffFacts>> Oddities =
    [
        facts => facts.WithoutRecord(),
        facts => facts.WithUnreadableRecord(Fault),
        facts => facts with { Omnichannel = null },
        facts => facts with { Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(Fault) },
        facts => facts with { Extensions = Reading.Of(Sample.Extensions(9, null, 1)) },
        facts => facts with { Extensions = Reading.Of(Sample.Extensions(9, 9, 1)) },
        facts => facts with { BotUsers = Reading.Failed<ImmutableArray<FoundUser>>(Fault) },
        facts => facts with { Escalated = Reading.Of<DateTimeOffset?>(null) },
        facts => facts with { Escalated = Reading.Failed<DateTimeOffset?>(Fault) },
        facts => facts with { Entry = new ApplicationIdEntry.Empty() },
        facts => facts with { Entry = ApplicationIdEntry.Read("no ID") },
        facts => facts with { Home = facts.Home with { Region = default } },
        facts => facts with { Bot = Sample.Bot(name: "", status: -1, authentication: 99, published: false) },
        facts => facts with { Bot = facts.Bot with { SchemaName = "", IsManaged = true } },
        facts => facts with { Bot = facts.Bot with { TeamsChannel = new TeamsChannel.Undetermined("Not told.") } },
        facts => facts.Stands(new Standing.Awaiting()),
        facts => facts.Stands(new Standing.Adopted(Sample.Link, Sample.CreatedAt)),
        facts => facts.Stands(new Standing.Disconnected(Sample.Link)),
        facts => facts.Stands(new Standing.Disabled(Link: null)),
        facts => facts.Stands(new Standing.Connected(Sample.Link, Voice: true, DateTimeOffset.MaxValue)),
        facts => facts.Elsewhere(there => there with { Environment = Sample.Eu }),
        facts => facts.Elsewhere(there => there with { Setup = Reading.Failed<OmnichannelSetup>(Fault) }),
        facts => facts.Elsewhere(there => there with { Caller = Reading.Failed<Caller>(Fault) }),
        facts => facts.Elsewhere(there => there with { Caller = Reading.Of(Sample.Caller()) }),
        facts => facts.Elsewhere(there => there with { Caller = there.Caller.Map(caller => caller.Unread(Fault)) }),
        facts => facts with { Caller = Reading.Failed<Caller>(Fault) },
        facts => facts.AtHome(caller => caller.Unread(Fault)),
        facts => facts.AtHome(caller => caller.Without(Enum.GetValues<Privilege>()) with { Unit = null }),
        facts => facts.Elsewhere(there => there with { Routing = Reading.Failed<Routing>(Fault) }),
        facts => facts.Elsewhere(there => there with { Routing = Reading.Of(Routing.None) }),
        facts => facts.Routes(Sample.Workstream(channel: -1, distribution: -1)),
        facts => facts.Routes(Sample.Workstream(channel: (int)StreamSource.VoiceCall, botQueue: Guid.Empty)),
        facts => facts.Routes(Sample.Workstream(defaultQueue: Sample.QueueId), Sample.Queue()),
        facts => facts.Routes(Sample.Workstream(), Sample.Queue(members: Sample.Representative("Kim", null))),
        facts => facts with { Topics = Reading.Failed<BotTopics>(Fault) },
        facts => facts with { Topics = Reading.Of(BotTopics.None) },
        facts => facts with { VoiceIsComing = true },
        facts => facts.WithOnly([SampleNodes.Damaged("Odd", line: null)]),
        facts => facts.WithTopics(SampleNodes.Topic("Odd", [SampleNodes.Other("?"), SampleNodes.Set("", "=")])),
        facts => facts.Elsewhere(there => there.Routing.Match(_ => facts.Tests("A", "a"), _ => facts).Omnichannel!),
        facts => facts.Holds(),
        facts => facts.Holds(Sample.BotUser() with { Bot = null, Roles = [] }),
        facts => facts.Holds(Sample.BotUser(deleted: true), Sample.BotUser(name: "Twin", disabled: true)),
        facts => facts.Holds(Sample.BotUser(roles: new HeldRole("Omnichannel agent", Unit: Sample.OtherUnit))),
        facts => facts.Holds(Sample.BotUser(roles: new HeldRole("?", "?")) with { Unit = null, TeamsUnread = Fault }),
        facts => facts.Holds(Sample.BotUser(columns: Sample.Columns(-1, null, capacity: -1))),
    ];

    [Fact]
    public void There_is_a_judgement_on_any_facts() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll<PositiveInt[]>(IsJudged));

    // It says something, an unmet rule leads somewhere, and no rule comes to what it is known never to come to.
    private static bool IsWellFormed(Finding finding) =>
        finding.Evidence.EndsWith('.')
        && RuleMatrixTests.KindOf(finding) switch
        {
            Comes.Unmet => finding.Remedy?.Place is not null && !Reach.IsNeverUnmet(finding),
            Comes.Undetermined => !Reach.NeverUndetermined.Contains(finding.Rule.Id),
            _ => true,
        };

    private static bool IsJudged(PositiveInt[] picks)
    {
        HandoffFacts facts = picks.Aggregate(
            SampleFacts.Ready(),
            (so, pick) => Oddities[pick.Get % Oddities.Length](so)
        );
        return RuleEdition.All.All(edition =>
            RuleBook.Examine(facts, edition).All(IsWellFormed)
            && ProofLadder.Grade(facts, edition) is { Rungs.Length: 4 } report
            && report.Rungs.All(rung => !rung.Evidence.IsEmpty)
            && OperationPermission
                .All(facts, edition)
                .SelectMany(explained => explained.Needs)
                .Append(BotUserPermission.Of(facts).Answer)
                .All(answer => answer.Holding.Sentence.EndsWith('.'))
        );
    }
}

/// <summary>What <see cref="AnyFactsTests"/> changes about facts, wherever there is something to change.</summary>
internal static class Odd
{
    public static HandoffFacts Elsewhere(this HandoffFacts facts, Func<OmnichannelFacts, OmnichannelFacts> change) =>
        facts.Omnichannel is null ? facts : facts.There(change);

    public static HandoffFacts Stands(this HandoffFacts facts, Standing standing) =>
        facts with
        {
            Record = SampleFacts.Ready(standing).Record,
        };

    public static HandoffFacts Routes(this HandoffFacts facts, Workstream workstream, params HandoffQueue[] queues) =>
        facts.Elsewhere(there =>
            there with
            {
                Routing = Reading.Of(
                    new Routing([workstream], [.. queues], Reading.Of<ImmutableArray<RoutingRule>>([]), 0, null)
                ),
            }
        );

    public static HandoffFacts Holds(this HandoffFacts facts, params ApplicationUser[] users) =>
        facts.Elsewhere(there => there with { Users = Reading.Of<ImmutableArray<ApplicationUser>>([.. users]) });
}
