using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>One snapshot for each way in which a rule can be broken.</summary>
internal static class Broken
{
    private static readonly Workstream Calls = Sample.Workstream("Store calls", (int)StreamSource.VoiceCall);

    public static IReadOnlyList<HandoffFacts> Snapshots { get; } =
    [
        SampleFacts.Ready(extensions: []),
        SampleFacts.Ready(extensions: Sample.Extensions(telephony: 9)),
        SampleFacts.Connectable(setup: new OmnichannelSetup.NotSetUp()),
        SampleFacts.Connectable(omnichannel: Sample.Eu),
        SampleFacts.Ready() with
        {
            Escalated = Reading.Failed<DateTimeOffset?>(Sample.Forbidden()),
        },
        SampleFacts.Ready() with
        {
            Escalated = Reading.Failed<DateTimeOffset?>(Sample.Down()),
        },
        SampleFacts.Ready(home: Sample.Environment("Contoso South", "ZAF")),
        SampleFacts.Ready(
            bot: Sample.Bot(name: "Store Locator for the Nordic countries", published: false, active: false)
        ),
        SampleFacts.Ready(bot: Sample.Bot(status: (int)BotStatus.MissingLicense)),
        SampleFacts.Ready(bot: Sample.Bot(teams: new TeamsChannel.Off())),
        SampleFacts.Ready(bot: Sample.Bot(managed: true, teams: new TeamsChannel.Undetermined("It is empty."))),
        SampleFacts.Ready(voice: true, bot: Sample.Bot(authentication: (int)BotAuthentication.GenericOAuth2)),
        SampleFacts.Connectable(entry: new ApplicationIdEntry.Malformed("That is no ID.")),
        SampleFacts.Connectable(entry: ApplicationIdEntry.Read("00000007-0000-0000-c000-000000000000")),
        SampleFacts.Connectable(users: [Sample.BotUser(columns: Sample.Columns(handle: "contoso_other"))]),
        SampleFacts.Connectable(caller: Sample.Caller()),
        SampleFacts.Connectable(
            caller: Sample.Caller(new HeldRole(HeldRole.OmnichannelAdministrator, Unit: Sample.OtherUnit))
        ),
        SampleFacts.Ready().AtHome(caller => caller.Without(Privilege.WriteVariables)),
        SampleFacts.Ready().AtHome(caller => caller.Unread(Sample.Forbidden())),
        SampleFacts.Ready().AtHome(caller => caller.Unread(Sample.Down())),
        SampleFacts.Ready(users: [Sample.BotUser(disabled: true, roles: new HeldRole("Basic User"))]),
        SampleFacts.Ready(users: [Sample.BotUser() with { Bot = null }]),
        SampleFacts.Ready(users: []),
        SampleFacts.Ready(routing: Routing.None),
        SampleFacts.Ready(routing: SampleFacts.Route(Calls, Sample.Queue())),
        SampleFacts.Ready(new Standing.Adopted(Sample.Link, Sample.ConnectedAt)),
    ];

    /// <summary>Everybody whom the rule sends for, in any edition.</summary>
    public static IReadOnlyList<Administrator> WhoMends(Rule rule) =>
        [
            .. Snapshots
                .SelectMany(facts => RuleEdition.All.Select(edition => rule.Examine(facts, edition)))
                .Where(verdict => !verdict.IsNotYet)
                .Select(verdict => verdict.Match<Administrator?>(_ => null, (_, by) => by.Who, (_, by) => by.Who))
                .OfType<Administrator>()
                .Distinct()
                .Order(),
        ];
}
