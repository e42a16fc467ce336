using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.TestKit;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class FindingsTextTests
{
    private static readonly Uri Page = new("https://portal.example/environments/us");

    [Fact]
    public void A_ticket_starts_with_the_bot_its_environments_its_state_and_who_judged() =>
        Assert.StartsWith(
            """
            Store Locator: hand-off to Omnichannel
            Home environment: Contoso US (United States)
            Omnichannel environment: none read
            State: Awaiting connection
            Judged by the rules of 2021-11, from what was read on 23 November 2026, 18:00 UTC
            Page: https://portal.example/environments/us

            Connect is blocked by 1 thing, which only an Azure administrator can fix. 2 more things need attention; 1 could not be checked.

            Blocks Connect
            - EXT001 Not met: The Omnichannel Power Virtual Agents extension is installed in the home environment
              The Omnichannel Power Virtual Agents extension is not installed in Contoso US. Without it the bot has no access to the variables and actions that hand-off needs, with voice or without.
              Azure administrator: Install the Omnichannel Power Virtual Agents extension in Contoso US from AppSource; voice needs all three, in the order telephony, Omnichannel, voice.
              Where: Omnichannel Power Virtual Agents extension in AppSource, https://appsource.microsoft.com/product/dynamics-365/mscrm.omnichannelpvaextension
              Bot Store Locator: 0b070000-0000-4000-8000-000000000002
              Environment Contoso US: us

            Needs attention
            - EXT002 Not met: 
            """.TrimEnd(' '),
            TextOf(Facts(new Standing.Awaiting())),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_met_is_one_list_at_the_end_and_the_proof_the_last_line()
    {
        string[] lines = TextOf(Connected(routing: Routed())).TrimEnd().Split('\n');
        int met = Array.IndexOf(lines, "Met");

        Assert.Contains(
            "- USR002 The bot user is enabled, is a bot user, and belongs to this bot and environment",
            lines[met..]
        );
        Assert.DoesNotContain(lines[met..], line => line.StartsWith("  ", StringComparison.Ordinal));
        Assert.Equal("Proof: Configured", lines[^1]);
    }

    [Fact]
    public void A_drift_is_told_with_what_is_expected_and_what_was_found() =>
        Assert.Contains(
            "State: Drifted\n- The bot user exists. Found: There is no such user. Likely cause: Somebody deleted the user outside the portal.\n",
            TextOf(Facts(new Standing.Connected(Link, Voice: false, Now), there: There())),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_place_on_the_page_is_told_by_the_name_of_its_control() =>
        Assert.Contains(
            "  Where: the environments, on the page\n",
            TextOf(Facts(new Standing.Awaiting(), bot: Bot(teams: new Domain.Bots.TeamsChannel.Off()))),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_wrong_in_topics_is_a_list_of_its_own_with_every_place()
    {
        SettingsSeen seen = SettingsSeen.Of(Connected(), [], RuleEdition.November2021);
        Finding finding = Finding(
            new Verdict.Unmet("Markdown is spoken.", new Remedy("Write it without.", Administrator.BotAdministrator))
            {
                Spots =
                [
                    new(
                        SampleTopics.Topic("Opening hours"),
                        12,
                        "Message",
                        "send_1",
                        "We are\n**open**.",
                        "It is read out.",
                        "We are open."
                    ),
                ],
            },
            "VOX001",
            Concern.Topics
        );

        Assert.Contains(
            """

            In the topics
            - VOX001 Not met: The Topics is as it should be
              Markdown is spoken.
              Bot administrator: Write it without.
              Topic Opening hours, Message (send_1), line 12: It is read out.
                Is written: We are **open**.
                Should read: We are open.

            """,
            FindingsText.Of(seen with { View = FindingsView.Of([finding], atHand: null) }, Page),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_that_holds_line_breaks_adds_no_lines()
    {
        HandoffFacts facts = Facts();

        Assert.StartsWith(
            "Store  Locator: hand-off",
            TextOf(facts with { Bot = facts.Bot with { Name = "Store\r\nLocator" } }),
            StringComparison.Ordinal
        );
    }

    private static string TextOf(HandoffFacts facts) =>
        FindingsText.Of(SettingsSeen.Of(facts, [], RuleEdition.November2021), Page);
}
