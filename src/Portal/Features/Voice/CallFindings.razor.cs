using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>What a caller would meet that is wrong, each with its places in topics and how they should read.</summary>
public sealed partial class CallFindings
{
    /// <summary>What was read and judged.</summary>
    [Parameter, EditorRequired]
    public VoiceSeen Seen { get; set; } = null!;

    /// <summary>Told that the person wants to read again.</summary>
    [Parameter]
    public EventCallback OnRetry { get; set; }

    private IconName Drawing =>
        !Seen.OnCalls.Unmet.IsEmpty ? IconName.Warning
        : !Seen.OnCalls.Untold.IsEmpty ? IconName.Question
        : IconName.Check;

    private string Summary => Sum(Seen.OnCalls);

    /// <summary>All of it in one sentence.</summary>
    public static string Sum(TopicFindings found)
    {
        ImmutableArray<TopicSpot> spots = [.. found.Unmet.SelectMany(finding => finding.Spots)];
        return (found.Unmet.Length, found.Untold.Length) switch
        {
            (0, 0) => "Nothing that was checked would go wrong on a call.",
            (0, var untold) => $"{Words.Capital(Words.Count(untold, "thing"))} could not be checked.",
            (var unmet, 0) => $"{Words.Count(unmet, "thing")} would go wrong, in {TopicFindings.Places(spots)}.",
            (var unmet, var untold) =>
                $"{Words.Count(unmet, "thing")} would go wrong, in {TopicFindings.Places(spots)}; {untold} could not be checked.",
        };
    }
}
