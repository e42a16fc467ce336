using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Records;
using HandoffPortal.Dataverse.Topics;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>What the home environment is asked about one bot.</summary>
internal sealed class HomeQuestion(DataverseEnvironment environment, BotReference bot, DataverseOptions options)
{
    private readonly Part<ImmutableArray<ApplicationUser>> _botUsers = UserRows.WithBotColumns(
        UserRows.OwnedBy(environment.Id)
    );

    public DataverseEnvironment Environment => environment;

    public Part<Bot> Bot { get; } = BotRows.One(bot.Bot);

    public Part<StoredRecord?> Record { get; } = RecordRows.One(bot, options.RecordPrefix);

    public Part<ImmutableArray<InstalledExtension>> Extensions { get; } = new ExtensionRows(options).Part;

    public Part<DateTimeOffset?> Escalated { get; } = TranscriptQuestion.Of(bot.Bot);

    public TopicsQuestion Topics { get; } = new(bot.Bot);

    /// <summary>What to ask first.</summary>
    public IReadOnlyList<Part> First =>
        [
            Bot,
            Record,
            Extensions,
            Escalated,
            SetupQuestion.HasColumns,
            _botUsers,
            CallerQuestion.First,
            .. Topics.Parts,
        ];

    /// <summary>The bot users of this bot in the home environment.</summary>
    public Reading<ImmutableArray<ApplicationUser>> ReadBotUsers(PartAnswers answers, Bot found, HandoffLink? link) =>
        UserRows
            .Read(answers, _botUsers, without: null)
            .Map(users =>
                users
                    .Where(user =>
                        UserRows.IsMarkedFor(user, found, environment.Id)
                        || (link?.Omnichannel == environment.Id && user.Id == link.BotUser)
                    )
                    .ToImmutableArray()
            );
}
