using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.TestKit;

/// <summary>Whole snapshots. A test starts from one that has nothing wrong and breaks one thing.</summary>
public static class SampleFacts
{
    /// <summary>Every rule of every edition is met and every rung holds: connected, routed, proven by a conversation.</summary>
    /// <param name="standing">What the record says; null for connected.</param>
    /// <param name="voice">Whether voice is on, when <paramref name="standing"/> is left out.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="home">The environment that holds it.</param>
    /// <param name="omnichannel">The chosen or linked environment.</param>
    /// <param name="users">The application users there; null for the bot's own bot user.</param>
    /// <param name="entry">What stands in the application ID box.</param>
    /// <param name="extensions">The extension solutions; null for all three, in order.</param>
    /// <param name="setup">Whether Omnichannel is set up.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="routing">Where conversations go.</param>
    public static HandoffFacts Ready(
        Standing? standing = null,
        bool voice = false,
        Bot? bot = null,
        DataverseEnvironment? home = null,
        DataverseEnvironment? omnichannel = null,
        ImmutableArray<ApplicationUser>? users = null,
        ApplicationIdEntry? entry = null,
        ImmutableArray<InstalledExtension>? extensions = null,
        OmnichannelSetup? setup = null,
        Caller? caller = null,
        Routing? routing = null
    ) =>
        Of(
            Stored(standing ?? new Standing.Connected(Sample.Link, voice, Sample.ConnectedAt)),
            bot ?? Sample.Bot(),
            home ?? Sample.Us,
            new OmnichannelFacts(
                omnichannel ?? Sample.UsService,
                Reading.Of(setup ?? new OmnichannelSetup.SetUp(Voice: true)),
                Reading.Of(caller ?? Administrator),
                Reading.Of(users ?? [Sample.BotUser()]),
                Reading.Of(routing ?? Route())
            ),
            entry ?? new ApplicationIdEntry.Entered(Sample.ApplicationId),
            extensions ?? Sample.Extensions()
        );

    /// <summary>Hand-off is enabled and the form filled in; nothing stands in the way of Connect, and nothing is connected yet.</summary>
    public static HandoffFacts Connectable(
        Standing? standing = null,
        Bot? bot = null,
        DataverseEnvironment? home = null,
        DataverseEnvironment? omnichannel = null,
        ImmutableArray<ApplicationUser>? users = null,
        ApplicationIdEntry? entry = null,
        ImmutableArray<InstalledExtension>? extensions = null,
        OmnichannelSetup? setup = null,
        Caller? caller = null
    ) =>
        Ready(
            standing ?? new Standing.Awaiting(),
            voice: false,
            bot,
            home,
            omnichannel,
            users ?? [],
            entry,
            extensions,
            setup,
            caller,
            Routing.None
        );

    /// <summary>Hand-off is enabled and nothing is filled in.</summary>
    public static HandoffFacts Empty(Bot? bot = null, DataverseEnvironment? home = null) =>
        Connectable(bot: bot, home: home, entry: new ApplicationIdEntry.Empty()) with
        {
            Omnichannel = null,
        };

    /// <summary>The same facts without a hand-off record.</summary>
    public static HandoffFacts WithoutRecord(this HandoffFacts facts) =>
        facts with
        {
            Record = Reading.Of<StoredRecord?>(null),
        };

    /// <summary>The same facts, had the hand-off record not been readable.</summary>
    public static HandoffFacts WithUnreadableRecord(this HandoffFacts facts, Fault fault) =>
        facts with
        {
            Record = Reading.Failed<StoredRecord?>(fault),
        };

    /// <summary>The same facts, had a refresh stored this proof when the connection was made.</summary>
    public static HandoffFacts Refreshed(this HandoffFacts facts, Proof? proof) =>
        facts.With(new LastRefresh(Sample.ConnectedAt, proof, "2021-11"));

    /// <summary>The same facts, had a refresh stored this.</summary>
    public static HandoffFacts With(this HandoffFacts facts, LastRefresh refresh) =>
        facts with
        {
            Record = facts.Record.Map(stored =>
                stored is null ? null : stored with { Record = stored.Record with { LastRefresh = refresh } }
            ),
        };

    /// <summary>The same facts with something else in the Omnichannel environment.</summary>
    public static HandoffFacts There(this HandoffFacts facts, Func<OmnichannelFacts, OmnichannelFacts> change) =>
        facts with
        {
            Omnichannel = change(facts.Omnichannel!),
        };

    /// <summary>The same facts with the person holding something else in the home environment.</summary>
    public static HandoffFacts AtHome(this HandoffFacts facts, Func<Caller, Caller> change) =>
        facts with
        {
            Caller = facts.Caller.Map(change),
        };

    /// <summary>A push chat workstream into a queue that the bot shares with Robin and Sasha, and a hand-over to Robin.</summary>
    public static Routing Route(
        Workstream? workstream = null,
        HandoffQueue? queue = null,
        HandOver? last = null,
        int open = 2
    ) =>
        new(
            [workstream ?? Sample.Workstream(botQueue: Sample.QueueId, defaultQueue: Sample.QueueId)],
            [
                queue
                    ?? Sample.Queue(
                        members:
                        [
                            Sample.BotMember(),
                            Sample.Representative("Robin"),
                            Sample.Representative("Sasha", 80),
                        ]
                    ),
            ],
            Reading.Of<ImmutableArray<RoutingRule>>([]),
            open,
            last ?? TakenOn(20)
        );

    /// <summary>A conversation that Robin took on that day of November 2026.</summary>
    public static HandOver TakenOn(int day) =>
        new(
            DerivedId.From("conversation", "taken"),
            new DateTimeOffset(2026, 11, day, 14, 5, 0, TimeSpan.Zero),
            "Store service",
            "Robin"
        );

    private static Caller Administrator { get; } =
        Sample.Caller(new HeldRole(HeldRole.OmnichannelAdministrator), new HeldRole(HeldRole.SystemAdministrator));

    private static HandoffFacts Of(
        StoredRecord? record,
        Bot bot,
        DataverseEnvironment home,
        OmnichannelFacts there,
        ApplicationIdEntry entry,
        ImmutableArray<InstalledExtension> extensions
    ) =>
        new(
            Sample.ReadAt,
            home,
            bot,
            Reading.Of(record),
            Reading.Of(extensions),
            Reading.Of(Administrator),
            entry,
            there,
            there.Users.Map<ImmutableArray<FoundUser>>(users =>
                [.. users.Select(user => new FoundUser(there.Environment.Id, user))]
            ),
            Reading.Of<DateTimeOffset?>(new DateTimeOffset(2026, 11, 20, 14, 9, 0, TimeSpan.Zero))
        )
        {
            Topics = Reading.Of(new BotTopics(SampleNodes.Clean, SampleNodes.Destinations)),
        };

    private static StoredRecord Stored(Standing standing) =>
        new(new HandoffRecord(standing), new RecordVersion("W/\"7\"", "{}"), "Avery");
}
