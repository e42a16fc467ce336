using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Facts;

/// <summary>One dated snapshot of everything that was read about one bot. Rules, plans and proofs read nothing else.</summary>
/// <param name="ReadAt">When the last of it was read.</param>
/// <param name="Home">The environment that holds the bot.</param>
/// <param name="Bot">The bot.</param>
/// <param name="Record">Its hand-off record; known null when there is none.</param>
/// <param name="Extensions">The extension solutions found in the home environment.</param>
/// <param name="Caller">Who asks, and with which roles, in the home environment.</param>
/// <param name="Entry">What stands in the application ID box, or the linked application ID.</param>
/// <param name="Omnichannel">What was read in the chosen or linked environment; null while none is chosen.</param>
/// <param name="BotUsers">
/// Bot users of this bot: in the chosen or linked environment and the home environment, and, when the question asked
/// for it, in every environment of the caller. Also the users that hold the entered application ID in the chosen one.
/// </param>
/// <param name="Escalated">When a conversation of the bot last ended as escalated, by its transcripts; null for never.</param>
public sealed record HandoffFacts(
    DateTimeOffset ReadAt,
    DataverseEnvironment Home,
    Bot Bot,
    Reading<StoredRecord?> Record,
    Reading<ImmutableArray<InstalledExtension>> Extensions,
    Reading<Caller> Caller,
    ApplicationIdEntry Entry,
    OmnichannelFacts? Omnichannel,
    Reading<ImmutableArray<FoundUser>> BotUsers,
    Reading<DateTimeOffset?> Escalated
)
{
    /// <summary>The environments that the caller can see, by the discovery service; what names them in sentences.</summary>
    public ImmutableArray<DataverseEnvironment> Visible { get; init; } = [];

    /// <summary>The bot's topics, as they are saved.</summary>
    public Reading<BotTopics> Topics { get; init; } = Reading.Of(BotTopics.None);

    /// <summary>Is somebody about to turn voice on? Then what calls would meet is judged as if it were.</summary>
    public bool VoiceIsComing { get; init; }

    /// <summary>Do calls come to the bot, or will they soon? So it is with voice on, or with a workstream that takes calls.</summary>
    public bool TakesCalls =>
        VoiceIsComing
        || Standing is { HasVoice: true }
        || Omnichannel is { Routing: var routing }
            && routing.Match(
                known => known.Workstreams.Any(workstream => workstream is { Active: true, IsVoice: true }),
                _ => false
            );

    /// <summary>The environment with this id; null when the caller can't see it.</summary>
    public DataverseEnvironment? Find(EnvironmentId id) =>
        id == Home.Id ? Home
        : id == Omnichannel?.Environment.Id ? Omnichannel.Environment
        : Visible.FirstOrDefault(environment => environment.Id == id);

    /// <summary>The bot and where it lives.</summary>
    public BotReference Reference => new(Home.Id, Bot.Id);

    /// <summary>Where the connection stands, derived anew from these facts.</summary>
    public ConnectionState State => new ConnectionEvidence(Home.Id, Bot, Record, BotUsers, ReadAt).State;

    /// <summary>Is something connected, whether or not the record and Dataverse agree on it?</summary>
    public bool IsLive => State is ConnectionState.Connected or ConnectionState.Adopted or ConnectionState.Drifted;

    /// <summary>What the record says the connection is meant to be; null when there is no record or it can't be read.</summary>
    public Standing? Standing => Record.Match(stored => stored?.Record.Standing, _ => null);
}

/// <summary>What was read in the environment whose Omnichannel takes the hand-off.</summary>
/// <param name="Environment">That environment.</param>
/// <param name="Setup">Whether Omnichannel is set up there.</param>
/// <param name="Caller">Who asks, and with which roles there.</param>
/// <param name="Users">The users there that hold the entered application ID or are bot users of this bot, deleted ones too.</param>
/// <param name="Routing">Where conversations go there; empty while the bot has no bot user.</param>
public sealed record OmnichannelFacts(
    DataverseEnvironment Environment,
    Reading<OmnichannelSetup> Setup,
    Reading<Caller> Caller,
    Reading<ImmutableArray<ApplicationUser>> Users,
    Reading<Routing> Routing
);

/// <summary>What to read about one bot.</summary>
/// <param name="Bot">Which bot.</param>
/// <param name="Omnichannel">The chosen environment; null for the one that the record links to, if any.</param>
/// <param name="Entry">What stands in the application ID box; null for the linked application ID, if any.</param>
/// <param name="SearchEverywhere">Look for bot users of this bot in every environment of the caller (Enable does).</param>
public sealed record FactsQuestion(
    BotReference Bot,
    EnvironmentId? Omnichannel = null,
    ApplicationIdEntry? Entry = null,
    bool SearchEverywhere = false
);
