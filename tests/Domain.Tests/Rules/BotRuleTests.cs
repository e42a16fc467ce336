using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Bots;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class BotRuleTests
{
    [Fact]
    public void A_published_bot_says_since_when() =>
        Judged.IsMet(
            "Store Locator was last published on 2 November 2026.",
            Judged.By<BotIsPublished>(SampleFacts.Ready())
        );

    [Fact]
    public void A_bot_that_was_never_published_can_be_connected_all_the_same()
    {
        Finding finding = Judged.By<BotIsPublished>(SampleFacts.Connectable(bot: Sample.Bot(published: false)));

        Judged.IsUnmet(
            "Store Locator is not published. It can be connected, but no customer reaches it until it is.",
            Judged.InPowerVirtualAgents("Publish the bot in Power Virtual Agents."),
            finding
        );
        Assert.False(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void A_provisioned_and_active_bot_is_ready() =>
        Judged.IsMet(
            "Store Locator is provisioned and active.",
            Judged.By<BotIsProvisioned>(SampleFacts.Connectable())
        );

    [Theory]
    [InlineData(1, false, "Store Locator is provisioned but inactive.", "Activate the bot again.")]
    [InlineData(
        2,
        false,
        "Store Locator was taken down in Power Virtual Agents.",
        "Open the bot in Power Virtual Agents and have it set up again."
    )]
    [InlineData(
        3,
        false,
        "Store Locator is still being set up in Power Virtual Agents.",
        "Wait until the bot is set up, then check again."
    )]
    [InlineData(
        4,
        false,
        "Setting Store Locator up in Power Virtual Agents failed.",
        "Open the bot in Power Virtual Agents and have it set up again."
    )]
    public void A_bot_that_is_not_ready_blocks_connecting_and_says_how_far_it_is(
        int status,
        bool active,
        string evidence,
        string action
    )
    {
        Finding finding = Judged.By<BotIsProvisioned>(
            SampleFacts.Connectable(bot: Sample.Bot(active: active, status: status))
        );

        Judged.IsUnmet(evidence, Judged.InPowerVirtualAgents(action), finding);
        Assert.True(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void A_missing_licence_is_for_the_Azure_administrator() =>
        Judged.IsUnmet(
            "Store Locator is not set up, because a Power Virtual Agents licence is missing.",
            new Remedy(
                "Assign a Power Virtual Agents licence to the tenant of Contoso US.",
                Administrator.AzureAdministrator,
                new Uri("https://admin.microsoft.com/Adminportal/Home#/licenses"),
                "Licences in the Microsoft 365 admin center"
            ),
            Judged.By<BotIsProvisioned>(SampleFacts.Connectable(bot: Sample.Bot(active: false, status: 5)))
        );

    [Fact]
    public void A_status_that_nobody_knows_keeps_its_number_and_blocks()
    {
        Finding finding = Judged.By<BotIsProvisioned>(SampleFacts.Connectable(bot: Sample.Bot(status: 77)));

        Judged.IsUndetermined(
            "Store Locator has the status \"unknown value 77\", which the portal does not know.",
            Judged.InPowerVirtualAgents("Check in Power Virtual Agents that the bot is ready."),
            finding
        );
        Assert.True(finding.Stops(OperationKind.Connect));
    }

    [Theory]
    [InlineData("Store Locator for all of the Nordics", true, 36)]
    [InlineData("Store Locator for the Nordics.", true, 30)]
    public void Names_had_no_limit_until_2023(string name, bool met, int length)
    {
        HandoffFacts facts = SampleFacts.Connectable(bot: Sample.Bot(name));

        foreach (RuleEdition edition in new[] { RuleEdition.November2021, RuleEdition.March2022 })
        {
            Finding finding = Judged.By<BotNameIsShortEnough>(facts, edition);
            Assert.Equal(met, finding.IsMet);
            Assert.Equal(
                $"The name {name} has {length} characters; the rules of {edition.Name} set no limit.",
                finding.Evidence
            );
        }
    }

    [Fact]
    public void A_name_of_thirty_characters_is_short_enough_as_a_reader_counts()
    {
        string name = string.Concat(Enumerable.Repeat("é", 29)) + "👩‍🔧";

        Judged.IsMet(
            $"The name {name} has 30 characters; 30 are allowed.",
            Judged.By<BotNameIsShortEnough>(SampleFacts.Connectable(bot: Sample.Bot(name)), RuleEdition.June2023)
        );
    }

    [Fact]
    public void A_longer_name_blocks_connecting_from_2023_on()
    {
        string name = new('x', 31);
        Finding finding = Judged.By<BotNameIsShortEnough>(
            SampleFacts.Connectable(bot: Sample.Bot(name)),
            RuleEdition.June2023
        );

        Judged.IsUnmet(
            $"The name {name} has 31 characters; Omnichannel takes 30 at most.",
            Judged.InPowerVirtualAgents("Give the bot a name of 30 characters or fewer.", name),
            finding
        );
        Assert.True(finding.Stops(OperationKind.Connect));
    }
}
