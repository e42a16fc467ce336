using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HandoffPortal.Portal.Ui;

/// <summary>
/// A question or a task in front of the page. Escape and the cross ask <see cref="OnClose"/>; the focus goes back to where
/// it was.
/// </summary>
public sealed partial class Modal(IJSRuntime script) : IAsyncDisposable
{
    private readonly string titleId = $"modal-{Guid.NewGuid():N}";
    private ElementReference dialog;
    private DotNetObjectReference<Modal>? self;
    private bool shown;

    /// <summary>What it asks or does, with the thing's name.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>Is it there?</summary>
    [Parameter, EditorRequired]
    public bool Open { get; set; }

    /// <summary>Somebody wants it closed; whoever owns <see cref="Open"/> decides.</summary>
    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>While true it can't be closed.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>The buttons, the one that does it last.</summary>
    [Parameter]
    public RenderFragment? Actions { get; set; }

    /// <summary>What it shows.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Called by the script when the browser was asked to close it.</summary>
    [JSInvokable]
    public Task CloseAskedAsync() => Busy ? Task.CompletedTask : InvokeAsync(OnClose.InvokeAsync);

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Open == shown)
        {
            return;
        }
        shown = Open;
        if (Open)
        {
            self ??= DotNetObjectReference.Create(this);
            await script.InvokeVoidAsync("handoff.show", dialog, self);
        }
        else
        {
            await script.InvokeVoidAsync("handoff.hide", dialog);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        self?.Dispose();
        return ValueTask.CompletedTask;
    }
}
