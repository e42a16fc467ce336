namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Chat widgets: what customers open on Contoso's web pages.</summary>
internal static class WidgetSeed
{
    public static void Add(
        SeedWriter seed,
        Contoso.WidgetIds widget,
        Contoso.EnvironmentIds environment,
        Guid workstream
    ) =>
        seed.Add(
            "msdyn_livechatconfig",
            widget.WidgetId,
            ("msdyn_name", widget.Name),
            ("msdyn_widgetappid", widget.AppId.ToString("D")),
            ("msdyn_widgetsnippet", Contoso.SnippetOf(widget, environment)),
            ("_msdyn_liveworkstreamid_value", workstream)
        );
}
