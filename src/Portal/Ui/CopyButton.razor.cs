using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HandoffPortal.Portal.Ui;

/// <summary>Copies a text to the clipboard, and says that it did.</summary>
public sealed partial class CopyButton(IJSRuntime script, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Shown = TimeSpan.FromSeconds(3);
    private readonly CancellationTokenSource gone = new();
    private bool copied;
    private bool failed;

    /// <summary>What is copied.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>What the button does, with the thing's name: "Copy application ID".</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Show the label beside the drawing?</summary>
    [Parameter]
    public bool Wide { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private async Task CopyAsync()
    {
        copied = await script.InvokeAsync<bool>("handoff.copy", Text);
        failed = !copied;
        StateHasChanged();
        await Task.Delay(Shown, time, gone.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        (copied, failed) = (false, false);
    }
}
