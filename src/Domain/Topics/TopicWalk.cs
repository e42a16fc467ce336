using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>
/// Walks every way through all topics, and notes who can come to which node. A condition that can't be told lets everybody
/// go either way, so that a place counts as dead only where it surely is.
/// </summary>
internal sealed class TopicWalk
{
    private readonly ImmutableArray<Topic> _topics;
    private readonly Func<TopicNode.Redirect, VoiceAction?> _action;
    private readonly Dictionary<TopicNode, Audience> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Topic, Audience> _started = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(Topic Topic, Audience By)> _waiting = new();

    /// <param name="topics">All topics of the bot.</param>
    /// <param name="action">The voice action that a redirect calls; null for none.</param>
    public TopicWalk(ImmutableArray<Topic> topics, Func<TopicNode.Redirect, VoiceAction?> action)
    {
        (_topics, _action) = (topics, action);
        foreach (Topic topic in topics)
        {
            Start(topic, topic.Content.Match((trigger, _) => trigger.StartedBy, (_, _) => Audience.Nobody));
        }
        while (_waiting.TryDequeue(out var next))
        {
            ImmutableArray<TopicNode> actions = next.Topic.Content.Match((_, actions) => actions, (_, _) => []);
            Follow(next.Topic, actions, next.By);
        }
    }

    /// <summary>Who can come to the node.</summary>
    public Audience At(TopicNode node) => _seen.GetValueOrDefault(node);

    // A topic that is off starts for nobody, whoever leads there.
    private void Start(Topic topic, Audience by)
    {
        Audience before = _started.GetValueOrDefault(topic);
        if (topic.On && (before | by) != before)
        {
            _started[topic] = before | by;
            _waiting.Enqueue((topic, by));
        }
    }

    // Who comes out at the end.
    private Audience Follow(Topic topic, ImmutableArray<TopicNode> nodes, Audience by)
    {
        foreach (TopicNode node in nodes)
        {
            by = by == Audience.Nobody ? by : Pass(topic, node, by);
        }
        return by;
    }

    // Who goes on behind the node.
    private Audience Pass(Topic topic, TopicNode node, Audience by)
    {
        _seen[node] = _seen.GetValueOrDefault(node) | by;
        return node switch
        {
            TopicNode.Condition condition => Branch(topic, condition, by),
            TopicNode.Redirect redirect => Lead(redirect, by),
            TopicNode.Jump(var target) => Jump(topic, target, by),
            TopicNode.Ending => Audience.Nobody,
            TopicNode.Other { Inner: var inner } => by | Follow(topic, inner, by),
            _ => by,
        };
    }

    private Audience Branch(Topic topic, TopicNode.Condition condition, Audience by)
    {
        Audience behind = Audience.Nobody;
        foreach (TopicBranch branch in condition.Branches)
        {
            PhoneTest test = PhoneTest.Of(branch.Condition);
            behind |= Follow(topic, branch.Actions, by & test.Holds);
            by &= test.Fails;
        }
        return behind | Follow(topic, condition.Otherwise, by);
    }

    private Audience Lead(TopicNode.Redirect redirect, Audience by)
    {
        if (_action(redirect) is { } action)
        {
            return action == VoiceAction.UninterruptibleMessage ? by : by & ~Audience.Calls;
        }
        foreach (Topic topic in _topics.Where(topic => topic.SchemaName == redirect.Destination))
        {
            Start(topic, by);
        }
        return redirect.Returns ? by : Audience.Nobody;
    }

    private Audience Jump(Topic topic, string target, Audience by)
    {
        ImmutableArray<TopicNode> actions = topic.Content.Match((_, actions) => actions, (_, _) => []);
        ImmutableArray<TopicNode> rest = From(actions, target);
        if (!rest.IsEmpty && (_seen.GetValueOrDefault(rest[0]) | by) != _seen.GetValueOrDefault(rest[0]))
        {
            Follow(topic, rest, by);
        }
        return Audience.Nobody;
    }

    private static ImmutableArray<TopicNode> From(ImmutableArray<TopicNode> nodes, string target)
    {
        int place = nodes.IndexOf(
            nodes.FirstOrDefault(node => node.Id == target)!,
            0,
            ReferenceEqualityComparer.Instance!
        );
        return place >= 0
            ? nodes[place..]
            : nodes.Select(node => From([.. node.Inside], target)).FirstOrDefault(rest => !rest.IsEmpty, []);
    }
}
