namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>
/// A connected bot with all that hand-off needs: bot, bot user, a queue of its own, a workstream by push, a queue with people
/// behind it, and a hand-off record. What a case breaks overrules.
/// </summary>
/// <param name="Seed">Where.</param>
/// <param name="Bot">Which bot.</param>
internal sealed record CaseSeed(SeedWriter Seed, Contoso.BotIds Bot)
{
    private const int LiveChat = 192360000;
    private const int VoiceCall = 192440000;

    public required Contoso.EnvironmentIds Environment { get; init; }

    /// <summary>Columns of the bot's row.</summary>
    public (string, object?)[] BotColumns { get; init; } = [];

    /// <summary>Its bot user's row; null when it is gone.</summary>
    public Guid? User { get; init; } = Bot.BotUserId;

    /// <summary>Columns of the bot user's row.</summary>
    public (string, object?)[] UserColumns { get; init; } = [];

    /// <summary>The role that the bot user holds directly; null for none.</summary>
    public Guid? Role { get; init; } = Contoso.Roles.OmnichannelAgent;

    /// <summary>Does it take calls, rather than chats?</summary>
    public bool Voice { get; init; }

    /// <summary>The workstream's name.</summary>
    public string Workstream { get; init; } = $"{Bot.Name} chat";

    /// <summary>Columns of the workstream's row.</summary>
    public (string, object?)[] WorkstreamColumns { get; init; } = [];

    /// <summary>Does the bot share the queue behind it, rather than wait in one of its own?</summary>
    public bool Shared { get; init; }

    /// <summary>Who is in the queue behind the bot.</summary>
    public Guid[] People { get; init; } = [];

    /// <summary>The hand-off record; null when there is none. Its workstream is filled in where the proof rests on it.</summary>
    public RecordSeed.Entry? Record { get; init; } = new("routed");

    public void Add()
    {
        BotSeed.Add(Seed, Bot, BotColumns);
        if (User is { } user)
        {
            BotSeed.AddUser(Seed, Bot with { BotUserId = user }, Environment, Role, UserColumns);
        }
        AddRouting();
        if (Record is { } record)
        {
            bool routed = record.Proof is "routed" or "proven";
            RecordSeed.Add(
                Seed,
                Bot,
                record with
                {
                    Omnichannel = Environment,
                    Voice = Voice,
                    Workstream = routed ? (Contoso.WorkstreamOf(Bot), Workstream) : null,
                }
            );
        }
    }

    private void AddRouting()
    {
        Guid behind = Contoso.QueueBehind(Bot);
        int queue = Voice ? RoutingSeed.PhoneCall : RoutingSeed.Messaging;
        Guid[] bots = User is { } user ? [user] : [];
        RoutingSeed.AddQueue(Seed, behind, $"{Bot.Name} service", queue, [.. Shared ? bots : [], .. People]);
        Guid own = Shared ? behind : Contoso.BotQueueOf(Bot);
        if (!Shared)
        {
            RoutingSeed.AddQueue(Seed, own, $"{Bot.Name} bot", queue, bots);
        }
        RoutingSeed.AddWorkstream(
            Seed,
            Contoso.WorkstreamOf(Bot),
            Workstream,
            Voice ? VoiceCall : LiveChat,
            User,
            behind,
            [("_msdyn_bot_queue_value", own), .. WorkstreamColumns]
        );
    }
}
