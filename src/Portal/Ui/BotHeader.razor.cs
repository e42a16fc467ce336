using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>Which bot a page is about: name, environment, region, state, and proof with its age.</summary>
public sealed partial class BotHeader(CurrentBot current)
{
    /// <summary>What was read about the bot.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    private LastRefresh? LastRefresh => Facts.Record.Match(stored => stored?.Record.LastRefresh, _ => null);

    /// <inheritdoc/>
    protected override void OnParametersSet() => current.Show(Facts.Reference, Facts.Bot.Name);
}
