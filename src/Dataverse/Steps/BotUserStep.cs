using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Dataverse.Steps;

/// <summary>Creates, enables and disables bot users (dataverse-facts.md §1).</summary>
internal sealed class BotUserStep(DataverseClient client)
{
    // The root of the business units, where bot users go: every organisation has exactly one.
    private static readonly Part<Guid> Root = new(
        DataverseRequest.Get(
            BusinessUnitTable.Table,
            Query
                .On(BusinessUnitTable.Table)
                .Select(BusinessUnitTable.Id)
                .Where($"{Table.Lookup(BusinessUnitTable.Parent)} eq null")
        ),
        answer =>
            answer.Of(done =>
                done.Rows.Length == 1
                    ? done.Rows[0].RequiredId(BusinessUnitTable.Id)
                    : throw new FormatException("It does not show the one at the root.")
            )
    );

    /// <summary>Is the bot user there, enabled and marked as the bot's?</summary>
    public async Task<Look> LookForCreatedAsync(
        Endpoint endpoint,
        HandoffLink link,
        string botName,
        string handle,
        CancellationToken cancellation
    )
    {
        Part<Row?> user = User(link);
        PartAnswers answers = await client.AskAsync(endpoint, [user, Root], cancellation);
        return answers
            .Of(user)
            .Match(
                row =>
                    row is { } present
                        ? CompareCreated(endpoint, present, link, handle)
                        : answers
                            .Of(Root)
                            .Match<Look>(
                                unit => new Look.Missing(Create(link, botName, handle, unit), Taken(endpoint, link)),
                                fault => new Look.Stuck(fault)
                            ),
                fault => new Look.Stuck(fault)
            );
    }

    /// <summary>Is the bot user enabled, or disabled? One that is gone counts as disabled: it takes no traffic.</summary>
    public async Task<Look> LookForEnabledAsync(
        Endpoint endpoint,
        HandoffLink link,
        bool enabled,
        CancellationToken cancellation
    )
    {
        Reading<Row?> reading = await client.AskAsync(endpoint, User(link), cancellation);
        return reading.Match(row => CompareEnabled(endpoint, row, link, enabled), fault => new Look.Stuck(fault));
    }

    /// <summary>The link's bot user; null when there is none.</summary>
    public static Part<Row?> User(HandoffLink link) =>
        new(
            UserRows.One(link.BotUser),
            answer =>
                answer is Answer.Refused { IsMissingRow: true } ? Reading.Of<Row?>(null) : answer.One<Row?>(row => row)
        );

    /// <summary>Is it deleted, though not purged?</summary>
    public static bool IsDeleted(Row user) =>
        (user.Number(UserTable.DeletedState) ?? UserTable.NotDeleted) != UserTable.NotDeleted;

    /// <summary>There is no such bot user.</summary>
    public static Look.Stuck Gone(Endpoint endpoint) =>
        new(
            new Fault(
                FaultKind.NotFound,
                $"The bot user is no longer among the users of {endpoint.Name}, or is deleted.",
                "Disconnect the bot, then connect it again."
            )
        );

    private static Look CompareCreated(Endpoint endpoint, Row user, HandoffLink link, string handle)
    {
        if (IsDeleted(user))
        {
            return new Look.Stuck(Deleted(endpoint, link));
        }
        if (user.Id(UserTable.ApplicationId) != link.ApplicationId.Value)
        {
            return CarriesAnother(endpoint);
        }
        return IsMarked(user, link, handle) && !user.Flag(UserTable.IsDisabled)
            ? new Look.AlreadySo()
            : Change(link, new JsonObject(Marks(link, handle).Append(new(UserTable.IsDisabled, false))));
    }

    /// <summary>Is the user marked as this bot's?</summary>
    public static bool IsMarked(Row user, HandoffLink link, string handle) =>
        user.Number(UserTable.AgentType) == (int)AgentType.BotApplicationUser
        && Same(user.Text(UserTable.BotHandle), handle)
        && Same(user.Text(UserTable.OwningEnvironment), link.Bot.Home.Value);

    /// <summary>Another application ID than the link's is carried by now.</summary>
    public static Look.Stuck CarriesAnother(Endpoint endpoint) => new(Other(endpoint));

    private static bool Same(string? found, string expected) =>
        string.Equals(found, expected, StringComparison.OrdinalIgnoreCase);

    private static Look CompareEnabled(Endpoint endpoint, Row? row, HandoffLink link, bool enabled)
    {
        if (row is not { } user || IsDeleted(user))
        {
            return enabled ? Gone(endpoint) : new Look.AlreadySo();
        }
        if (user.Flag(UserTable.IsDisabled) == !enabled)
        {
            return new Look.AlreadySo();
        }
        Guid? carried = user.Id(UserTable.ApplicationId);
        return enabled && carried != link.ApplicationId.Value
            ? CarriesAnother(endpoint)
            : Change(
                link,
                new JsonObject { [UserTable.IsDisabled] = !enabled, [UserTable.ApplicationId] = carried?.ToString("D") }
            );
    }

    /// <summary>Writes these columns of the bot user; never creates it.</summary>
    public static Look.Missing Change(HandoffLink link, JsonObject body) =>
        new(DataverseRequest.Patch(UserTable.Table, link.BotUser.Value, body) with { IfMatch = "*" });

    // The full name follows from first and last name, so that the last name alone makes it the bot's. The address leads
    // nowhere on purpose: a bot gets no mail (.invalid is reserved by RFC 2606).
    private static DataverseRequest Create(HandoffLink link, string botName, string handle, Guid businessUnit)
    {
        JsonObject body = new(Marks(link, handle))
        {
            [UserTable.Id] = link.BotUser.ToString(),
            [UserTable.ApplicationId] = link.ApplicationId.ToString(),
            [UserTable.AccessMode] = UserTable.NonInteractive,
            [UserTable.IsDisabled] = false,
            [UserTable.LastName] = botName,
            [UserTable.Email] = $"{link.BotUser.Value:N}@handoff-portal.invalid",
            [UserTable.BusinessUnit + Service.Annotation.Bind] = "/" + BusinessUnitTable.Table.Row(businessUnit),
        };
        return DataverseRequest.Post(UserTable.Table, UserTable.Table.Set, body);
    }

    /// <summary>The columns that make a user a bot's, as Omnichannel's forms fill them.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Marks(HandoffLink link, string handle) =>
        [
            new(UserTable.AgentType, (int)AgentType.BotApplicationUser),
            new(UserTable.UserType, (int)UserType.BotUser),
            new(UserTable.BotProvider, (int)BotProvider.VirtualAgent),
            new(UserTable.BotApplicationId, link.ApplicationId.ToString()),
            new(UserTable.BotHandle, handle),
            new(UserTable.OwningEnvironment, link.Bot.Home.Value),
        ];

    private static Fault Deleted(Endpoint endpoint, HandoffLink link) =>
        new(
            FaultKind.Conflict,
            $"The bot user is deleted in {endpoint.Name}, and keeps the application ID {link.ApplicationId} until it is purged.",
            $"Ask an administrator of {endpoint.Name} to purge the deleted user, or use another application ID."
        );

    private static Fault Taken(Endpoint endpoint, HandoffLink link) =>
        new(
            FaultKind.Conflict,
            $"The application ID {link.ApplicationId} already belongs to another user of {endpoint.Name}.",
            "Use another application ID."
        );

    private static Fault Other(Endpoint endpoint) =>
        new(
            FaultKind.Conflict,
            $"The bot user in {endpoint.Name} carries another application ID by now.",
            "Disconnect the bot, then connect it again with that application ID."
        );
}
