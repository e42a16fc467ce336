using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The environments that the person can see, with whether Omnichannel is set up in each.</summary>
public sealed partial class EnvironmentPicker(IEnvironments environments) : IDisposable
{
    private readonly LatestRead reads = new();
    private readonly Dictionary<EnvironmentId, ElementReference> radios = [];
    private Reading<ImmutableArray<EnvironmentOption>>? options;

    /// <summary>The chosen environment; null for none.</summary>
    [Parameter]
    public EnvironmentId? Chosen { get; set; }

    /// <summary>Told which environment was chosen.</summary>
    [Parameter]
    public EventCallback<EnvironmentId> OnChoose { get; set; }

    /// <summary>A managed bot may meet the message about Omnichannel for another reason.</summary>
    [Parameter]
    public bool BotIsManaged { get; set; }

    private string? Message =>
        options?.Match(
            listed => listed.FirstOrDefault(option => option.Environment.Id == Chosen)?.MessageWhenChosen,
            _ => null
        );

    /// <summary>Brings the person to the first environment that can be chosen, if there is one.</summary>
    public ValueTask FocusAsync() =>
        options?.Match(listed => listed.FirstOrDefault(option => option.CanBeChosen), _ => null) is { } first
            ? radios[first.Environment.Id].FocusAsync()
            : ValueTask.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        options = null;
        CancellationToken cancellation = reads.Next();
        try
        {
            var listed = await environments.ListWithSetupAsync(cancellation);
            options = listed.Map<ImmutableArray<EnvironmentOption>>(all => [.. all.Select(EnvironmentOption.Of)]);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }

    private static string Tone(EnvironmentOption option) =>
        option.Standing == EnvironmentOptionStanding.SetUp ? "good" : "warn";

    private static IconName Drawing(EnvironmentOption option) =>
        option.Standing switch
        {
            EnvironmentOptionStanding.SetUp => IconName.Check,
            EnvironmentOptionStanding.NotSetUp => IconName.Warning,
            _ => IconName.Question,
        };
}
