using HandoffPortal.Domain.Connections;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Connections;

public sealed class DriftTests
{
    public static TheoryData<Drift, string, string, string> Drifts =>
        new()
        {
            {
                new Drift.BotUserDisabled("Store Locator"),
                "The bot user is enabled",
                "Store Locator is disabled",
                "Somebody disabled the user outside the portal"
            },
            {
                new Drift.BotUserMissing(),
                "The bot user exists",
                "There is no such user",
                "Somebody deleted the user outside the portal"
            },
            {
                new Drift.ApplicationIdChanged(Sample.ApplicationId, default),
                "The bot user carries the application ID 1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b",
                "It carries 00000000-0000-0000-0000-000000000000",
                "The user was created again with another application ID"
            },
            {
                new Drift.BotUserDeleted("Store Locator"),
                "The bot user exists",
                "Store Locator is deleted, and keeps its application ID until it is purged",
                "Somebody deleted the user outside the portal"
            },
            {
                new Drift.BotUserRecreated("Store Locator", default),
                "The bot user is the one that the portal knows",
                "That user is gone, and another one, Store Locator, stands in its place",
                "The user was deleted and created again outside the portal"
            },
            {
                new Drift.RecordMissing("Store Locator", Sample.UsService.Id),
                "The bot has a hand-off record, since the portal connected it",
                "Store Locator is enabled, and there is no record",
                "Somebody deleted the environment variable that holds the record"
            },
            {
                new Drift.Unpublished(Sample.ConnectedAt),
                $"The bot is published, as it was on {Words.Day(Sample.ConnectedAt)}",
                "It is not published",
                "The bot was imported or created again since, and not published after that"
            },
            {
                new Drift.BotUserUnmarked("Store Locator", "contoso_other"),
                "The user is marked as this bot's bot user",
                "Store Locator is marked as the bot user of contoso_other",
                "Somebody changed the user's bot columns outside the portal"
            },
            {
                new Drift.BotUserUnmarked("Store Locator", null),
                "The user is marked as this bot's bot user",
                "Store Locator is not marked as this bot's",
                "Somebody changed the user's bot columns outside the portal"
            },
            {
                new Drift.RoleRemoved("Store Locator"),
                "The bot user holds the role Omnichannel agent",
                "Store Locator does not hold it directly",
                "Somebody removed the role outside the portal"
            },
            {
                new Drift.BotUserEnabled("Store Locator"),
                "The bot user is disabled",
                "Store Locator is enabled",
                "Somebody enabled the user outside the portal"
            },
            {
                new Drift.TeamsChannelOff(),
                "The bot's Teams channel is on",
                "It is off",
                "Somebody turned the channel off in Power Virtual Agents"
            },
        };

    [Theory]
    [MemberData(nameof(Drifts))]
    public void A_drift_says_what_was_expected_what_was_found_and_how_that_comes_about(
        Drift drift,
        string expected,
        string found,
        string cause
    ) => Assert.Equal((expected, found, cause), (drift.Expected, drift.Found, drift.LikelyCause));
}
