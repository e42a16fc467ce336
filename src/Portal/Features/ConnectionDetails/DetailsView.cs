using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>Every value of a connection, to be compared with what Omnichannel shows.</summary>
/// <param name="Link">The link; live, remembered or disputed.</param>
/// <param name="Place">The Omnichannel environment; null when it was not read.</param>
/// <param name="Places">The bot and the environment.</param>
/// <param name="User">The bot user; null when there is none to show.</param>
/// <param name="UserMissing">Why there is none; null when there is one.</param>
public sealed record DetailsView(
    HandoffLink Link,
    DataverseEnvironment? Place,
    ImmutableArray<DetailGroup> Places,
    DetailGroup? User,
    string? UserMissing
)
{
    /// <summary>The details; null for a bot without a link.</summary>
    public static DetailsView? Of(HandoffFacts facts)
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
            user.Match(found => found is null ? null : UserGroup(facts, link, place, found), DetailGroup? (_) => null),
            user.Match(
                found => found is null ? $"There is no user {link.BotUser} in the Omnichannel environment." : null,
                string? (fault) => fault.What
            )
        );
    }

    private static Reading<ApplicationUser?> UserOf(HandoffFacts facts, HandoffLink link) =>
        facts.BotUsers.Map(users =>
            users.FirstOrDefault(found => found.Environment == link.Omnichannel && found.User.Id == link.BotUser)?.User
        );

    private static DetailGroup BotOf(HandoffFacts facts) =>
        new(
            "Bot",
            facts.Home.RecordPage("bot", facts.Bot.Id.Value),
            [
                new("Name", facts.Bot.Name),
                new("Bot ID", facts.Bot.Id.ToString()),
                new("Schema name", facts.Bot.SchemaName),
                new("Home environment", facts.Home.Name),
                new("Home environment ID", facts.Home.Id.Value),
                new("Region", facts.Home.Region.Name),
            ]
        );

    private static DetailGroup PlaceOf(HandoffLink link, DataverseEnvironment? place, DataverseEnvironment home) =>
        place is null
            ? new("Omnichannel environment", null, [new("Environment ID", link.Omnichannel.Value)])
            : new(
                "Omnichannel environment",
                place.Url,
                [
                    new("Name", place.Name),
                    new("Environment ID", place.Id.Value),
                    new("Region", place.Region.Name, home.Region.Name),
                ]
            )
            {
                RecordName = "Open the environment",
            };

    private static DetailGroup UserGroup(
        HandoffFacts facts,
        HandoffLink link,
        DataverseEnvironment? place,
        ApplicationUser user
    ) =>
        new(
            "Bot user",
            place?.RecordPage("systemuser", user.Id.Value),
            [
                new("Name", user.Name),
                new("User ID", user.Id.ToString()),
                new("Application ID", user.ApplicationId.ToString(), link.ApplicationId.ToString()),
                new("Status", Status(user), ShouldServe(facts) ? "Enabled" : null),
                new("Role", RoleOf(user), $"{HeldRole.OmnichannelAgent}, held directly"),
                .. user.Bot is { } columns
                    ? ColumnsOf(facts, link, columns)
                    : [new DetailRow("Bot columns", "Empty: this is a plain application user", "Filled in")],
            ]
        );

    private static DetailRow[] ColumnsOf(HandoffFacts facts, HandoffLink link, BotColumns columns) =>
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

    private static string RoleOf(ApplicationUser user) =>
        user.HoldsDirectly(HeldRole.OmnichannelAgent) ? $"{HeldRole.OmnichannelAgent}, held directly"
        : user.Roles.FirstOrDefault(held => held.Is(HeldRole.OmnichannelAgent)) is { Team: { } team }
            ? $"{HeldRole.OmnichannelAgent}, only through the team {team}"
        : $"{HeldRole.OmnichannelAgent} is not held";
}

/// <summary>Values that belong together.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Record">The page of the row that holds them; null when there is none to go to.</param>
/// <param name="Rows">The values.</param>
public sealed record DetailGroup(string Title, Uri? Record, ImmutableArray<DetailRow> Rows)
{
    /// <summary>What the link to that page says.</summary>
    public string RecordName { get; init; } = "Open the record";
}

/// <summary>One value.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What Dataverse has.</param>
/// <param name="Expected">What it must be for hand-off to work; null when anything goes.</param>
public sealed record DetailRow(string Label, string Value, string? Expected = null)
{
    /// <summary>Is it what it must be? Null when anything goes.</summary>
    public bool? AsExpected =>
        Expected is null ? null : string.Equals(Value, Expected, StringComparison.OrdinalIgnoreCase);
}
