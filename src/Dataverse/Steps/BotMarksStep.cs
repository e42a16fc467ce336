using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Dataverse.Steps;

/// <summary>Makes an application user the bot's, or a plain one again (dataverse-facts.md §1).</summary>
internal sealed class BotMarksStep(DataverseClient client)
{
    /// <summary>Is the user marked as this bot's? One that another bot claims is left alone.</summary>
    public async Task<Look> LookForMarkedAsync(
        Endpoint endpoint,
        HandoffLink link,
        string handle,
        CancellationToken cancellation
    ) =>
        await LookAsync(
            endpoint,
            link,
            user =>
                BotUserRow.IsMarked(user, link, handle) ? new Look.AlreadySo()
                : IsAnothers(user, handle) ? new Look.Stuck(Claimed(endpoint, user))
                : BotUserRow.Change(link, user, new JsonObject(BotUserRow.Marks(link, handle))),
            gone: () => BotUserRow.Gone(endpoint),
            cancellation
        );

    /// <summary>Is the user marked as this bot's no longer? One that is gone, or another bot's by now, isn't.</summary>
    public async Task<Look> LookForUnmarkedAsync(
        Endpoint endpoint,
        HandoffLink link,
        string handle,
        CancellationToken cancellation
    ) =>
        await LookAsync(
            endpoint,
            link,
            user =>
                BotUserRow.IsMarked(user, link, handle) ? BotUserRow.Change(link, user, Plain()) : new Look.AlreadySo(),
            gone: () => new Look.AlreadySo(),
            cancellation
        );

    private async Task<Look> LookAsync(
        Endpoint endpoint,
        HandoffLink link,
        Func<Row, Look> compare,
        Func<Look> gone,
        CancellationToken cancellation
    )
    {
        Reading<Row?> reading = await client.AskAsync(endpoint, BotUserRow.User(link), cancellation);
        return reading.Match(
            row =>
                row is not { } user || BotUserRow.IsDeleted(user) ? gone()
                : user.Id(UserTable.ApplicationId) != link.ApplicationId.Value ? BotUserRow.CarriesAnother(endpoint)
                : compare(user),
            fault => new Look.Stuck(fault)
        );
    }

    private static bool IsAnothers(Row user, string handle) =>
        user.Text(UserTable.BotHandle) is { } other
        && !string.IsNullOrWhiteSpace(other)
        && !string.Equals(other, handle, StringComparison.OrdinalIgnoreCase);

    // What a row has that no bot is behind: the kinds as dataverse-facts.md §1 gives their defaults, the rest empty.
    private static JsonObject Plain() =>
        new()
        {
            [UserTable.AgentType] = (int)AgentType.ApplicationUser,
            [UserTable.UserType] = (int)UserType.CrmUser,
            [UserTable.BotProvider] = (int)BotProvider.Other,
            [UserTable.BotApplicationId] = null,
            [UserTable.BotHandle] = null,
            [UserTable.OwningEnvironment] = null,
        };

    private static Fault Claimed(Endpoint endpoint, Row user) =>
        new(
            FaultKind.Conflict,
            $"The user {user.Text(UserTable.FullName)} in {endpoint.Name} is marked as the bot user of another bot, {user.Text(UserTable.BotHandle)}.",
            "Use another application ID, or find out in Omnichannel whose that user is to be."
        );
}
