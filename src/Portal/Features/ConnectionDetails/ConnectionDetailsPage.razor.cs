using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>For the Omnichannel administrator: every value of one bot's connection, read-only, to be compared.</summary>
public sealed partial class ConnectionDetailsPage(IHandoffFacts reader, RuleEdition edition) : IDisposable
{
    private readonly BotInView view = new(reader);
    private ConnectionValues? details;
    private ProofReport? proof;

    /// <summary>The bot's home environment.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    private EventCallback Retry =>
        view.CanReadAgain ? EventCallback.Factory.Create(this, ReadAsync) : EventCallback.Empty;

    /// <inheritdoc/>
    public void Dispose() => view.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (view.TurnTo(EnvironmentId, BotId) && RendererInfo.IsInteractive)
        {
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        if (await view.ReadAsync())
        {
            details = view.Facts is { } facts ? ConnectionValues.Of(facts) : null;
            proof = view.Facts is { IsLive: true, Omnichannel: not null } live
                ? ProofLadder.Grade(live, edition)
                : null;
        }
    }
}
