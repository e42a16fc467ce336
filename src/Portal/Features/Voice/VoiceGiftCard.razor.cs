using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>One action or variable: whether the bot has it, what it does, and every place in a topic that uses it.</summary>
public sealed partial class VoiceGiftCard
{
    /// <summary>The action or variable.</summary>
    [Parameter, EditorRequired]
    public VoiceGift Gift { get; set; } = null!;

    /// <summary>Whether the bot has it.</summary>
    [Parameter, EditorRequired]
    public ChipLook Availability { get; set; } = null!;

    private ImmutableArray<NamedUse>? Uses => Gift.Uses.Match(ImmutableArray<NamedUse>? (uses) => uses, _ => null);

    private string Id => $"gift-{Gift.Name.Replace(' ', '-')}";

    private static string Used(ImmutableArray<NamedUse> uses)
    {
        int topics = uses.DistinctBy(named => named.Use.Visit.Topic.Id).Count();
        return $"Used in {Words.Count(topics, "topic")}, {Words.Count(uses.Length, "place")}";
    }
}
