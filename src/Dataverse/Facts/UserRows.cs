using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// Reads application users (dataverse-facts.md §1), deleted ones too, with the roles that they hold directly. Those that
/// come through teams don't count for a bot; they are asked for beside, so that pages can say so.
/// </summary>
internal static class UserRows
{
    /// <summary>The columns that every organisation has.</summary>
    private static readonly string[] Plain =
    [
        UserTable.Id,
        UserTable.FullName,
        UserTable.ApplicationId,
        UserTable.IsDisabled,
        UserTable.DeletedState,
        UserTable.CreatedOn,
        Table.Lookup(UserTable.CreatedBy),
        Table.Lookup(UserTable.BusinessUnit),
    ];

    /// <summary>The columns that Omnichannel adds.</summary>
    private static readonly string[] OfBots =
    [
        UserTable.AgentType,
        UserTable.UserType,
        UserTable.BotProvider,
        UserTable.BotApplicationId,
        UserTable.BotHandle,
        UserTable.OwningEnvironment,
        UserTable.Capacity,
    ];

    /// <summary>Every bot user of the environment, whosever bot it is.</summary>
    public static Part<ImmutableArray<ApplicationUser>> AllBotUsers { get; } =
        WithBotColumns($"{UserTable.BotApplicationId} ne null");

    /// <summary>A part of a filter: the user is a bot's of this environment.</summary>
    public static string OwnedBy(EnvironmentId home) => $"{UserTable.OwningEnvironment} eq {Query.Text(home.Value)}";

    /// <summary>A part of a filter: the user carries this application ID.</summary>
    public static string Carries(ApplicationId id) => $"{UserTable.ApplicationId} eq {id}";

    /// <summary>A part of a filter: it is this user.</summary>
    public static string Is(SystemUserId id) => $"{UserTable.Id} eq {id}";

    /// <summary>The users of a filter, where Omnichannel's columns exist.</summary>
    public static Part<ImmutableArray<ApplicationUser>> WithBotColumns(string filter) =>
        Many([.. Plain, .. OfBots], filter);

    /// <summary>The users of a filter, where they may not exist.</summary>
    public static Part<ImmutableArray<ApplicationUser>> WithoutBotColumns(string filter) => Many(Plain, filter);

    /// <summary>Do the bot's handle and its environment stand on the user, whatever else does?</summary>
    public static bool IsMarkedFor(ApplicationUser user, Bot bot, EnvironmentId home) =>
        user.Bot is { } columns
        && columns.OwningEnvironment == home
        && string.Equals(columns.Handle, bot.SchemaName, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What two such questions found: the second counts where Omnichannel's columns don't exist, since the first can't be
    /// answered there.
    /// </summary>
    public static Reading<ImmutableArray<ApplicationUser>> Read(
        PartAnswers answers,
        Part<ImmutableArray<ApplicationUser>> withBotColumns,
        Part<ImmutableArray<ApplicationUser>>? without
    ) =>
        answers
            .Of(SetupQuestion.HasColumns)
            .Match(
                has =>
                    has ? answers.Of(withBotColumns)
                    : without is null ? Reading.Of(ImmutableArray<ApplicationUser>.Empty)
                    : answers.Of(without),
                Reading.Failed<ImmutableArray<ApplicationUser>>
            );

    /// <summary>One user by its id, as the raw row: steps need more of it.</summary>
    public static DataverseRequest One(SystemUserId id) =>
        DataverseRequest.Get(
            UserTable.Table,
            Query.Row(UserTable.Table, id.Value).Select([.. Plain, .. OfBots]).Expand(Roles)
        );

    /// <summary>A row as an application user.</summary>
    /// <exception cref="FormatException">It carries no application ID.</exception>
    public static ApplicationUser Of(Row row) =>
        new(
            new SystemUserId(row.RequiredId(UserTable.Id)),
            row.Text(UserTable.FullName) ?? "",
            new ApplicationId(row.RequiredId(UserTable.ApplicationId)),
            row.Flag(UserTable.IsDisabled),
            (row.Number(UserTable.DeletedState) ?? UserTable.NotDeleted) != UserTable.NotDeleted,
            row.Instant(UserTable.CreatedOn) ?? default,
            row.LookupName(UserTable.CreatedBy) ?? "an unknown user",
            Bot(row),
            [.. RoleRows.Direct(row)],
            RoleRows.Unit(row)
        );

    private static string Roles => RoleRows.Of(UserTable.Roles);

    // A bot user without an application ID can carry no traffic, and says nothing about any link.
    private static Part<ImmutableArray<ApplicationUser>> Many(string[] columns, string filter) =>
        new(
            DataverseRequest.Get(
                UserTable.Table,
                Query.On(UserTable.Table).Select(columns).Where(filter).Expand(Roles)
            ),
            answer =>
                answer.Of(done =>
                    done.Rows.Where(row => row.Id(UserTable.ApplicationId) is not null).Select(Of).ToImmutableArray()
                )
        );

    private static BotColumns? Bot(Row row)
    {
        BotColumns columns = new(
            row.Choice<AgentType>(UserTable.AgentType),
            row.Choice<UserType>(UserTable.UserType),
            row.Choice<BotProvider>(UserTable.BotProvider),
            row.Text(UserTable.BotApplicationId),
            row.Text(UserTable.BotHandle),
            EnvironmentId.TryParse(row.Text(UserTable.OwningEnvironment), out EnvironmentId owner) ? owner : null,
            row.Number(UserTable.Capacity)
        );
        bool marked =
            columns.BotApplicationId is not null
            || columns.Handle is not null
            || columns.OwningEnvironment is not null
            || columns.AgentType.Is(AgentType.BotApplicationUser)
            || columns.UserType.Is(UserType.BotUser);
        return marked ? columns : null;
    }
}
