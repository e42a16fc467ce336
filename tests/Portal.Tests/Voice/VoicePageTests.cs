using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Features.Voice;
using HandoffPortal.Portal.Tests.Omnichannel;
using HandoffPortal.Portal.Ui;
using HandoffPortal.TestKit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static HandoffPortal.TestKit.SampleTopics;
using Sample = HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Voice;

public sealed class VoicePageTests : PortalContext
{
    private readonly HandoffFactsFake reader = new();

    public VoicePageTests()
    {
        Clock.Now = Sample.Now;
        Services.AddSingleton<IHandoffFacts>(reader);
    }

    [Fact]
    public void Until_Dataverse_answers_there_is_a_skeleton() => Assert.NotEmpty(Open().FindAll(".skeleton"));

    [Fact]
    public void A_bot_that_can_not_be_read_says_why_and_offers_to_try_again()
    {
        reader.Answer(Reading.Failed<HandoffFacts>(Sample.Trouble));

        var page = Open();

        Assert.Contains(Sample.Trouble.What, page.Markup, StringComparison.Ordinal);
        Assert.Contains("Try again", page.Find(".notice button").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_address_says_which_part_is_wrong()
    {
        var page = Render<VoicePage>(p => p.Add(c => c.EnvironmentId, "no environment").Add(c => c.BotId, "x"));

        Assert.Contains("This address names no environment", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_here_leads_over_the_bot()
    {
        var page = Open(Of());

        Assert.Equal(
            ["Bots", "Store Locator", "Manage"],
            page.FindAll(".crumbs li").Select(crumb => crumb.TextContent.Trim())
        );
    }

    [Fact]
    public void What_is_empty_means_is_told_for_those_who_call_and_those_who_write()
    {
        var rows = Open(Of()).FindAll("table tbody tr");

        Assert.Equal(
            ["calls always False", "writes always True"],
            rows.Select(row => $"{row.Children[0].TextContent.Trim()} {row.Children[1].TextContent.Trim()}")
        );
    }

    [Fact]
    public void Every_use_is_told_with_its_place_and_who_can_come_there()
    {
        var page = Open(
            Of(Topic("Goodbye", Condition(9, "=!IsBlank(Global.CustomerPhoneNumber)", Redirect(12, HangUp))))
        );

        var use = page.Find("#gift-Hang-up").ParentElement!.ParentElement!.QuerySelector("li")!;

        Assert.Contains("Goodbye", use.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hang up, line 12", use.TextContent, StringComparison.Ordinal);
        Assert.Contains("Calls only", use.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_topics_are_shown_a_few_at_a_time()
    {
        var page = Open(
            Of([.. Enumerable.Range(1, 500).Select(number => Topic($"Topic {number}", Redirect(9, HangUp)))])
        );

        Assert.Contains("Used in 500 topics, 500 places", page.Markup, StringComparison.Ordinal);
        Assert.Equal(3, page.FindAll("article li").Count);
        Assert.Contains(page.FindAll("button"), button => button.TextContent == "Show 20 more of 500");
    }

    [Fact]
    public void While_nothing_is_spoken_the_page_offers_to_check_as_if_voice_were_on()
    {
        var page = Open(Of());

        Assert.Contains("Nothing is spoken now", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/voice?asIf=voice", page.Find(".notice a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Not judged", page.Find("[aria-labelledby=on-calls]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_page_judged_as_if_voice_were_on_asks_Dataverse_once()
    {
        var page = Open(Of());

        Services.GetRequiredService<NavigationManager>().NavigateTo(BotPaths.Voice(Sample.Reference, asIf: true));
        page.Render();

        page.WaitForAssertion(() =>
            Assert.Contains("Checked as if voice were on", page.Find(".notice").TextContent, StringComparison.Ordinal)
        );
        Assert.Single(reader.Questions);
    }

    [Fact]
    public void Without_the_telephony_extension_the_page_says_what_to_install_and_where_to_get_it()
    {
        var page = Open(Sample.Connected(voice: true));

        Assert.Equal(
            [
                "https://appsource.microsoft.com/product/dynamics-crm/mscrm.mspva_telephony_extension",
                "https://appsource.microsoft.com/product/dynamics-365/mscrm.omnichannelpvaextension",
                "https://appsource.microsoft.com/product/dynamics-365/mscrm.omnichannelvoicepvaextension",
            ],
            page.FindAll(".notice ol a").Select(link => link.GetAttribute("href"))
        );
        Assert.All(page.FindAll("article .chip"), chip => Assert.Equal("Not available", chip.TextContent));
    }

    [Fact]
    public void Topics_that_could_not_be_read_are_not_said_to_use_nothing()
    {
        var page = Open(Sample.Connected(voice: true) with { Topics = Reading.Failed<BotTopics>(Sample.Trouble) });

        Assert.DoesNotContain("No topic", page.Markup, StringComparison.Ordinal);
        Assert.Equal(5, page.FindAll("article").Count(card => card.TextContent.Contains("could not be read")));
        Assert.Contains(
            Sample.Trouble.What,
            page.Find("[aria-labelledby=on-calls]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Damaged_topics_unknown_nodes_and_what_is_not_published_are_named()
    {
        string read = Open(
                Of(
                    Damaged("Broken", 4, "A quotation mark is never closed."),
                    Topic("New", Node(7, "PlayMusic"), Node(9, "PlayMusic")) with
                    {
                        ChangedOn = Sample.Now.AddDays(-1),
                    },
                    Topic("Old") with
                    {
                        ChangedOn = Sample.Now.AddDays(-20),
                    }
                )
            )
            .Find("[aria-labelledby=topics-read]")
            .TextContent;

        Assert.Contains("3 topics", read, StringComparison.Ordinal);
        Assert.Contains("Broken, line 4: A quotation mark is never closed.", read, StringComparison.Ordinal);
        Assert.Contains("2 nodes of kinds that nobody here knows: PlayMusic (2)", read, StringComparison.Ordinal);
        Assert.Contains("New", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Old", read, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_whose_topics_are_all_published_and_known_names_none()
    {
        string read = Open(Of(Topic("Old"))).Find("[aria-labelledby=topics-read]").TextContent;

        Assert.DoesNotContain("Not published yet", read, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be read", read, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody here knows", read, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_shows_its_places_at_once_with_what_is_wrong_marked()
    {
        Finding finding = Sample.Finding(
            new Verdict.Unmet("Markdown is spoken.", new Remedy("Write it without.", Administrator.BotAdministrator))
            {
                Spots =
                [
                    new(
                        Topic("Opening hours"),
                        12,
                        "Message",
                        null,
                        "We are **open**.",
                        "It is read out.",
                        "We are open."
                    ),
                ],
            },
            "VOX001",
            Concern.Topics
        );
        VoiceSeen seen = VoiceSeen.Of(Sample.Connected(voice: true), asIf: false, RuleEdition.November2021) with
        {
            OnCalls = TopicFindings.Of([finding]),
        };

        var list = Render<CallFindings>(p => p.Add(c => c.Seen, seen));

        Assert.Equal("1 thing would go wrong, in 1 place in 1 topic.", list.Find(".summary").TextContent.Trim());
        Assert.Equal(["**", "**"], list.FindAll("del").Select(mark => mark.TextContent));
        Assert.Contains("It is read out.", list.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<VoicePage> Open(BotTopics topics) =>
        Open(Sample.Connected() with { Topics = Reading.Of(topics) });

    private IRenderedComponent<VoicePage> Open(HandoffFacts facts)
    {
        reader.Answer(facts);
        return Open();
    }

    private IRenderedComponent<VoicePage> Open()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(BotPaths.Voice(Sample.Reference));
        return Render<VoicePage>(p =>
            p.Add(c => c.EnvironmentId, Sample.Us.Id.Value).Add(c => c.BotId, Sample.Reference.Bot.ToString())
        );
    }
}
