using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Proofs;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>Which bot a page is about: name, environment, region, state, and proof with its age.</summary>
public sealed partial class BotHeader(CurrentBot current)
{
    /// <summary>What was read about the bot.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>How far the connection is proven now; null shows what the last Refresh stored.</summary>
    [Parameter]
    public ProofReport? Report { get; set; }

    private LastRefresh? Shown => Report is null ? LastRefresh : Of(Report, ProofFall.Of(Facts, Report));

    private static LastRefresh Of(ProofReport report, ProofFall? fall) =>
        new(report.At, report.Reached, "") { FellFrom = fall?.Was, FallIsUncertain = fall is { IsCertain: false } };

    private LastRefresh? LastRefresh => Facts.Record.Match(stored => stored?.Record.LastRefresh, _ => null);

    /// <inheritdoc/>
    protected override void OnParametersSet() => current.Show(Facts.Reference, Facts.Bot.Name);
}
