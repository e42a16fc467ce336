using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>The routing rules of the bot's workstreams, in the order in which Omnichannel tries them.</summary>
public sealed partial class RuleDetails
{
    /// <summary>The Omnichannel environment.</summary>
    [Parameter, EditorRequired]
    public DataverseEnvironment Place { get; set; } = null!;

    /// <summary>What was read of its routing.</summary>
    [Parameter, EditorRequired]
    public Routing Routing { get; set; } = null!;

    private string WorkstreamName(RoutingRule rule) =>
        Routing.Workstreams.FirstOrDefault(workstream => workstream.Id == rule.Workstream)?.Name
        ?? rule.Workstream.ToString("D");

    private string LeadsTo(RoutingRule rule) =>
        rule switch
        {
            { Queue: { } id } => Routing.Queues.FirstOrDefault(queue => queue.Id == id)?.Name ?? $"Queue {id:D}",
            { User: { } user } => $"User {user}",
            _ => "Nobody",
        };
}
