namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>Reads the script tag of Omnichannel's chat widget (docs/dataverse-facts.md, embed codes).</summary>
internal static class WidgetScript
{
    /// <summary>The tag's id, by which the widget finds its own attributes.</summary>
    public const string Id = "Microsoft_Omnichannel_LCWidget";

    /// <summary>The file that it loads, from one of many hosts.</summary>
    public const string File = "LiveChatBootstrapper.js";

    /// <summary>Does a script with this id, or from this address, load the widget?</summary>
    public static bool IsWidget(string? id, string? address) =>
        string.Equals(id, Id, StringComparison.OrdinalIgnoreCase)
        || (address?.Split('?', '#')[0].EndsWith("/" + File, StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>What the tag says of its widget.</summary>
    public static ChatCode.OfWidget Read(PagePart script) =>
        new(
            new WidgetKey(
                Guid.TryParse(script["data-app-id"], out Guid app) ? app.ToString("D") : null,
                Guid.TryParse(script["data-org-id"], out Guid organisation) ? organisation : null
            )
        );
}
