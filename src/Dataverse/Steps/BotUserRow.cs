using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Dataverse.Steps;

/// <summary>A bot user's row, as steps read and write it (dataverse-facts.md §1).</summary>
internal static class BotUserRow
{
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

    /// <summary>Is the user marked as this bot's?</summary>
    public static bool IsMarked(Row user, HandoffLink link, string handle) =>
        user.Number(UserTable.AgentType) == (int)AgentType.BotApplicationUser
        && Same(user.Text(UserTable.BotHandle), handle)
        && Same(user.Text(UserTable.OwningEnvironment), link.Bot.Home.Value);

    /// <summary>Another application ID than the link's is carried by now.</summary>
    public static Look.Stuck CarriesAnother(Endpoint endpoint) => new(Other(endpoint));

    private static bool Same(string? found, string expected) =>
        string.Equals(found, expected, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes these columns of the bot user, if it is as it was seen.</summary>
    public static Look.Missing Change(HandoffLink link, Row user, JsonObject body) => new([Write(link, user, body)]);

    /// <summary>Gives the bot user, if it is as it was seen, a new version and changes nothing.</summary>
    public static DataverseRequest Touch(HandoffLink link, Row user) =>
        Write(
            link,
            user,
            new JsonObject
            {
                [UserTable.IsDisabled] = user.Flag(UserTable.IsDisabled),
                [UserTable.ApplicationId] = user.Id(UserTable.ApplicationId)?.ToString("D"),
            }
        );

    private static DataverseRequest Write(HandoffLink link, Row user, JsonObject body) =>
        DataverseRequest.Patch(UserTable.Table, link.BotUser.Value, body) with
        {
            IfMatch = user.ETag,
        };

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

    private static Fault Other(Endpoint endpoint) =>
        new(
            FaultKind.Conflict,
            $"The bot user in {endpoint.Name} carries another application ID by now.",
            "Disconnect the bot, then connect it again with that application ID."
        );
}
