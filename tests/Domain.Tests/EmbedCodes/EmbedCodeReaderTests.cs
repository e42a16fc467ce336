using System.Collections.Immutable;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.EmbedCodes.Pages;

namespace HandoffPortal.Domain.Tests.EmbedCodes;

/// <summary>Each kind of code, and beside it what only looks like one.</summary>
public sealed class EmbedCodeReaderTests
{
    [Fact]
    public void A_frame_names_environment_and_bot()
    {
        FoundCode found = Only(Frame());

        ChatCode.OfBot code = Assert.IsType<ChatCode.OfBot>(found.Code);
        Assert.Equal(new EmbeddedBot(Sample.Us.Id, "contoso_storeLocator"), code.Bot);
        Assert.Equal(BotCodeForm.Frame, code.Form);
        Assert.Equal(CodePlace.Page, found.Place);
    }

    [Theory]
    [InlineData("https://web.powerva.microsoft.com/environments/Default-1a2b/bots/b1/webchat")]
    [InlineData("  HTTPS://Web.PowerVA.Microsoft.com/environments/default-1a2b/bots/b1/WebChat?__version__=2  ")]
    [InlineData("//web.powerva.microsoft.com/environments/Default-1a2b/bots/b1/webchat")]
    [InlineData("https://copilotstudio.microsoft.com/environments/Default-1a2b/bots/b1/canvas?__version__=2&x=y")]
    [InlineData("https://copilotstudio.preview.microsoft.com/environments/Default-1a2b/bots/b1/canvas")]
    [InlineData("https://gcc.powerva.microsoft.us/environments/Default-1a2b/bots/b1/webchat?__version__=2")]
    [InlineData("https://web.powerva.microsoft.com/environments/Default-1a2b/bots/b1/webchat frameborder=")]
    [InlineData("http://powerva.microsoft.com/environments/Default-1a2b/bots/b1/webchat/")]
    public void Every_form_of_the_address_is_known(string address) =>
        Assert.Equal(
            "default-1a2b b1",
            Only(Frame(address)).Code.Match((bot, _) => $"{bot.Environment} {bot.Name}", _ => "a widget")
        );

    [Theory]
    [InlineData("https://web.powerva.microsoft.com.example/environments/e/bots/b/webchat")]
    [InlineData("https://evilpowerva.microsoft.com/environments/e/bots/b/webchat")]
    [InlineData("https://web.powerva.microsoft.com/environments/e/bots/b/overview")]
    [InlineData("https://web.powerva.microsoft.com/environments/e/webchat")]
    [InlineData("https://example.com/?next=https://web.powerva.microsoft.com/environments/e/bots/b/webchat")]
    [InlineData("ftp://web.powerva.microsoft.com/environments/e/bots/b/webchat")]
    [InlineData("/environments/e/bots/b/webchat")]
    [InlineData("https://")]
    [InlineData("")]
    public void An_address_that_only_looks_like_it_is_none(string address) => Assert.Empty(Codes(Frame(address)));

    [Fact]
    public void The_first_form_names_a_bot_and_no_environment()
    {
        Guid id = Sample.Reference.Bot.Value;

        ChatCode code = Only(Frame($"https://powerva.microsoft.com/webchat/bots/{id}")).Code;

        Assert.Equal(new EmbeddedBot(null, $"{id}"), Assert.IsType<ChatCode.OfBot>(code).Bot);
    }

    [Fact]
    public void A_bot_that_a_script_would_fill_in_has_no_name() =>
        Assert.Null(
            Assert
                .IsType<ChatCode.OfBot>(
                    Only(Frame("https://web.powerva.microsoft.com/environments/e/bots/{{bot}}/webchat")).Code
                )
                .Bot.Name
        );

    [Theory]
    [InlineData("a", "href", BotCodeForm.Link)]
    [InlineData("object", "data", BotCodeForm.Frame)]
    [InlineData("embed", "src", BotCodeForm.Frame)]
    public void Other_tags_bring_the_bot_in_too(string tag, string attribute, BotCodeForm form) =>
        Assert.Equal(
            form,
            Assert.IsType<ChatCode.OfBot>(Only(Tag(tag, attributes: (attribute, BotAddress))).Code).Form
        );

    [Fact]
    public void A_frame_that_a_script_fills_later_is_held_back() =>
        Assert.Equal(CodePlace.HeldBack, Only(Tag("iframe", attributes: ("data-src", BotAddress))).Place);

    [Fact]
    public void A_widget_names_app_and_organisation() =>
        Assert.Equal(new ChatCode.OfWidget(new WidgetKey(App, Organisation)), Only(Widget()).Code);

    [Theory]
    [InlineData("[your-app-id]")]
    [InlineData("")]
    public void What_is_no_id_counts_as_missing(string app) =>
        Assert.Equal(new ChatCode.OfWidget(new WidgetKey(null, Organisation)), Only(Widget(app)).Code);

    [Theory]
    [InlineData("https://cdn.example/LiveChatBootstrapper.js?v=2", true)]
    [InlineData("https://cdn.example/MyLiveChatBootstrapper.js", false)]
    [InlineData("https://cdn.example/LiveChatBootstrapper.js.map", false)]
    public void A_widget_is_known_by_its_file_too(string source, bool widget) =>
        Assert.Equal(widget ? 1 : 0, Codes(Tag("script", attributes: ("src", source))).Length);

    [Theory]
    [InlineData("text/plain", CodePlace.HeldBack)]
    [InlineData("module", CodePlace.Page)]
    [InlineData("Text/JavaScript", CodePlace.Page)]
    public void A_script_of_a_type_that_is_no_javascript_is_held_back(string type, CodePlace place) =>
        Assert.Equal(place, Only(Widget(type: type)).Place);

    [Theory]
    [InlineData(CodePlace.Comment)]
    [InlineData(CodePlace.Template)]
    [InlineData(CodePlace.Fallback)]
    [InlineData(CodePlace.Text)]
    public void Where_nothing_runs_a_held_back_script_does_not_either(CodePlace place) =>
        Assert.Equal(place, Only(Widget(place: place, type: "text/plain")).Place);

    [Fact]
    public void A_script_may_write_a_frame()
    {
        string address = BotAddress.Replace("/", "\\/", StringComparison.Ordinal);

        FoundCode found = Only(Script($"document.write('<iframe src=\"{address}\"></iframe>');"));

        Assert.Equal(CodePlace.Script, found.Place);
        Assert.Equal("contoso_storeLocator", Assert.IsType<ChatCode.OfBot>(found.Code).Bot.Name);
    }

    [Fact]
    public void A_script_may_add_the_widget()
    {
        string text = $$"""
            const s = document.createElement('script');
            s.src = "https://cdn.example/livechatwidget/scripts/LiveChatBootstrapper.js";
            s.setAttribute("data-app-id", "{{App.ToUpperInvariant()}}");
            s.setAttribute('data-org-id', '{{Organisation}}');
            """;

        FoundCode found = Only(Script(text));

        Assert.Equal(CodePlace.Script, found.Place);
        Assert.Equal(new ChatCode.OfWidget(new WidgetKey(App, Organisation)), found.Code);
    }

    [Fact]
    public void A_canvas_of_the_pages_own_names_its_bot_where_it_stands_in_the_address()
    {
        Guid id = Sample.Reference.Bot.Value;
        const string Token = "https://powerva.microsoft.com/api/botmanagement/v1/directline/directlinetoken?botId=";

        ChatCode.OfBot named = Assert.IsType<ChatCode.OfBot>(Only(Script($"fetch(`{Token}{id}&tenantId=x`)")).Code);
        ChatCode.OfBot unnamed = Assert.IsType<ChatCode.OfBot>(Only(Script($"fetch('{Token}' + bot)")).Code);

        Assert.Equal((BotCodeForm.Canvas, id), (named.Form, named.Bot.Id));
        Assert.Equal((BotCodeForm.Canvas, null), (unnamed.Form, unnamed.Bot.Name));
    }

    [Theory]
    [InlineData("// we moved from powerva to another vendor")]
    [InlineData("window.chat = 'https://web.powerva.microsoft.com/'")]
    [InlineData("track('LiveChat')")]
    public void A_script_that_only_speaks_of_it_writes_nothing(string text) => Assert.Empty(Codes(Script(text)));

    [Fact]
    public void One_code_in_several_lines_is_one_code()
    {
        FoundCode found = Only(Frame(line: 3), Frame(line: 9), Frame(line: 9));

        Assert.Equal([3, 9], found.Lines.AsEnumerable());
    }

    [Fact]
    public void Codes_that_run_come_first_and_the_rest_is_counted()
    {
        PagePart[] many =
        [
            .. Enumerable
                .Range(0, 30)
                .Select(i =>
                    Frame($"{BotAddress.Replace("contoso", $"c{i}", StringComparison.Ordinal)}", CodePlace.Comment)
                ),
        ];

        FoundCodes codes = EmbedCodeReader.Read(Page([.. many, Widget()]));

        Assert.Equal(CodePlace.Page, codes.Codes[0].Place);
        Assert.Equal(EmbedCodeReader.Most, codes.Codes.Length);
        Assert.Equal(11, codes.More);
    }

    [Fact]
    public void The_hosts_of_other_scripts_are_named_once() =>
        Assert.Equal(
            ["www.googletagmanager.com", "cdn.example"],
            EmbedCodeReader
                .Read(
                    Page(
                        Tag("script", attributes: ("src", "https://www.googletagmanager.com/gtm.js?id=1")),
                        Tag("script", attributes: ("src", "//CDN.example/a.js")),
                        Tag("script", attributes: ("src", "https://cdn.example/b.js")),
                        Tag("script", attributes: ("src", "/own.js")),
                        Tag("script", CodePlace.Comment, attributes: ("src", "https://old.example/c.js")),
                        Widget()
                    )
                )
                .OutsideScripts.AsEnumerable()
        );

    private static FoundCode Only(params ImmutableArray<PagePart> parts) => Assert.Single(Codes(parts));

    private static ImmutableArray<FoundCode> Codes(params ImmutableArray<PagePart> parts) =>
        EmbedCodeReader.Read(Page(parts)).Codes;
}
