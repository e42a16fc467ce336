using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class SettingsPageTests : SettingsContext
{
    [Fact]
    public void A_bot_that_is_not_enabled_offers_Enable()
    {
        var page = Open(Facts());

        Assert.Contains("Enable", Buttons(page));
        Assert.DoesNotContain("Connect", Buttons(page));
        Assert.DoesNotContain("Disable", Buttons(page));
    }

    [Fact]
    public void A_bot_connected_outside_the_portal_shows_its_connection_and_offers_Enable()
    {
        var page = Open(Facts(there: There(), users: [new FoundUser(Service.Id, User())]));

        Assert.Contains("This bot is connected already", page.Markup, StringComparison.Ordinal);
        Assert.Contains(AppId.ToString(), page.Markup, StringComparison.Ordinal);
        Assert.Contains("Enable", Buttons(page));
    }

    [Fact]
    public void The_environment_of_a_bot_without_a_record_is_read_once_its_bot_user_has_shown_it()
    {
        Open(Facts(users: [new FoundUser(Service.Id, User())]));

        Assert.Equal([null, Service.Id], Tenant.Questions.Select(question => question.Omnichannel));
    }

    [Fact]
    public void A_disabled_bot_remembers_its_connection()
    {
        var page = Open(Facts(new Standing.Disabled(Link)));

        Assert.Contains("Enable offers it again", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Contoso US Service", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enabled_bot_asks_for_environment_and_application_id_and_offers_Connect()
    {
        var page = Open(Facts(new Standing.Awaiting()));

        Assert.Contains("See the environment this bot is connected to", page.Markup, StringComparison.Ordinal);
        Assert.Contains("See how to register a new Application ID", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["Connect", "Disable"], Buttons(page).Intersect(["Connect", "Disable", "Disconnect bot"]));
    }

    [Fact]
    public void A_disconnected_bot_has_its_old_connection_filled_in()
    {
        var page = Open(Facts(new Standing.Disconnected(Link), there: There()));

        Assert.Equal(AppId.ToString(), page.Find("#application-id").GetAttribute("value"));
        Assert.Equal("us-service", page.Find("input[type=radio][checked]").GetAttribute("value"));
    }

    [Fact]
    public void A_connected_bot_has_every_button_of_the_seed()
    {
        var page = Open(Connected());

        Assert.Equal(
            [
                "Go to Omnichannel",
                "Refresh",
                "View connection details",
                "Disconnect bot",
                "Disable",
                "Copy as text",
                "Confirm",
                "Confirm",
                "Confirm",
                "Confirm",
            ],
            Buttons(page).Where(name => !name.StartsWith("Enable voice", StringComparison.Ordinal))
        );
        Assert.Equal("false", page.Find("[role=switch]").GetAttribute("aria-checked"));
        Assert.Contains(
            "https://us-service.example/main.aspx?pagetype=entityrecord&etn=systemuser",
            page.Find("a.button.primary").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_adopted_bot_says_what_voice_needs()
    {
        var page = Open(
            Facts(
                new Standing.Adopted(Link, Now.AddYears(-5)),
                there: There(),
                users: [new FoundUser(Service.Id, User())]
            )
        );

        Assert.Contains("disconnect the bot and connect it again", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Disconnect bot", Buttons(page));
    }

    [Fact]
    public void A_drifted_bot_shows_expected_found_and_likely_cause()
    {
        var page = Open(
            Connected() with
            {
                BotUsers = Reading.Of<ImmutableArray<FoundUser>>([new FoundUser(Service.Id, User(true))]),
            }
        );

        Assert.Equal(
            ["The bot user is enabled", "Store Locator is disabled", "Somebody disabled the user outside the portal"],
            page.Find(".drift").QuerySelectorAll("dd").Select(value => value.TextContent.Trim())
        );
        Assert.Contains("Refresh", Buttons(page));
        Assert.Contains("Disconnect bot", Buttons(page));
    }

    [Fact]
    public void Somebody_elses_running_operation_is_named()
    {
        var page = Open(Facts(new Standing.Awaiting(), Intent()));

        Assert.Contains("Store Locator is being changed by Blair now", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Look again", Buttons(page));
        Assert.DoesNotContain("Finish", Buttons(page));
    }

    [Fact]
    public void An_operation_that_was_cut_short_offers_Finish_and_Undo()
    {
        var page = Open(Facts(new Standing.Awaiting(), Intent(stopped: true)));

        Assert.Contains("May be done", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Finish", Buttons(page));
        Assert.Contains("Undo", Buttons(page));
    }

    [Fact]
    public void What_could_not_be_read_is_never_shown_as_not_connected()
    {
        var page = Open(Facts(record: Reading.Failed<StoredRecord?>(Trouble)));

        Assert.Contains("Contoso US did not answer.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Try again", Buttons(page));
        Assert.DoesNotContain("Enable", Buttons(page));
    }

    [Fact]
    public void A_bot_that_is_not_there_leads_back_to_the_bots()
    {
        Stand(new FakeTenant(Facts()) { Facts = Reading.Failed<HandoffFacts>(Trouble) });
        var page = Render<OmnichannelPage>(p => p.Add(c => c.EnvironmentId, "us").Add(c => c.BotId, "seven"));

        Assert.Contains("This address names no bot", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Go to Bots", Buttons(page));
    }

    [Fact]
    public void Missing_extensions_are_named_in_the_order_to_install_them_and_lead_to_their_findings()
    {
        var page = Open(Facts(extensions: Extension.Telephony));

        Assert.Contains("doesn't have access to the variables or actions", page.Markup, StringComparison.Ordinal);
        Assert.Equal(
            [Extension.Omnichannel.Name(), Extension.OmnichannelVoice.Name()],
            page.FindAll(".notice ol a").Select(link => link.TextContent)
        );
        Assert.All(
            page.FindAll(".notice ol a"),
            link => Assert.NotEmpty(page.FindAll($"#{link.GetAttribute("data-goto")}"))
        );
    }

    [Fact]
    public void Refresh_shows_the_proof_and_its_age()
    {
        var page = Open(Connected(routing: Routed()));

        Button(page, "Refresh").Click();

        Assert.Contains("Last refresh", page.Find("[aria-labelledby=proof]").TextContent, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(Tenant.Written).LastRefresh);
    }

    [Fact]
    public void The_page_reads_Dataverse_once()
    {
        Open(Connected());

        Assert.Single(Tenant.Questions);
    }
}
