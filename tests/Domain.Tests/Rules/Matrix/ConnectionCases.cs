using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.Rules.Matrix.Comes;
using static HandoffPortal.Domain.Tests.Rules.Matrix.RuleCase;
using static HandoffPortal.TestKit.SampleFacts;

namespace HandoffPortal.Domain.Tests.Rules.Matrix;

/// <summary>What the application ID, the people, the bot user and the routing can come to.</summary>
internal static class ConnectionCases
{
    private static readonly HeldRole Omnichannel = new(HeldRole.OmnichannelAdministrator, Unit: Sample.Unit);
    private static readonly HeldRole System = new(HeldRole.SystemAdministrator, Unit: Sample.Unit);

    private static readonly HandoffFacts UsersUnread = Ready()
        .There(there => there with { Users = Reading.Failed<ImmutableArray<ApplicationUser>>(Sample.Forbidden()) });

    private static readonly HandoffFacts RoutingUnread = Ready()
        .There(there => there with { Routing = Reading.Failed<Routing>(Sample.Forbidden()) });

    private static readonly HandoffFacts RecordUnread = Ready().WithUnreadableRecord(Sample.Down());

    public static ImmutableArray<RuleCase> All =>
        [.. ApplicationIds(), .. Callers(), .. BotUsers(), .. Routings(), .. Links()];

    private static IEnumerable<RuleCase> ApplicationIds() =>
        [
            Of("APP001", Met, "it is one", Connectable()),
            Of("APP001", Unmet, "it is none", Connectable(entry: ApplicationIdEntry.Read("no ID"))),
            Of("APP001", Waiting, "the box is empty", Empty()),
            Of("APP002", Met, "nobody has it", Connectable()),
            Of("APP002", Met, "the bot's own user has it", Ready()),
            Of("APP002", Unmet, "another bot's user has it", Connectable(users: [OfAnotherBot])),
            Of("APP002", Unmet, "a plain user has it", Connectable(users: [Sample.BotUser() with { Bot = null }])),
            Of("APP002", Unmet, "a deleted user has it", Connectable(users: [Sample.BotUser(deleted: true)])),
            Of("APP002", Undetermined, "users may not be read", UsersUnread),
            Of("APP002", Waiting, "the box is empty", Connectable(entry: new ApplicationIdEntry.Empty())),
            Of("APP002", Waiting, "no environment is chosen", Empty()),
            Of("APP003", Met, "it is not", Connectable()),
            Of("APP003", Unmet, "it is Dataverse's", Connectable(entry: ApplicationIdEntry.Read(Dataverse))),
            Of("APP003", Waiting, "the box is empty", Empty()),
        ];

    private static IEnumerable<RuleCase> Callers() =>
        [
            Of("USR001", Met, "both roles are held", Connectable(caller: Sample.Caller(Omnichannel, System))) with
            {
                Says = Holds,
            },
            new("USR001", "the first edition's role is held", Held(Omnichannel), [Met, Unmet, Unmet]),
            new("USR001", "the later editions' role is held", Held(System), [Unmet, Met, Met]),
            Of("USR001", Unmet, "none is held", Connectable(caller: Sample.Caller())) with
            {
                Says = HoldsNone,
            },
            Of(
                "USR001",
                Unmet,
                "both come through a team",
                Held(Omnichannel with { Team = "T" }, System with { Team = "T" })
            ),
            Of("USR001", Undetermined, "roles may not be read", CallerUnread()),
            Of("USR001", Undetermined, "both are of another unit", OfAnotherUnit()) with
            {
                LetsPass = true,
            },
            Of("USR001", Waiting, "no environment is chosen", Empty()),
            new("USR001", "Omnichannel is not set up", NotSetUp(), [Waiting, Unmet, Unmet]),
            Of("USR004", Met, "they may", Ready()),
            Of("USR004", Unmet, "they may not", Ready().AtHome(caller => caller.Without(Privilege.WriteVariables))),
            Of("USR004", Undetermined, "nobody can tell", Ready().AtHome(caller => caller.Unread(Sample.Down()))) with
            {
                LetsPass = true,
            },
        ];

    private static IEnumerable<RuleCase> BotUsers() =>
        [
            Of("USR002", Met, "it is", Ready()),
            Of("USR002", Unmet, "it is disabled", Ready(users: [Sample.BotUser(disabled: true)])),
            Of("USR002", Unmet, "it is not marked", Ready(users: [Sample.BotUser() with { Bot = null }])),
            Of("USR002", Unmet, "it is gone", Ready(users: [])),
            Of("USR002", Undetermined, "users may not be read", UsersUnread),
            Of("USR002", Waiting, "the bot is not connected", Connectable()),
            Of("USR003", Met, "it does", Ready()),
            Of("USR003", Unmet, "it does not", Ready(users: [Sample.BotUser(roles: new HeldRole("Basic User"))])),
            Of("USR003", Unmet, "it is gone", Ready(users: [])),
            Of("USR003", Undetermined, "users may not be read", UsersUnread),
            Of("USR003", Waiting, "the bot is not connected", Connectable()),
        ];

    private static IEnumerable<RuleCase> Routings() =>
        [
            Of("WRK001", Met, "one does", Ready()),
            Of("WRK001", Unmet, "none names it", Ready(routing: Routing.None)),
            Of("WRK001", Unmet, "it is picked", Ready(routing: Route(Sample.Workstream(distribution: 192350001)))),
            Of("WRK001", Undetermined, "how is a new way", Ready(routing: Route(Sample.Workstream(distribution: 7)))),
            Of("WRK001", Undetermined, "routing may not be read", RoutingUnread),
            Of("WRK001", Waiting, "the bot is not connected", Connectable()),
            Of("WRK002", Met, "there is one", Ready()),
            Of("WRK002", Unmet, "nobody is in the queue", Ready(routing: Route(queue: Sample.Queue()))),
            Of("WRK002", Unmet, "somebody has a higher capacity", Ready(routing: Route(queue: Crowded))),
            Of("WRK002", Undetermined, "routing may not be read", RoutingUnread),
            Of("WRK002", Waiting, "no workstream names it", Ready(routing: Routing.None)),
            Of("WRK003", Met, "none does", Ready()),
            Of("WRK003", Met, "one does and voice is on", Ready(voice: true, routing: Route(Calls))),
            Of("WRK003", Unmet, "one does and voice is off", Ready(routing: Route(Calls))),
            Of("WRK003", Undetermined, "routing may not be read", RoutingUnread),
            Of("WRK003", Waiting, "the bot is not connected", Connectable()),
        ];

    private static IEnumerable<RuleCase> Links() =>
        [
            Of("LNK001", Met, "the portal made it", Ready()),
            Of("LNK001", Unmet, "it was taken in", Ready(new Standing.Adopted(Sample.Link, Sample.CreatedAt))),
            Of("LNK001", Unmet, "it was found", Ready().WithoutRecord()),
            Of("LNK001", Undetermined, "the record is unread", RecordUnread),
            Of("LNK001", Waiting, "there is none", Connectable()),
        ];

    private static readonly ImmutableArray<string> Holds =
    [
        "Avery holds Omnichannel administrator directly in Contoso US Service.",
        "Avery holds System Administrator directly in Contoso US Service.",
        "Avery holds System Administrator directly in Contoso US Service.",
    ];

    private static readonly ImmutableArray<string> HoldsNone =
    [
        "Avery does not hold Omnichannel administrator in Contoso US Service.",
        "Avery does not hold System Administrator in Contoso US Service.",
        "Avery does not hold System Administrator in Contoso US Service.",
    ];

    private const string Dataverse = "00000007-0000-0000-c000-000000000000";

    private static Workstream Calls => Sample.Workstream("Store calls", (int)StreamSource.VoiceCall);

    private static HandoffQueue Crowded =>
        Sample.Queue(members: [Sample.BotMember(), Sample.Representative("Robin", 900)]);

    private static ApplicationUser OfAnotherBot =>
        Sample.BotUser(name: "Other", columns: Sample.Columns(handle: "contoso_other"));

    private static HandoffFacts Held(params ImmutableArray<HeldRole> roles) =>
        Connectable(caller: Sample.Caller(roles));

    private static HandoffFacts OfAnotherUnit() =>
        Held(Omnichannel with { Unit = Sample.OtherUnit }, System with { Unit = Sample.OtherUnit });

    private static HandoffFacts NotSetUp() =>
        Connectable(setup: new OmnichannelSetup.NotSetUp(), caller: Sample.Caller(new HeldRole("Basic User")));

    private static HandoffFacts CallerUnread() =>
        Connectable().There(there => there with { Caller = Reading.Failed<Caller>(Sample.Forbidden()) });
}
