using System.Collections.Immutable;
using System.Text;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.EmbedCode;
using HandoffPortal.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace HandoffPortal.Portal.Tests.EmbedCode;

/// <summary>The page over a bot's facts and the widgets of a fake Omnichannel; pasting is what the browser would hand over.</summary>
public abstract class EmbedContext : PortalContext
{
    protected static readonly Guid Organisation = new("22222222-c047-4050-8000-000000000002");
    protected const string App = "11111111-c047-4050-8000-000000000001";

    protected static readonly DataverseEnvironment Service = Sample.UsService with { OrganisationId = Organisation };

    protected static readonly HandoffFacts Connected = SampleFacts.Ready(omnichannel: Service) with
    {
        Visible = [Sample.Us, Service],
    };

    protected static readonly string Frame =
        $"<iframe src=\"https://web.powerva.microsoft.com/environments/{Sample.Us.Id}/bots/contoso_storeLocator/webchat\"></iframe>";

    protected static readonly string Script =
        $"<script id=\"Microsoft_Omnichannel_LCWidget\" src=\"https://cdn.example/LiveChatBootstrapper.js\" data-app-id=\"{App}\" data-org-id=\"{Organisation}\"></script>";

    protected HandoffFactsFake Facts { get; } = new();

    internal WidgetsFake Widgets { get; } = new();

    protected EmbedContext()
    {
        Services.AddSingleton<IHandoffFacts>(Facts);
        Services.AddSingleton<IChatWidgets>(Widgets);
        Services.AddScoped<CheckEmbedCode>();
    }

    protected static ChatWidget Widget(
        WidgetBotUser? user = null,
        string? snippet = "<script data-app-id></script>",
        bool noBot = false
    ) =>
        new(
            new Guid("33333333-c047-4050-8000-000000000003"),
            "Store chat widget",
            App,
            snippet,
            Active: true,
            new WidgetWorkstream(
                Sample.WorkstreamId,
                "Store chat",
                IsOpen: true,
                noBot
                    ? null
                    : user
                        ?? new WidgetBotUser(
                            Sample.BotUserId,
                            "Store Locator",
                            "contoso_storeLocator",
                            Sample.Us.Id,
                            Disabled: false
                        )
            )
        );

    protected IRenderedComponent<EmbedCodePage> Open(HandoffFacts? facts = null)
    {
        Facts.Answer(facts ?? Connected);
        return Render();
    }

    protected IRenderedComponent<EmbedCodePage> Render(string? bot = null) =>
        Render<EmbedCodePage>(p =>
            p.Add(page => page.EnvironmentId, Sample.Us.Id.Value)
                .Add(page => page.BotId, bot ?? Sample.Reference.Bot.ToString())
        );

    protected void Paste(IRenderedComponent<EmbedCodePage> page, string html, long? length = null)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(html);
        JSInterop
            .Setup<IJSStreamReference>("handoff.bytes", _ => true)
            .SetResult(new PastedBytes(bytes, length ?? bytes.Length));
        page.FindAll("button").Single(button => button.TextContent == "Check this page").Click();
    }

    private sealed class PastedBytes(byte[] bytes, long length) : IJSStreamReference
    {
        public long Length => length;

        public ValueTask<Stream> OpenReadStreamAsync(
            long maxAllowedSize = 512000,
            CancellationToken cancellationToken = default
        ) =>
            length > maxAllowedSize
                ? throw new ArgumentOutOfRangeException(nameof(maxAllowedSize))
                : ValueTask.FromResult<Stream>(new MemoryStream(bytes));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

/// <summary>Widgets that a test puts there, the same by app id as by bot user.</summary>
internal sealed class WidgetsFake : IChatWidgets
{
    public Reading<ImmutableArray<ChatWidget>> Found { get; set; } = Reading.Of(ImmutableArray<ChatWidget>.Empty);

    public Reading<ImmutableArray<ChatWidget>>? Own { get; set; }

    public Reading<ImmutableArray<NamedBot>> Bots { get; set; } = Reading.Of(ImmutableArray<NamedBot>.Empty);

    public int Asked { get; private set; }

    public Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
        DataverseEnvironment environment,
        ImmutableArray<string> apps,
        CancellationToken cancellation
    ) => Task.FromResult(Found);

    public Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
        DataverseEnvironment environment,
        SystemUserId botUser,
        CancellationToken cancellation
    )
    {
        Asked++;
        return Task.FromResult(Own ?? Found);
    }

    public Task<Reading<ImmutableArray<NamedBot>>> FindBotsAsync(
        DataverseEnvironment environment,
        ImmutableArray<string> names,
        CancellationToken cancellation
    ) => Task.FromResult(Bots);
}
