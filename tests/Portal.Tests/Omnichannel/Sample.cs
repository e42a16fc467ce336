using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Portal.Tests.Omnichannel;

/// <summary>Facts about Store Locator, in Contoso US, and whatever it is connected to.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);
    public static readonly DataverseEnvironment Us = Environment("Contoso US", "us", "NA");
    public static readonly DataverseEnvironment Service = Environment("Contoso US Service", "us-service", "NA");
    public static readonly DataverseEnvironment Eu = Environment("Contoso EU", "eu", "EMEA");
    public static readonly BotReference Reference = new(Us.Id, new(Guid.Parse("0b070000-0000-4000-8000-000000000002")));
    public static readonly ApplicationId AppId = new(Guid.Parse("1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b"));
    public static readonly SystemUserId BotUser = new(Guid.Parse("05e70000-0000-4000-8000-000000000002"));
    public static readonly HandoffLink Link = new(Reference, Service.Id, AppId, BotUser);
    public static readonly Fault Trouble = new(
        FaultKind.Unavailable,
        "Contoso US did not answer.",
        "Try again in a minute."
    );

    public static Bot Bot(bool managed = false, TeamsChannel? teams = null) =>
        new(
            Reference.Bot,
            "Store Locator",
            "crb01_storeLocator",
            Active: true,
            new((int)BotStatus.Provisioned),
            new((int)BotAuthentication.None),
            Now.AddDays(-9),
            managed,
            teams ?? new TeamsChannel.On(),
            RegisteredApplicationId: null
        );

    public static HandoffFacts Facts(
        Standing? standing = null,
        Intent? intent = null,
        LastRefresh? refresh = null,
        Reading<StoredRecord?>? record = null,
        Bot? bot = null,
        OmnichannelFacts? there = null,
        ImmutableArray<FoundUser>? users = null,
        ApplicationIdEntry? entry = null,
        params Extension[] extensions
    ) =>
        new(
            Now,
            Us,
            bot ?? Bot(),
            record ?? Reading.Of(Stored(standing, intent, refresh)),
            Reading.Of<ImmutableArray<InstalledExtension>>([.. extensions.Select(Installed)]),
            Reading.Of(Caller()),
            entry ?? new ApplicationIdEntry.Empty(),
            there,
            Reading.Of(users ?? []),
            Reading.Of<DateTimeOffset?>(null)
        )
        {
            Topics = Reading.Of(new BotTopics(TestKit.SampleNodes.Clean, [])),
        };

    public static HandoffFacts Connected(bool voice = false, Routing? routing = null, LastRefresh? refresh = null) =>
        Facts(
            new Standing.Connected(Link, voice, Now.AddDays(-3)),
            refresh: refresh,
            there: There(routing),
            users: [new FoundUser(Service.Id, User())],
            entry: new ApplicationIdEntry.Entered(AppId)
        );

    public static HandoffFacts WithExtensions(this HandoffFacts facts, params Extension[] extensions) =>
        facts with
        {
            Extensions = Reading.Of<ImmutableArray<InstalledExtension>>([.. extensions.Select(Installed)]),
        };

    public static OmnichannelFacts There(Routing? routing = null) =>
        new(
            Service,
            Reading.Of<OmnichannelSetup>(new OmnichannelSetup.SetUp(Voice: false)),
            Reading.Of(Caller(new HeldRole(HeldRole.OmnichannelAdministrator))),
            Reading.Of<ImmutableArray<ApplicationUser>>([User()]),
            Reading.Of(routing ?? Routing.None)
        );

    public static Caller Caller(params ImmutableArray<HeldRole> roles) =>
        new(
            new(Guid.NewGuid()),
            "Avery",
            roles,
            Unit: null,
            Reading.Of<ImmutableHashSet<Privilege>>([.. Enum.GetValues<Privilege>()])
        );

    public static ApplicationUser User(bool disabled = false) =>
        new(
            BotUser,
            "Store Locator",
            AppId,
            disabled,
            Deleted: false,
            Now.AddDays(-3),
            "Avery",
            new BotColumns(
                new((int)AgentType.BotApplicationUser),
                new((int)UserType.BotUser),
                new((int)BotProvider.VirtualAgent),
                AppId.ToString(),
                "crb01_storeLocator",
                Us.Id,
                Capacity: 1000
            ),
            [new HeldRole(HeldRole.OmnichannelAgent)]
        );

    public static Routing Routed()
    {
        Guid queue = Guid.NewGuid();
        return new(
            [
                new(
                    Guid.NewGuid(),
                    "Store chat",
                    new((int)StreamSource.LiveChat),
                    new((int)WorkDistribution.Push),
                    Active: true,
                    queue,
                    queue
                ),
            ],
            [
                new(
                    queue,
                    "Stores",
                    [
                        new(BotUser, "Store Locator", IsBot: true, Disabled: false, 1000),
                        new(new(Guid.NewGuid()), "Robin", IsBot: false, Disabled: false, 100),
                    ]
                ),
            ],
            Reading.Of<ImmutableArray<RoutingRule>>([]),
            OpenConversations: 2,
            LastHandOver: null
        );
    }

    public static Intent Intent(OperationKind kind = OperationKind.Connect, bool stopped = false) =>
        new(
            new(Guid.NewGuid()),
            kind,
            [new PlanStep.EnableBotUser(Link), new PlanStep.GiveAgentRole(Link)],
            StepsDone: 1,
            new Standing.Connected(Link, Voice: false, Now),
            "Blair",
            Now.AddSeconds(-20),
            stopped
        );

    public static Plan Plan(OperationKind kind = OperationKind.Connect, Standing? ends = null) =>
        new(
            Reference,
            kind,
            [new PlanStep.CreateBotUser(Link, "Store Locator", "crb01_storeLocator"), new PlanStep.GiveAgentRole(Link)],
            ends ?? new Standing.Connected(Link, Voice: false, Now),
            ["2 conversations of theirs are open now."]
        );

    public static Finding Finding(
        Verdict verdict,
        string id = "TST001",
        Concern concern = Concern.Bot,
        params OperationKind[] blocks
    ) => new(new MadeUpRule(id, concern, blocks), verdict, RuleEdition.November2021);

    public static Verdict Unmet(Administrator who = Administrator.BotAdministrator, string what = "It is not so.") =>
        new Verdict.Unmet(what, new Remedy("Make it so.", who));

    public static readonly Verdict Met = new Verdict.Met("It is so.");

    private static StoredRecord? Stored(Standing? standing, Intent? intent, LastRefresh? refresh) =>
        standing is null
            ? null
            : new(new HandoffRecord(standing, refresh, intent), new RecordVersion("1", "{}"), "Avery");

    private static InstalledExtension Installed(Extension extension) =>
        new(extension, extension.Name(), "1.0.0.1", Now.AddDays(-100 + (int)extension));

    private static DataverseEnvironment Environment(string name, string id, string region) =>
        new(
            EnvironmentId.Parse(id),
            name,
            new Region(region),
            new Uri($"https://{id}.example/"),
            new Uri($"https://{id}.example/")
        );

    private sealed class MadeUpRule(string id, Concern concern, OperationKind[] blocks)
        : Rule(id, $"The {concern} is as it should be", concern, [.. blocks])
    {
        public override Verdict Examine(HandoffFacts facts, RuleEdition edition) => Met;
    }
}
