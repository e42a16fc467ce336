using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Every operation goes through here: the plan, the yes, the progress, the outcome.</summary>
public sealed partial class OperationDialog(PreviewOperation preview, RunOperation run, SignedInPerson person)
    : IDisposable
{
    private readonly LatestRead reads = new();
    private OperationRequest? current;
    private OperationSubject subject = new("", EnvironmentNames.None);
    private OperationStage stage = new OperationStage.Planning();
    private string title = "";
    private string typed = "";
    private bool gone;

    /// <summary>Which bot.</summary>
    [Parameter, EditorRequired]
    public BotReference Bot { get; set; }

    /// <summary>What the bot and its surroundings are called.</summary>
    [Parameter, EditorRequired]
    public OperationSubject Subject { get; set; } = null!;

    /// <summary>What the person wants; null closes the dialog.</summary>
    [Parameter]
    public OperationRequest? Request { get; set; }

    /// <summary>Told that the operation ended, so that the page reads Dataverse again.</summary>
    [Parameter]
    public EventCallback<Outcome> OnEnded { get; set; }

    /// <summary>Told that the dialog wants to close.</summary>
    [Parameter]
    public EventCallback OnClose { get; set; }

    private OperationKind? Kind => current is null ? null : OperationWords.Kind(current);

    private bool IsWaiting => stage is OperationStage.Planning or OperationStage.Running;

    private bool IsInert =>
        IsWaiting || (stage is OperationStage.Asking(var plan, _) && !Confirmation.IsTyped(plan, typed));

    private bool CanPlanAgain =>
        stage is OperationStage.Blocked or OperationStage.Ended { Outcome: Outcome.Refused or Outcome.RolledBack };

    private bool IsDangerous =>
        !IsOver
        && current
            is OperationRequest.Disconnect
                or OperationRequest.Disable
                or OperationRequest.SetVoice
                (false)
                or OperationRequest.TakeOver;

    private bool IsOver => stage is OperationStage.Blocked or OperationStage.Ended;

    private string MainLabel => IsOver || current is null ? "Close" : OperationWords.Verb(current);

    /// <inheritdoc/>
    public void Dispose()
    {
        gone = true;
        reads.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Request == current)
        {
            return;
        }
        current = Request;
        if (current is not null)
        {
            (subject, title) = (Subject, OperationWords.Question(current, Subject));
            await PlanAsync();
        }
    }

    private async Task PlanAsync()
    {
        (stage, typed) = (new OperationStage.Planning(), "");
        CancellationToken cancellation = reads.Next();
        try
        {
            stage = OperationStage.From(await preview.PreviewAsync(Bot, current!, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The dialog was closed, or the page left.
        }
    }

    private Task MainAsync() =>
        stage.Match(
            planning: () => Task.CompletedTask,
            blocked: (_, _) => CloseAsync(),
            asking: (plan, _) => IsInert ? Task.CompletedTask : RunAsync(plan),
            running: (_, _) => Task.CompletedTask,
            ended: _ => CloseAsync()
        );

    // No token: an operation runs to its end, or takes itself back, even when the person leaves meanwhile.
    private async Task RunAsync(Plan plan)
    {
        stage = new OperationStage.Running(plan, 0);
        Steps progress = new(step => _ = ShowAsync(new OperationStage.Running(plan, step)));
        Confirmation confirmed = new(plan, await person.GetAsync(), plan.NameToType is null ? null : typed);
        Outcome outcome = await run.RunAsync(current!, confirmed, progress, CancellationToken.None);
        stage = new OperationStage.Ended(outcome);
        if (!gone)
        {
            await OnEnded.InvokeAsync(outcome);
        }
    }

    private Task ShowAsync(OperationStage next) =>
        gone
            ? Task.CompletedTask
            : InvokeAsync(() =>
            {
                if (stage.IsBusy)
                {
                    stage = next;
                    StateHasChanged();
                }
            });

    private void Type(string text) => typed = text;

    private async Task CloseAsync()
    {
        if (!stage.IsBusy)
        {
            await OnClose.InvokeAsync();
        }
    }

    private void StayWhileBusy(LocationChangingContext leaving)
    {
        if (stage.IsBusy)
        {
            leaving.PreventNavigation();
        }
    }

    private string Now(Plan plan, int step) =>
        PlanLine.Of(plan, subject.Names, step) is var lines && step < lines.Length
            ? $"Step {step + 1} of {lines.Length}: {lines[step].Sentence}"
            : "";

    private sealed class Steps(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
