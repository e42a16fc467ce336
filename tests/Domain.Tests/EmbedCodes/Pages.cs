using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.EmbedCodes;

/// <summary>Pages, codes and widgets to check: Store Locator's where nothing else is said.</summary>
internal static class Pages
{
    public const string App = "11111111-c047-4050-8000-000000000001";
    public static readonly Guid Organisation = new("22222222-c047-4050-8000-000000000002");
    public static readonly DataverseEnvironment Service = Sample.UsService with { OrganisationId = Organisation };

    /// <summary>Store Locator, as somebody sees it who sees all of Contoso.</summary>
    public static readonly HandoffFacts Facts = SampleFacts.Ready() with { Visible = [Sample.Us, Service, Sample.Eu] };

    public static readonly string BotAddress =
        $"https://web.powerva.microsoft.com/environments/{Sample.Us.Id}/bots/contoso_storeLocator/webchat?__version__=2";

    public static PageContent Page(params ImmutableArray<PagePart> parts) => new(parts, IsEncoded: false);

    public static PagePart Tag(
        string tag,
        CodePlace place = CodePlace.Page,
        int line = 1,
        string text = "",
        params (string Name, string Value)[] attributes
    ) => new(tag, line, place, attributes.ToImmutableDictionary(one => one.Name, one => one.Value), text);

    public static PagePart Frame(string? address = null, CodePlace place = CodePlace.Page, int line = 1) =>
        Tag("iframe", place, line, attributes: ("src", address ?? BotAddress));

    public static PagePart Widget(
        string? app = App,
        string? organisation = null,
        CodePlace place = CodePlace.Page,
        int line = 1,
        string? type = null
    ) =>
        Tag(
            "script",
            place,
            line,
            attributes:
            [
                ("id", "Microsoft_Omnichannel_LCWidget"),
                ("src", "https://oc-cdn-ocprod.azureedge.net/livechatwidget/scripts/LiveChatBootstrapper.js"),
                .. app is null ? [] : new[] { ("data-app-id", app) },
                ("data-org-id", organisation ?? $"{Organisation}"),
                .. type is null ? [] : new[] { ("type", type) },
            ]
        );

    public static PagePart Script(string text, CodePlace place = CodePlace.Page, string? type = null) =>
        Tag("script", place, text: text, attributes: type is null ? [] : [("type", type)]);

    /// <summary>A widget's row.</summary>
    public static ChatWidget Row(WidgetBotUser? user, string app = App, bool active = true, bool open = true) =>
        new(
            new Guid("33333333-c047-4050-8000-000000000003"),
            "Store chat widget",
            app,
            Snippet: null,
            active,
            new WidgetWorkstream(Sample.WorkstreamId, "Store chat", open, user)
        );

    public static WidgetBotUser User(
        SystemUserId? id = null,
        string name = "Store Locator",
        string? handle = "contoso_storeLocator",
        EnvironmentId? owner = null,
        bool disabled = false
    ) => new(id ?? Sample.BotUserId, name, handle, owner ?? Sample.Us.Id, disabled);

    /// <summary>Judges a page by what was looked up in the environment of the widget and in the bot's own.</summary>
    public static EmbedAnswer Judge(
        PageContent page,
        Reading<ImmutableArray<ChatWidget>>? widgets = null,
        Reading<ImmutableArray<NamedBot>>? bots = null,
        HandoffFacts? facts = null
    )
    {
        LookedUp looked = LookedUp.Nothing;
        if (widgets is not null)
        {
            looked = looked with { Widgets = looked.Widgets.Add(Service.Id, widgets) };
        }
        if (bots is not null)
        {
            looked = looked with { Bots = looked.Bots.Add(Sample.Us.Id, bots) };
        }
        return new CodeJudge(facts ?? Facts, looked).Judge(EmbedCodeReader.Read(page));
    }

    public static Reading<ImmutableArray<T>> Known<T>(params ImmutableArray<T> rows) => Reading.Of(rows);
}
