using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>A page to try the check with.</summary>
/// <param name="Label">What it carries, for its button.</param>
/// <param name="Html">Its text.</param>
public sealed record EmbedExample(string Label, string Html)
{
    private const string NoWidget = "00000000-0000-4000-8000-000000000000";

    /// <summary>Examples with the codes of one bot; without a widget of its own, with one that doesn't exist.</summary>
    public static IReadOnlyList<EmbedExample> Of(HandoffFacts facts, ChatWidget? widget)
    {
        string embed =
            $"""<iframe src="https://web.powerva.microsoft.com/environments/{facts.Home.Id}/bots/{facts.Bot.SchemaName}/webchat?__version__=2" frameborder="0" style="width: 100%; height: 500px;"></iframe>""";
        string chat =
            widget?.Snippet
            ?? Script(widget?.App ?? NoWidget, facts.Omnichannel is { } place ? place.Environment : facts.Home);
        return
        [
            new("The embed code of Power Virtual Agents", Page(embed)),
            new(widget is null ? "A chat widget that is gone" : "The chat widget", Page(chat)),
            new("Both", Page($"{embed}\n  {chat}")),
            new("Commented out", Page($"<!-- {chat} -->")),
            new("No chat", Page("<p>Call us from nine to five.</p>")),
        ];
    }

    private static string Script(string app, DataverseEnvironment environment) =>
        $"""<script id="Microsoft_Omnichannel_LCWidget" src="https://oc-cdn-ocprod.azureedge.net/livechatwidget/scripts/LiveChatBootstrapper.js" data-app-id="{app}" data-lcw-version="prod" data-org-id="{environment.OrganisationId}"></script>""";

    private static string Page(string body) =>
        $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <title>Contoso stores</title>
            </head>
            <body>
              <h1>Find a store near you</h1>
              {body}
            </body>
            </html>
            """;
}
