using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>
/// Finds where a call ends in silence: a way through the topics on which nothing is said, the call is not hung up and not
/// transferred after the caller last spoke. Whatever might speak counts as speaking; what nobody can tell accuses nobody.
/// </summary>
internal sealed class SilentEnds
{
    private readonly BotTopics _topics;
    private readonly Dictionary<Topic, Passage> _passages = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Topic> _under = new(ReferenceEqualityComparer.Instance);

    public SilentEnds(BotTopics topics)
    {
        _topics = topics;
        Found =
        [
            .. topics
                .Topics.Where(topic =>
                    topic.On
                    && topic.Content.Match((trigger, _) => trigger.StartedBy.HasFlag(Audience.Calls), (_, _) => false)
                )
                .SelectMany(topic => EndsOf(Through(topic)))
                .Distinct(),
        ];
    }

    /// <summary>The last place on each such way: a node, or a topic that does nothing at all.</summary>
    public ImmutableArray<SilentEnd> Found { get; }

    private static IEnumerable<SilentEnd> EndsOf(Passage passage) =>
        [.. passage.Ends.Concat(passage.Out).Where(state => !state.Heard).Select(state => state.At)];

    private Passage Through(Topic topic)
    {
        if (_passages.TryGetValue(topic, out Passage? known))
        {
            return known;
        }
        if (!_under.Add(topic))
        {
            return Passage.Speaks;
        }
        Passage passage = topic.Content.Match(
            (_, actions) =>
            {
                Exits exits = new([], []);
                State start = new(Heard: false, Asked: false, new SilentEnd(topic, null));
                ImmutableArray<State> through = Follow(topic, actions, [start], exits);
                return new Passage([.. through, .. exits.Back], [.. exits.Ends]);
            },
            (_, _) => Passage.Speaks
        );
        _under.Remove(topic);
        return _passages[topic] = passage;
    }

    private ImmutableArray<State> Follow(
        Topic topic,
        ImmutableArray<TopicNode> nodes,
        ImmutableArray<State> states,
        Exits exits
    )
    {
        foreach (TopicNode node in nodes)
        {
            states = states.IsEmpty ? states : [.. Pass(topic, node, states, exits).Distinct()];
        }
        return states;
    }

    private IEnumerable<State> Pass(Topic topic, TopicNode node, ImmutableArray<State> states, Exits exits)
    {
        SilentEnd here = new(topic, node);
        IEnumerable<State> heard = [new State(Heard: true, Asked: true, here)];
        IEnumerable<State> silent = states.Select(state => state.Heard ? state : state with { At = here });
        return node.Match(
            message: _ => heard,
            question: _ => [new State(Heard: false, Asked: true, here)],
            setVariable: _ => silent,
            condition: condition => Branch(topic, condition, [.. silent], exits),
            redirect: redirect => Lead(redirect, here, states, exits),
            transferToAgent: _ => heard,
            transferToNumber: _ => heard,
            runFlow: _ => silent,
            ending: _ => End(node, silent, exits),
            jump: _ => [],
            other: other =>
                NodeKinds.Silent.Contains(node.Kind) ? silent
                : NodeKinds.Holding.Contains(node.Kind) ? silent.Concat(Follow(topic, other.Inner, [.. silent], exits))
                : heard
        );
    }

    // A lone condition can fail and then nothing happens. Several may leave nothing over.
    private List<State> Branch(Topic topic, TopicNode.Condition condition, ImmutableArray<State> states, Exits exits)
    {
        List<State> behind = [];
        Audience left = Audience.Calls;
        foreach (TopicBranch branch in condition.Branches)
        {
            PhoneTest test = PhoneTest.Of(branch.Condition);
            if ((left & test.Holds) != Audience.Nobody)
            {
                behind.AddRange(Follow(topic, branch.Actions, states, exits));
            }
            left &= test.Fails;
        }
        bool mayFail = !condition.Otherwise.IsEmpty || condition.Branches.Length < 2;
        if (left != Audience.Nobody && mayFail)
        {
            behind.AddRange(Follow(topic, condition.Otherwise, states, exits));
        }
        return behind;
    }

    private IEnumerable<State> Lead(
        TopicNode.Redirect redirect,
        SilentEnd here,
        ImmutableArray<State> states,
        Exits exits
    )
    {
        Topic? topic = _topics.Topics.FirstOrDefault(topic => topic.On && topic.SchemaName == redirect.Destination);
        Passage passage = topic is null || _topics.ActionOf(redirect) is not null ? Passage.Speaks : Through(topic);
        // What it leaves as it came in, comes out as it came in.
        IEnumerable<State> Came(State state) =>
            state.Asked ? [state] : states.Select(before => before.Heard ? before : before with { At = here });
        exits.Ends.AddRange(passage.Ends.SelectMany(Came));
        IEnumerable<State> behind = passage.Out.SelectMany(Came);
        if (redirect.Returns)
        {
            return behind;
        }
        exits.Back.AddRange(behind);
        return [];
    }

    // Ending a topic that another one called goes back there.
    private static ImmutableArray<State> End(TopicNode node, IEnumerable<State> states, Exits exits)
    {
        (node.Kind == NodeKinds.EndDialog ? exits.Back : exits.Ends).AddRange(states);
        return [];
    }

    /// <param name="Heard">Has something been said since the caller last spoke?</param>
    /// <param name="Asked">Has anything been said or asked since the topic began?</param>
    /// <param name="At">Where the way is.</param>
    private sealed record State(bool Heard, bool Asked, SilentEnd At);

    /// <param name="Back">How one comes back before the end of a topic.</param>
    /// <param name="Ends">How one ends within it.</param>
    private sealed record Exits(List<State> Back, List<State> Ends);

    /// <param name="Out">How one comes out at the end of a topic.</param>
    /// <param name="Ends">How one ends within it.</param>
    private sealed record Passage(ImmutableArray<State> Out, ImmutableArray<State> Ends)
    {
        public static Passage Speaks { get; } = new([new State(Heard: true, Asked: true, new(null!, null))], []);
    }
}

/// <summary>Where a call ends in silence.</summary>
/// <param name="Topic">In which topic.</param>
/// <param name="Node">Behind which node; null where the topic does nothing.</param>
internal sealed record SilentEnd(Topic Topic, TopicNode? Node)
{
    public bool Equals(SilentEnd? other) => ReferenceEquals(Topic, other?.Topic) && ReferenceEquals(Node, other?.Node);

    public override int GetHashCode() => Node?.Line ?? 0;
}
