using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.ApplicationIds;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>Whose an application ID is when it isn't this bot's, and what the way out is.</summary>
public sealed class ApplicationIdClashTests
{
    private static readonly ApplicationUser PartsFinder = Sample.BotUser(
        name: "Parts Finder",
        columns: Sample.Columns(handle: "contoso_partsFinder")
    );

    private static readonly ApplicationUser Integration = Sample.BotUser(name: "Contoso Integration") with
    {
        Bot = null,
    };

    [Fact]
    public void An_application_ID_of_another_bot_blocks_connecting_and_says_whose_it_is()
    {
        Finding finding = Of(PartsFinder);

        Judged.IsUnmet(
            "In Contoso US Service the application ID belongs to Parts Finder, an enabled bot user of the bot contoso_partsFinder in Contoso US, created by Avery on 3 November 2026.",
            UseAnother("Parts Finder"),
            finding
        );
        Assert.True(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void A_disabled_bot_user_of_another_bot_clashes_as_well() =>
        Assert.Equal(
            "In Contoso US Service the application ID belongs to Parts Finder, a disabled bot user of the bot contoso_partsFinder in Contoso US, created by Avery on 3 November 2026.",
            Of(PartsFinder with { Disabled = true }).Evidence
        );

    [Fact]
    public void A_plain_application_user_can_be_taken_over_or_left_as_it_is() =>
        Judged.IsUnmet(
            "In Contoso US Service the application ID belongs to Contoso Integration, an enabled application user without a bot, created by Avery on 3 November 2026.",
            new Remedy(
                "Take Contoso Integration over, or use another application ID and leave it as it is: both are offered where the application ID is entered.",
                PageControl.ApplicationId
            ),
            Of(Integration)
        );

    [Fact]
    public void A_deleted_user_keeps_its_application_ID_until_it_is_purged() =>
        Judged.IsUnmet(
            "In Contoso US Service the application ID belongs to Retired Helper, a deleted but not purged application user without a bot, created by Avery on 3 November 2026.",
            new Remedy(
                "Ask for Retired Helper to be purged from Contoso US Service, or use another application ID.",
                Administrator.AzureAdministrator,
                Sample.UsService.AdminPage,
                "Contoso US Service in the Power Platform admin center"
            ),
            Of(Integration with { Name = "Retired Helper", Deleted = true })
        );

    [Fact]
    public void The_bots_own_user_clashes_once_it_is_deleted() =>
        Assert.Equal(
            "In Contoso US Service the application ID belongs to Store Locator, a deleted but not purged bot user of this bot in Contoso US, created by Avery on 3 November 2026.",
            Of(Sample.BotUser(deleted: true)).Evidence
        );

    [Fact]
    public void A_bot_user_of_a_copy_in_another_environment_is_not_this_bots()
    {
        Assert.EndsWith(
            "an enabled bot user of the bot contoso_storeLocator in an environment that you can't see, created by Avery on 3 November 2026.",
            Of(Sample.BotUser(columns: Sample.Columns(owner: EnvironmentId.Parse("contoso-test")))).Evidence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "of the bot contoso_storeLocator in Contoso US Service,",
            Of(Sample.BotUser(columns: Sample.Columns(owner: Sample.UsService.Id))).Evidence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_row_that_tells_less_gives_a_sentence_that_says_so()
    {
        BotColumns nameless = Sample.Columns(handle: null);

        Assert.Contains("enabled bot user of a bot in Contoso US,", Sentence(nameless), StringComparison.Ordinal);
        Assert.Contains(
            "bot user that names no bot,",
            Sentence(nameless with { OwningEnvironment = null }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "bot user of the bot contoso_storeLocator, in an environment that its row does not name,",
            Sentence(Sample.Columns() with { OwningEnvironment = null }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "application user of the kind \"unknown value 5\",",
            Sentence(Sample.Columns(agentType: 5)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "application user without a bot,",
            Sentence(Sample.Columns(agentType: (int)AgentType.ApplicationUser)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_user_that_the_record_names_but_that_is_no_longer_marked_is_said_to_be_both() =>
        Assert.Equal(
            "In Contoso US Service the application ID belongs to Store Locator, an enabled application user without a bot, created by Avery on 3 November 2026. The hand-off record names it as the bot user of Store Locator, but its row says otherwise.",
            Judged
                .By<ApplicationIdIsUnique>(
                    SampleFacts.Connectable(
                        new Standing.Disconnected(Sample.Link),
                        users: [Sample.BotUser() with { Bot = null }]
                    )
                )
                .Evidence
        );

    [Fact]
    public void Two_holders_are_both_named_the_living_first()
    {
        Finding finding = Of(Integration with { Name = "Retired Helper", Deleted = true }, PartsFinder);

        Assert.StartsWith(
            "In Contoso US Service the application ID belongs to Parts Finder",
            finding.Evidence,
            StringComparison.Ordinal
        );
        Assert.Contains("belongs to Retired Helper", finding.Evidence, StringComparison.Ordinal);
        Assert.Equal(UseAnother("Parts Finder"), finding.Remedy);
    }

    [Fact]
    public void A_user_with_another_application_ID_is_no_clash() =>
        Assert.True(Of(PartsFinder with { ApplicationId = new ApplicationId(Guid.NewGuid()) }).IsMet);

    private static string Sentence(BotColumns columns) => Of(Sample.BotUser(columns: columns)).Evidence;

    private static Finding Of(params ApplicationUser[] users) =>
        Judged.By<ApplicationIdIsUnique>(SampleFacts.Connectable(users: [.. users]));

    private static Remedy UseAnother(string name) =>
        Judged.InOmnichannel(
            $"Use another application ID: register a new application in Azure for Store Locator, and leave {name} as it is.",
            "systemuser",
            "b0",
            name,
            Administrator.AzureAdministrator
        );
}
