using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Portal.Features.EmbedCode;
using HandoffPortal.Portal.Ui;
using HandoffPortal.TestKit;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HandoffPortal.Portal.Tests.EmbedCode;

public sealed class EmbedCodePageTests : EmbedContext
{
    [Fact]
    public void The_embed_code_of_power_virtual_agents_is_called_out_with_what_to_put_in_its_place()
    {
        Widgets.Found = Reading.Of<ImmutableArray<ChatWidget>>([Widget()]);
        var page = Open();

        Paste(page, $"<body>\n{Frame}\n</body>");

        Assert.Equal(
            "Problem: Hand-off will not work: this page carries the embed code of Power Virtual Agents",
            Title(page)
        );
        string card = Card(page);
        Assert.Contains("Embed code of Power Virtual Agents of Store Locator", card, StringComparison.Ordinal);
        Assert.Contains("Can't hand off", card, StringComparison.Ordinal);
        Assert.Contains("Line 2: browsers load it", card, StringComparison.Ordinal);
        Assert.Contains(
            "puts the code of the chat widget Store chat widget of the workstream Store chat in its place",
            card,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_chat_widget_of_the_bot_is_the_right_code_and_leads_to_its_records()
    {
        Widgets.Found = Reading.Of<ImmutableArray<ChatWidget>>([Widget()]);
        var page = Open();

        Paste(page, Script);

        Assert.StartsWith("Done: This page carries the right code", Title(page), StringComparison.Ordinal);
        Assert.Equal(
            ["msdyn_livechatconfig", "msdyn_liveworkstream"],
            page.FindAll("[aria-label=Answer] a[href*=etn]")
                .Select(link => link.GetAttribute("href")!.Split("etn=")[1].Split('&')[0])
        );
    }

    [Fact]
    public void A_widget_that_leads_past_the_bot_is_wrong()
    {
        Widgets.Found = Reading.Of<ImmutableArray<ChatWidget>>([Widget(noBot: true)]);
        var page = Open();

        Paste(page, Script);

        Assert.Contains("but not one of Store Locator", Title(page), StringComparison.Ordinal);
        Assert.Contains("names no bot", Card(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_bot_leads_to_its_own_page()
    {
        BotReference other = new(Sample.Us.Id, new BotId(Guid.NewGuid()));
        Widgets.Bots = Reading.Of<ImmutableArray<NamedBot>>([new(other, "Parts Finder", "contoso_partsFinder")]);
        var page = Open();

        Paste(page, Frame.Replace("storeLocator", "partsFinder", StringComparison.Ordinal));

        Assert.Equal(BotPaths.EmbedCode(other), page.WaitForElement("[aria-label=Answer] li a").GetAttribute("href"));
    }

    [Fact]
    public void Widgets_that_can_not_be_read_are_never_said_not_to_exist()
    {
        Widgets.Found = Reading.Failed<ImmutableArray<ChatWidget>>(Sample.Forbidden("You may not read widgets."));
        var page = Open();

        Paste(page, Script);

        Assert.StartsWith(
            "Warning: This page carries a chat widget, and we could not tell",
            Title(page),
            StringComparison.Ordinal
        );
        Assert.Contains("Could not look", Card(page), StringComparison.Ordinal);
        Assert.Contains(
            "You may not read widgets.",
            page.Find("[aria-labelledby=right-code]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void An_empty_box_is_asked_to_be_filled(string text)
    {
        var page = Open();

        Paste(page, text);

        Assert.Equal("Paste the page's HTML first.", page.Find("#page-html-answer").TextContent.Trim());
        Assert.Equal("true", page.Find("#page-html").GetAttribute("aria-invalid"));
        Assert.Empty(page.FindAll("[aria-label=Answer]"));
    }

    [Fact]
    public void A_page_that_is_too_large_is_refused_in_words()
    {
        var page = Open();

        Paste(page, Frame, length: 3 * PasteForm.MostBytes);

        Assert.Contains(
            "That is 3,145,728 bytes, and 1,048,576 (1 MB) can be checked.",
            page.Find("#page-html-answer").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(page.FindAll("[aria-label=Answer]"));
    }

    [Fact]
    public void A_browser_that_hands_over_nothing_is_said_so()
    {
        var page = Open();
        JSInterop.Setup<IJSStreamReference>("handoff.bytes", _ => true).SetException(new JSException("No."));

        page.FindAll("button").Single(button => button.TextContent == "Check this page").Click();

        Assert.Contains("Nothing was checked", page.Find("#page-html-answer").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The embed code of Power Virtual Agents", "Problem: Hand-off will not work")]
    [InlineData("The chat widget", "Done: This page carries the right code")]
    [InlineData("Both", "Problem: This page carries two kinds of code")]
    [InlineData("Commented out", "Warning: This page holds a chat code that no browser runs")]
    [InlineData("No chat", "Note: No chat code was found")]
    public void Each_example_shows_its_answer(string label, string title)
    {
        Widgets.Found = Reading.Of<ImmutableArray<ChatWidget>>([Widget(snippet: Script)]);
        var page = Open();

        page.FindAll("button").Single(button => button.TextContent == label).Click();

        Assert.StartsWith(title, Title(page), StringComparison.Ordinal);
        Assert.Equal("handoff.fill", JSInterop.Invocations["handoff.fill"][0].Identifier);
    }

    [Fact]
    public void The_code_that_belongs_on_the_page_can_be_copied()
    {
        Widgets.Own = Reading.Of<ImmutableArray<ChatWidget>>([Widget()]);
        var page = Open();

        var card = page.Find("[aria-labelledby=right-code]");

        Assert.Equal("<script data-app-id></script>", card.QuerySelector("pre")!.TextContent);
        Assert.Contains("Copy the code of Store chat widget", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, Widgets.Asked);
    }

    [Fact]
    public void A_widget_whose_row_holds_no_code_says_where_it_is_copied()
    {
        Widgets.Own = Reading.Of<ImmutableArray<ChatWidget>>([Widget(snippet: null)]);

        Assert.Contains(
            "copies it in the Omnichannel admin center: Workstreams, Store chat, the chat channel Store chat widget, Chat widget.",
            Open().Find("[aria-labelledby=right-code]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_widget_it_says_who_sets_one_up() =>
        Assert.Contains(
            "An Omnichannel administrator sets one up",
            Open().Find("[aria-labelledby=right-code]").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_bot_that_is_not_connected_leads_to_its_settings()
    {
        var page = Open(SampleFacts.Connectable());

        Assert.Equal(
            BotPaths.Omnichannel(Sample.Reference),
            page.Find("[aria-labelledby=right-code] a").GetAttribute("href")
        );
        Assert.Equal(0, Widgets.Asked);
    }

    [Fact]
    public void The_page_says_what_becomes_of_the_text()
    {
        var page = Open();
        Assert.Contains(
            "not stored, not logged, and not sent anywhere",
            page.Find("#page-html-hint").TextContent,
            StringComparison.Ordinal
        );

        Paste(page, "one\ntwo");

        Assert.Contains(
            "7 characters in 2 lines",
            page.WaitForElement("[aria-label=Answer]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_box_tells_nothing_on_its_own()
    {
        string markup = Open().Find("#page-html").OuterHtml;

        Assert.DoesNotContain("blazor:on", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_address_says_which_part_is_wrong()
    {
        var page = Render(bot: "seven");

        Assert.Contains("“seven” is not the id of one", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Empty(Facts.Questions);
    }

    [Fact]
    public void A_bot_that_can_not_be_read_can_be_tried_again()
    {
        Facts.Answer(Reading.Failed<HandoffFacts>(Sample.Down()));
        var page = Render();

        Facts.AnswerAnew();
        Facts.Answer(Connected);
        page.Find(".notice button").Click();

        page.WaitForAssertion(() => Assert.NotNull(page.Find("#page-html")));
    }

    private static string Title(IRenderedComponent<IComponent> page)
    {
        page.WaitForElement("[aria-label=Answer] .title");
        return page.Find("[aria-label=Answer] .title").TextContent;
    }

    private static string Card(IRenderedComponent<IComponent> page) => page.Find("[aria-label=Answer] li").TextContent;
}
