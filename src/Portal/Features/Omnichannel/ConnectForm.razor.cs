using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The three steps to a connection: environment, application ID, review.</summary>
public sealed partial class ConnectForm
{
    private ApplicationIdField? field;
    private bool attempted;
    private EnvironmentPicker? picker;

    /// <summary>What was read for the choice so far.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>What was judged from it, sorted.</summary>
    [Parameter, EditorRequired]
    public FindingsView View { get; set; } = null!;

    /// <summary>All findings.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Finding> Findings { get; set; } = [];

    /// <summary>The choice so far.</summary>
    [Parameter, EditorRequired]
    public SettingsChoice Choice { get; set; } = SettingsChoice.None;

    /// <summary>Told when the choice changes.</summary>
    [Parameter]
    public EventCallback<SettingsChoice> OnChoice { get; set; }

    /// <summary>Is the choice being checked just now?</summary>
    [Parameter]
    public bool Checking { get; set; }

    /// <summary>Told that the person wants to connect.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    private EnvironmentId? Environment => Choice.EnvironmentFor(Facts.State);

    private string Text => Choice.TextFor(Facts.State);

    private ApplicationIdEntry Entry => ApplicationIdEntry.Read(Text);

    // The picker gives the seed's message in the place of this finding.
    private string? SaidAlready =>
        Facts.Omnichannel?.Setup is Reading<OmnichannelSetup>.Known(OmnichannelSetup.NotSetUp) ? "ENV001" : null;

    private ImmutableArray<Finding> Stopping => View.Stopping;

    private Task ChooseAsync(EnvironmentId environment) =>
        OnChoice.InvokeAsync(Choice with { Environment = environment });

    private Task TypeAsync(string text) =>
        OnChoice.InvokeAsync(
            Choice with
            {
                Text = ApplicationIdEntry.Read(text).Match(() => "", _ => text, id => id.ToString()),
            }
        );

    private Task EnterAnotherAsync() => field is null ? Task.CompletedTask : field.FocusAsync().AsTask();

    private async Task ConnectAsync()
    {
        attempted = true;
        if (Environment is not { } environment)
        {
            await (picker?.FocusAsync() ?? ValueTask.CompletedTask);
        }
        else if (Entry is not ApplicationIdEntry.Entered entered)
        {
            await (field?.FocusAsync() ?? ValueTask.CompletedTask);
        }
        else
        {
            await OnRequest.InvokeAsync(new OperationRequest.Connect(environment, entered));
        }
    }
}
