using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>The workstreams that route to the bot, and the queues behind it with their members.</summary>
public sealed partial class RoutingDetails
{
    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The link.</summary>
    [Parameter, EditorRequired]
    public HandoffLink Link { get; set; } = null!;

    private static string OpenConversations(Routing routing) =>
        routing.OpenConversations == 0
            ? "No conversation of theirs is open now."
            : $"{Words.Count(routing.OpenConversations, "conversation")} of theirs {(routing.OpenConversations == 1 ? "is" : "are")} open now.";

    private static string QueueName(Routing routing, Guid? id) =>
        id is null ? "None" : routing.Queues.FirstOrDefault(queue => queue.Id == id)?.Name ?? $"{id}";

    private string Kind(QueueMember member) =>
        member.Id == Link.BotUser ? "This bot"
        : member.IsBot ? "Another bot or application"
        : "Representative";
}
