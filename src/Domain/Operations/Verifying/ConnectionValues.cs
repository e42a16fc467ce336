using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Domain.Operations.Verifying;

/// <summary>Every value of a connection, to be compared with what Omnichannel shows.</summary>
/// <param name="Link">The link; live, remembered or disputed.</param>
/// <param name="Place">The Omnichannel environment; null when it was not read.</param>
/// <param name="Places">The bot and the environment.</param>
/// <param name="User">The bot user; null when there is none to show.</param>
/// <param name="UserMissing">Why there is none; null when there is one.</param>
/// <param name="Routes">The workstreams that name the bot user, and the queues; unknown when they could not be read.</param>
public sealed record ConnectionValues(
    HandoffLink Link,
    DataverseEnvironment? Place,
    ImmutableArray<ValueGroup> Places,
    ValueGroup? User,
    string? UserMissing,
    Reading<ValueGroup> Routes
)
{
    private const string AsNeeded = $"{HeldRole.OmnichannelAgent}, held directly";

    /// <summary>
    /// All values that a verification compares; not known as long as one part could not be read. The moment of reading is
    /// none of them.
    /// </summary>
    public Reading<ImmutableArray<ComparedValue>> Compared =>
        User is null
            ? Reading.Failed<ImmutableArray<ComparedValue>>(
                new Fault(FaultKind.NotFound, UserMissing ?? "The bot user was not read.", "Refresh the connection.")
            )
            : Routes.Map<ImmutableArray<ComparedValue>>(routes =>
                [.. Places.SelectMany(group => group.Rows), .. User.Rows, .. routes.Rows]
            );

    /// <summary>The values that are not what they must be.</summary>
    public IEnumerable<ComparedValue> Wrong =>
        Places.Concat(User is null ? [] : [User]).SelectMany(group => group.Rows).Where(row => row.AsExpected == false);

    /// <summary>All values as a text to send: one line each, expected beside found where they differ.</summary>
    public string Text(string botName) =>
        string.Join(
            Environment.NewLine,
            [
                $"Connection details of {botName}",
                .. Groups.SelectMany(group => (string[])["", group.Title, .. group.Rows.Select(row => row.Line)]),
                .. UserMissing is null ? Array.Empty<string>() : ["", UserMissing],
                .. Routes.Match(_ => Array.Empty<string>(), fault => ["", fault.What]),
            ]
        );

    private IEnumerable<ValueGroup> Groups =>
        [
            .. Places,
            .. User is null ? Array.Empty<ValueGroup>() : [User],
            .. Routes.Match(group => [group], _ => Array.Empty<ValueGroup>()),
        ];

    /// <summary>The details; null for a bot without a link.</summary>
    public static ConnectionValues? Of(HandoffFacts facts)
    {
        if (facts.State.KnownLink is not { } link)
        {
            return null;
        }
        DataverseEnvironment? place =
            facts.Omnichannel is { Environment: var read } && read.Id == link.Omnichannel ? read : null;
        Reading<ApplicationUser?> user = UserOf(facts, link);
        return new(
            link,
            place,
            [BotOf(facts), PlaceOf(link, place, facts.Home)],
            user.Match(found => found is null ? null : UserGroup(facts, link, place, found), ValueGroup? (_) => null),
            user.Match(
                found => found is null ? $"There is no user {link.BotUser} in the Omnichannel environment." : null,
                string? (fault) => fault.What
            ),
            RouteValues.Of(facts, link)
        );
    }

    private static Reading<ApplicationUser?> UserOf(HandoffFacts facts, HandoffLink link) =>
        facts.BotUsers.Map(users =>
            users.FirstOrDefault(found => found.Environment == link.Omnichannel && found.User.Id == link.BotUser)?.User
        );

    private static ValueGroup BotOf(HandoffFacts facts) =>
        new(
            "Bot",
            facts.Home.RecordPage("bot", facts.Bot.Id.Value),
            [
                new("Name", facts.Bot.Name) { Name = "Bot name" },
                new("Bot ID", facts.Bot.Id.ToString()),
                new("Schema name", facts.Bot.SchemaName),
                new("Home environment", facts.Home.Name),
                new("Home environment ID", facts.Home.Id.Value),
                new("Region", facts.Home.Region.Name) { Name = "Home region" },
            ]
        );

    private static ValueGroup PlaceOf(HandoffLink link, DataverseEnvironment? place, DataverseEnvironment home) =>
        place is null
            ? new(
                "Omnichannel environment",
                null,
                [new("Environment ID", link.Omnichannel.Value) { Name = "Omnichannel environment ID" }]
            )
            : new(
                "Omnichannel environment",
                place.Url,
                [
                    new("Name", place.Name) { Name = "Omnichannel environment" },
                    new("Environment ID", place.Id.Value) { Name = "Omnichannel environment ID" },
                    new("Region", place.Region.Name, home.Region.Name) { Name = "Omnichannel region" },
                ]
            )
            {
                RecordName = "Open the environment",
            };

    private static ValueGroup UserGroup(
        HandoffFacts facts,
        HandoffLink link,
        DataverseEnvironment? place,
        ApplicationUser user
    ) =>
        new(
            "Bot user",
            place?.RecordPage("systemuser", user.Id.Value),
            [
                new("Name", user.Name) { Name = "Bot user" },
                new("User ID", user.Id.ToString()) { Name = "Bot user ID" },
                new("Application ID", user.ApplicationId.ToString(), link.ApplicationId.ToString()),
                new("Status", Status(user), ShouldServe(facts) ? "Enabled" : null) { Name = "Bot user status" },
                RoleOf(user),
                new("Business unit", user.Unit?.ToString() ?? "Not told"),
                .. user.Bot is { } columns
                    ? ColumnsOf(facts, link, columns)
                    : [new ComparedValue("Bot columns", "Empty: this is a plain application user", "Filled in")],
            ]
        );

    private static ComparedValue[] ColumnsOf(HandoffFacts facts, HandoffLink link, BotColumns columns) =>
        [
            new("Agent type", columns.AgentType.ToString(), Words.Of(AgentType.BotApplicationUser)),
            new("User type", columns.UserType.ToString(), Words.Of(UserType.BotUser)),
            new("Bot provider", columns.Provider.ToString(), Words.Of(BotProvider.VirtualAgent)),
            new("Bot application ID", columns.BotApplicationId ?? "Empty", link.ApplicationId.ToString()),
            new("Bot handle", columns.Handle ?? "Empty", facts.Bot.SchemaName),
            new("Owning environment ID", columns.OwningEnvironment?.Value ?? "Empty", facts.Home.Id.Value),
            new("Capacity", columns.Capacity is { } capacity ? $"{capacity}" : "Not set"),
        ];

    private static bool ShouldServe(HandoffFacts facts) =>
        facts.Standing is null or Standing.Connected or Standing.Adopted;

    private static string Status(ApplicationUser user) =>
        user.Deleted ? "Deleted"
        : user.Disabled ? "Disabled"
        : "Enabled";

    // Whether Omnichannel counts the role of another business unit nobody can tell, so it is called neither right nor wrong.
    private static ComparedValue RoleOf(ApplicationUser user) =>
        Holding.OfRole(HeldRole.OmnichannelAgent, user.Roles, user.Unit, user.TeamsUnread) switch
        {
            Holding.Directly => new("Role", AsNeeded, AsNeeded),
            Holding.OfAnotherUnit(var role) => new("Role", $"{AsNeeded}, but of the business unit {role.Unit}"),
            Holding.OnlyThroughTeam(var role) => new(
                "Role",
                $"{role.Name}, only through the team {role.Team}",
                AsNeeded
            ),
            _ => new("Role", $"{HeldRole.OmnichannelAgent} is not held", AsNeeded),
        };
}
