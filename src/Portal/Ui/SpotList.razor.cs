using System.Collections.Immutable;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>The places in topics where a rule is broken; the first of them, and more on demand.</summary>
public sealed partial class SpotList
{
    /// <summary>The places.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<TopicSpot> Spots { get; set; } = [];
}
