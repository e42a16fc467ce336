using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>Manage > Voice of one bot: what it can do on a call, which topics do it, and what would go wrong there.</summary>
public sealed partial class VoicePage(IHandoffFacts reader, RuleEdition edition) : IDisposable
{
    /// <summary>What the address says to have everything judged as if voice were on.</summary>
    public const string AsIfVoice = "voice";

    private readonly BotInView view = new(reader);
    private VoiceSeen? seen;
    private ProofReport? proof;

    /// <summary>The bot's home environment.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    /// <summary>What to judge as if it were so; only <see cref="AsIfVoice"/> is known.</summary>
    [Parameter, SupplyParameterFromQuery(Name = "asIf")]
    public string? AsIf { get; set; }

    private EventCallback Retry =>
        view.CanReadAgain ? EventCallback.Factory.Create(this, ReadAsync) : EventCallback.Empty;

    /// <inheritdoc/>
    public void Dispose() => view.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (!view.TurnTo(EnvironmentId, BotId))
        {
            Judge();
            return;
        }
        seen = null;
        if (RendererInfo.IsInteractive)
        {
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        if (await view.ReadAsync())
        {
            proof = view.Facts is { IsLive: true, Omnichannel: not null } facts
                ? ProofLadder.Grade(facts, edition)
                : null;
            Judge();
        }
    }

    // What was read does not change with the address; only what it is judged for does.
    private void Judge()
    {
        bool asIf = string.Equals(AsIf, AsIfVoice, StringComparison.OrdinalIgnoreCase);
        if (view.Facts is { } facts && (seen is null || seen.Facts != facts || seen.AsIf != asIf))
        {
            seen = VoiceSeen.Of(facts, asIf, edition);
        }
    }
}
