using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>All topics of one bot, and what follows from them together.</summary>
public sealed class BotTopics
{
    private readonly Lazy<ImmutableArray<TopicVisit>> _visits;
    private readonly Lazy<ImmutableArray<PassedVariable>> _passed;
    private readonly Lazy<ImmutableArray<SilentEnd>> _silentEnds;

    /// <param name="topics">The topics.</param>
    /// <param name="destinations">Where their redirects can lead beside them.</param>
    public BotTopics(ImmutableArray<Topic> topics, ImmutableArray<TopicDestination> destinations)
    {
        (Topics, Destinations) = (topics, destinations);
        _visits = new(Walk);
        _passed = new(() =>
            [.. Visits.Where(visit => visit.IsReachable).SelectMany(visit => PassedVariable.SetBy(visit))]
        );
        _silentEnds = new(() => new SilentEnds(this).Found);
    }

    /// <summary>No topics at all.</summary>
    public static BotTopics None { get; } = new([], []);

    /// <summary>The topics, damaged ones and those that are off, too.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Where their redirects can lead beside them.</summary>
    public ImmutableArray<TopicDestination> Destinations { get; }

    /// <summary>Every node of every topic that could be read, in order, with who can come to it.</summary>
    public ImmutableArray<TopicVisit> Visits => _visits.Value;

    /// <summary>The variables that a hand-off passes on, once for each place that somebody can come to and that sets one.</summary>
    public ImmutableArray<PassedVariable> Passed => _passed.Value;

    /// <summary>Where calls end in silence.</summary>
    internal ImmutableArray<SilentEnd> SilentEnds => _silentEnds.Value;

    /// <summary>The kinds of nodes that nobody knows, with how many nodes there are of each.</summary>
    public ImmutableArray<(string Kind, int Count)> UnknownKinds =>
        [
            .. Visits
                .Where(visit => visit.Node is TopicNode.Other { Known: false })
                .CountBy(visit => visit.Node.Kind)
                .Select(kind => (kind.Key, kind.Value))
                .OrderBy(kind => kind.Key, StringComparer.Ordinal),
        ];

    /// <summary>The topics that could not be read.</summary>
    public ImmutableArray<Topic> Damaged => [.. Topics.Where(topic => topic.Content is TopicContent.Damaged)];

    /// <summary>
    /// The topics that were saved after the bot was published, so that conversations don't have them as they are here. One
    /// whose row does not tell counts as published.
    /// </summary>
    public ImmutableArray<Topic> SavedAfter(DateTimeOffset published) =>
        [.. Topics.Where(topic => topic.ChangedOn > published)];

    /// <summary>
    /// The voice action that a redirect calls, known by the name of where it leads or by its input; null for none. No
    /// public text tells the schema names of the actions.
    /// </summary>
    public VoiceAction? ActionOf(TopicNode.Redirect redirect)
    {
        ArgumentNullException.ThrowIfNull(redirect);
        string? name = Destination(redirect)?.Name;
        foreach (VoiceAction action in VoiceActions.All)
        {
            if (
                action.Name().Equals(name, StringComparison.OrdinalIgnoreCase)
                || (name is null && redirect.Inputs.Any(input => input.Name == action.Input()))
            )
            {
                return action;
            }
        }
        return null;
    }

    /// <summary>The redirects that lead to no topic of the bot, to no voice action and to nothing else that was found.</summary>
    public IEnumerable<TopicNode.Redirect> LostRedirects
    {
        get
        {
            HashSet<string> known = [.. Topics.Select(topic => topic.SchemaName)];
            return Visits
                .Select(visit => visit.Node)
                .OfType<TopicNode.Redirect>()
                .Where(redirect =>
                    !known.Contains(redirect.Destination) && Destination(redirect) is null && ActionOf(redirect) is null
                );
        }
    }

    /// <summary>Where a redirect leads that is no topic of the bot; null where that is not known.</summary>
    public TopicDestination? Destination(TopicNode.Redirect redirect)
    {
        ArgumentNullException.ThrowIfNull(redirect);
        return Destinations.FirstOrDefault(destination => destination.SchemaName == redirect.Destination);
    }

    private ImmutableArray<TopicVisit> Walk()
    {
        TopicWalk walk = new(Topics, ActionOf);
        return
        [
            .. Topics.SelectMany(topic =>
                topic.Content.Match<IEnumerable<TopicVisit>>(
                    (_, actions) =>
                        All(actions).Select(node => new TopicVisit(topic, node, this.NameOf(node), walk.At(node))),
                    (_, _) => []
                )
            ),
        ];
    }

    private static IEnumerable<TopicNode> All(IEnumerable<TopicNode> nodes) =>
        nodes.SelectMany(node => All(node.Inside).Prepend(node));
}
