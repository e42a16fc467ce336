using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>Picks one of the bot's latest conversations, or the made-up one.</summary>
public sealed partial class ConversationPicker(VisitorClock clock) : IDisposable
{
    /// <summary>The conversations, newest first.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<TranscriptHeading> Headings { get; set; }

    /// <summary>The one that is shown; null for none.</summary>
    [Parameter, EditorRequired]
    public TranscriptKey? Chosen { get; set; }

    /// <summary>Told which one was picked.</summary>
    [Parameter]
    public EventCallback<TranscriptKey> OnChoose { get; set; }

    private bool IsListed => Chosen == SampleConversation.Key || Headings.Any(heading => heading.Key == Chosen);

    private string Hint =>
        Headings.Sum(heading => heading.Batches) >= ITranscripts.Most
            ? $"The latest {Words.Count(Headings.Length, "conversation")}. Older ones open by their address."
        : Headings.Length == 1 ? "1 conversation."
        : $"{Headings.Length} conversations, newest first.";

    /// <inheritdoc/>
    public void Dispose() => clock.Changed -= Again;

    /// <inheritdoc/>
    protected override void OnInitialized() => clock.Changed += Again;

    private string Say(TranscriptHeading heading) =>
        clock.Say(heading.StartedOn)
        + (heading.Escalated ? ", ended with a representative" : ", no hand-off recorded")
        + (heading.Batches > 1 ? $", in {heading.Batches} batches" : "");

    private Task Change(ChangeEventArgs change) =>
        TranscriptKey.Read(change.Value as string) is { } key ? OnChoose.InvokeAsync(key) : Task.CompletedTask;

    private void Again() => _ = InvokeAsync(StateHasChanged);
}
