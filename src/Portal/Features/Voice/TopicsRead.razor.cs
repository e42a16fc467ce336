using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>What all of the page rests on: the topics as they are saved, and what about them could not be read or is not known.</summary>
public sealed partial class TopicsRead
{
    /// <summary>What was read of the bot.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>Its topics.</summary>
    [Parameter, EditorRequired]
    public BotTopics Topics { get; set; } = BotTopics.None;

    private DateTimeOffset? Published => Facts.Bot.PublishedOn;

    private ImmutableArray<Topic> Later => Published is { } published ? Topics.SavedAfter(published) : [];

    private string? Unknown =>
        Topics.UnknownKinds is { IsEmpty: false } kinds
            ? $"{Words.Capital(Words.Count(kinds.Sum(kind => kind.Count), "node"))} of kinds that nobody here knows: {Words.List([.. kinds.Select(kind => $"{kind.Kind} ({kind.Count})")])}. Each is taken for something that might speak."
            : null;

    private static string Where(Topic topic) =>
        topic.Content.Match((_, _) => "", (line, _) => line is { } number ? $", line {number}" : "");

    private static string Why(Topic topic) => topic.Content.Match((_, _) => "", (_, why) => why);
}
