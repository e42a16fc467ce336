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

    /// <summary>Is the bot user there and marked as the bot's, enabled or not?</summary>
    public async Task<Look> LookForCreatedAsync(
        Endpoint endpoint,
        HandoffLink link,
        string botName,
        string handle,
        CancellationToken cancellation
    )
    {
        Part<Row?> user = BotUserRow.User(link);
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
                                unit => new Look.Missing([Create(link, botName, handle, unit)], Taken(endpoint, link)),
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
        Reading<Row?> reading = await client.AskAsync(endpoint, BotUserRow.User(link), cancellation);
        return reading.Match(row => CompareEnabled(endpoint, row, link, enabled), fault => new Look.Stuck(fault));
    }

    private static Look CompareCreated(Endpoint endpoint, Row user, HandoffLink link, string handle)
    {
        if (BotUserRow.IsDeleted(user))
        {
            return new Look.Stuck(Deleted(endpoint, link));
        }
        if (user.Id(UserTable.ApplicationId) != link.ApplicationId.Value)
        {
            return BotUserRow.CarriesAnother(endpoint);
        }
        return BotUserRow.IsMarked(user, link, handle)
            ? new Look.AlreadySo()
            : BotUserRow.Change(link, user, new JsonObject(BotUserRow.Marks(link, handle)));
    }

    private static Look CompareEnabled(Endpoint endpoint, Row? row, HandoffLink link, bool enabled)
    {
        if (row is not { } user || BotUserRow.IsDeleted(user))
        {
            return enabled ? BotUserRow.Gone(endpoint) : new Look.AlreadySo();
        }
        if (user.Flag(UserTable.IsDisabled) == !enabled)
        {
            return new Look.AlreadySo();
        }
        Guid? carried = user.Id(UserTable.ApplicationId);
        return enabled && carried != link.ApplicationId.Value
            ? BotUserRow.CarriesAnother(endpoint)
            : BotUserRow.Change(
                link,
                user,
                new JsonObject { [UserTable.IsDisabled] = !enabled, [UserTable.ApplicationId] = carried?.ToString("D") }
            );
    }

    /// <summary>What gives the bot user a new version, whatever it is like; nothing for one that is not there.</summary>
    public async Task<Look> LookToTouchAsync(Endpoint endpoint, HandoffLink link, CancellationToken cancellation)
    {
        Reading<Row?> reading = await client.AskAsync(endpoint, BotUserRow.User(link), cancellation);
        return reading.Match<Look>(
            row => row is { } user ? new Look.Missing([BotUserRow.Touch(link, user)]) : new Look.AlreadySo(),
            fault => new Look.Stuck(fault)
        );
    }

    // The full name follows from first and last name, so that the last name alone makes it the bot's. The address leads
    // nowhere on purpose: a bot gets no mail (.invalid is reserved by RFC 2606).
    private static DataverseRequest Create(HandoffLink link, string botName, string handle, Guid businessUnit)
    {
        JsonObject body = new(BotUserRow.Marks(link, handle))
        {
            [UserTable.Id] = link.BotUser.ToString(),
            [UserTable.ApplicationId] = link.ApplicationId.ToString(),
            [UserTable.AccessMode] = UserTable.NonInteractive,
            // A create that comes late does no harm: what is disabled takes no traffic.
            [UserTable.IsDisabled] = true,
            [UserTable.LastName] = botName,
            [UserTable.Email] = $"{link.BotUser.Value:N}@handoff-portal.invalid",
            [UserTable.BusinessUnit + Service.Annotation.Bind] = "/" + BusinessUnitTable.Table.Row(businessUnit),
        };
        return DataverseRequest.Post(UserTable.Table, UserTable.Table.Set, body);
    }

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
}
