using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>
/// The search box. Waits until the typing pauses, and never takes away what was typed while an earlier question is still
/// on its way into the address and back.
/// </summary>
public sealed partial class BotSearch(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Queue<string?> asked = new();
    private CancellationTokenSource typing = new();
    private string? shown;
    private string text = "";

    /// <summary>The box's id, for its label.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>What is searched for, by the address; null for nothing.</summary>
    [Parameter, EditorRequired]
    public string? Search { get; set; }

    /// <summary>Searches for something else; null for nothing.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string?> OnSearch { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Search == shown)
        {
            return;
        }
        shown = Search;
        if (asked.Contains(Search))
        {
            while (asked.Dequeue() != Search) { }
            return;
        }
        text = Search ?? "";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        typing.Cancel();
        typing.Dispose();
    }

    private async Task TypedAsync(ChangeEventArgs change)
    {
        text = change.Value as string ?? "";
        await typing.CancelAsync();
        typing.Dispose();
        typing = new CancellationTokenSource();
        CancellationToken still = typing.Token;
        await Task.Delay(Pause, time, still)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        string? search = string.IsNullOrWhiteSpace(text) ? null : text;
        if (!still.IsCancellationRequested && search != shown)
        {
            asked.Enqueue(search);
            await OnSearch.InvokeAsync(search);
        }
    }
}
