using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HandoffPortal.Portal.Layout;

/// <summary>Light, dark, or as the system has it; kept in the browser.</summary>
public sealed partial class ThemeSwitch(IJSRuntime script)
{
    private Theme theme = Theme.System;

    private Theme Next => (Theme)(((int)theme + 1) % 3);

    private string Word => WordOf(theme);

    private string NextWord => WordOf(Next);

    private IconName Drawing =>
        theme switch
        {
            Theme.Light => IconName.Sun,
            Theme.Dark => IconName.Moon,
            _ => IconName.Screen,
        };

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (
            firstRender
            && Enum.TryParse(await script.InvokeAsync<string?>("handoff.theme"), ignoreCase: true, out theme)
        )
        {
            StateHasChanged();
        }
    }

    private async Task NextAsync()
    {
        theme = Next;
        await script.InvokeVoidAsync("handoff.setTheme", WordOf(theme));
    }

    private static string WordOf(Theme theme) =>
        theme switch
        {
            Theme.Light => "light",
            Theme.Dark => "dark",
            _ => "system",
        };

    private enum Theme
    {
        System,
        Light,
        Dark,
    }
}
