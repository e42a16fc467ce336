namespace HandoffPortal.LocalDataverse;

// The chat widgets, whose codes stand in Contoso's web pages.
public static partial class Contoso
{
    /// <summary>A chat widget of the tenant.</summary>
    /// <param name="WidgetId">Its row.</param>
    /// <param name="AppId">The app id by which its code names it.</param>
    public sealed record WidgetIds(string Name, Guid WidgetId, Guid AppId);

    public static partial class Us
    {
        /// <summary>The widget of <see cref="LegacyWorkstream"/>.</summary>
        public static WidgetIds SupportWidget { get; } = WidgetOf(1, "Contoso support");
    }

    public static partial class UsService
    {
        /// <summary>The widget of <see cref="StoreLocatorWorkstream"/>.</summary>
        public static WidgetIds StoreWidget { get; } = WidgetOf(2, "Contoso stores");

        /// <summary>The widget of <see cref="CareersWorkstream"/>.</summary>
        public static WidgetIds CareersWidget { get; } = WidgetOf(3, "Contoso careers");

        /// <summary>A push chat workstream without a bot.</summary>
        public static Guid CareersWorkstream { get; } = Id(0x30000000, 22);
    }

    /// <summary>The code of a widget, as its row holds it.</summary>
    public static string SnippetOf(WidgetIds widget, EnvironmentIds environment)
    {
        ArgumentNullException.ThrowIfNull(widget);
        ArgumentNullException.ThrowIfNull(environment);
        return $"""
            <script id="Microsoft_Omnichannel_LCWidget" src="https://oc-cdn-ocprod.azureedge.net/livechatwidget/scripts/LiveChatBootstrapper.js" data-app-id="{widget.AppId:D}" data-lcw-version="prod" data-org-id="{environment.OrganisationId:D}" data-org-url="https://{environment.UniqueName}-crm.omnichannelengagementhub.com"></script>
            """;
    }

    private static WidgetIds WidgetOf(byte number, string name) =>
        new(name, Id(0x31000000, number), Id(0xa9900001, number));
}
