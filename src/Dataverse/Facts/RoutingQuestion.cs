using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// Where Omnichannel routes a bot's conversations (dataverse-facts.md §6). The workstreams come first, found by the
/// environment that owns their bot user; queues and conversations are asked for once they are known.
/// </summary>
internal sealed class RoutingQuestion
{
    private readonly ImmutableArray<Workstream> _workstreams;
    private readonly Reading<ImmutableArray<RoutingRule>> _rules;
    private readonly Reading<ImmutableArray<ContextVariable>> _variables;
    private readonly Part<ImmutableArray<HandoffQueue>> _queues;
    private readonly Part<int>? _open;
    private readonly Part<HandOver?>? _last;

    /// <param name="workstreams">The workstreams that name one of the bot users.</param>
    /// <param name="rules">Routing rules, those of these workstreams among them.</param>
    /// <param name="variables">Context variables, those of these workstreams among them.</param>
    /// <param name="botUsers">The bot users, one at least.</param>
    public RoutingQuestion(
        ImmutableArray<Workstream> workstreams,
        Reading<ImmutableArray<RoutingRule>> rules,
        Reading<ImmutableArray<ContextVariable>> variables,
        ImmutableArray<SystemUserId> botUsers
    )
    {
        _workstreams = workstreams;
        _rules = rules.Map(all => Ordered(all, workstreams));
        _variables = variables.Map(all => ContextVariableRows.Among(all, workstreams));
        _queues = QueueRows.Of(workstreams, _rules.Match(known => known, _ => []), botUsers);
        if (!workstreams.IsEmpty)
        {
            _open = ConversationRows.Open(workstreams);
            _last = ConversationRows.LastHandOver(workstreams, botUsers);
        }
    }

    /// <summary>What to ask.</summary>
    public IReadOnlyList<Part> Parts => [.. new Part?[] { _queues, _open, _last }.OfType<Part>()];

    /// <summary>What the answers say.</summary>
    public Reading<Routing> Read(PartAnswers answers)
    {
        Reading<int> open = _open is null ? Reading.Of(0) : answers.Of(_open);
        Reading<HandOver?> last = _last is null ? Reading.Of<HandOver?>(null) : answers.Of(_last);
        if (!answers.Of(_queues).TryGet(out ImmutableArray<HandoffQueue> queues, out Fault? fault))
        {
            return Reading.Failed<Routing>(fault);
        }
        return open.Match(
            count =>
                last.Map(handOver => new Routing(_workstreams, queues, _rules, count, handOver)
                {
                    ContextVariables = _variables,
                }),
            Reading.Failed<Routing>
        );
    }

    /// <summary>The first question: the workstreams whose bot user belongs to bots of the home environment.</summary>
    /// <param name="home">The home environment.</param>
    /// <param name="linked">The linked bot user, however it is marked by now; null when none is known yet.</param>
    public static Part<ImmutableArray<(SystemUserId BotUser, Workstream Workstream)>> Workstreams(
        EnvironmentId home,
        SystemUserId? linked
    ) =>
        new(
            DataverseRequest.Get(
                WorkstreamTable.Table,
                Query
                    .On(WorkstreamTable.Table)
                    .Select(
                        WorkstreamTable.Id,
                        WorkstreamTable.Name,
                        WorkstreamTable.StreamSource,
                        WorkstreamTable.Distribution,
                        WorkstreamTable.State,
                        Table.Lookup(WorkstreamTable.BotUser),
                        Table.Lookup(WorkstreamTable.BotQueue),
                        Table.Lookup(WorkstreamTable.DefaultQueue)
                    )
                    .Where(
                        $"{WorkstreamTable.BotUser}/{UserRows.OwnedBy(home)}"
                            + (linked is { } user ? $" or {Table.Lookup(WorkstreamTable.BotUser)} eq {user}" : "")
                    )
            ),
            answer => answer.Many(row => (new SystemUserId(row.Lookup(WorkstreamTable.BotUser) ?? default), Of(row)))
        );

    private static ImmutableArray<RoutingRule> Ordered(
        ImmutableArray<RoutingRule> rules,
        ImmutableArray<Workstream> workstreams
    ) =>
        [
            .. rules
                .Where(rule => workstreams.Any(workstream => workstream.Id == rule.Workstream))
                .OrderBy(rule => rule.Priority ?? int.MaxValue)
                .ThenBy(rule => rule.Name, StringComparer.Ordinal),
        ];

    private static Workstream Of(Row row) =>
        new(
            row.RequiredId(WorkstreamTable.Id),
            row.Text(WorkstreamTable.Name) ?? "",
            row.Choice<StreamSource>(WorkstreamTable.StreamSource),
            row.Choice<WorkDistribution>(WorkstreamTable.Distribution),
            row.Number(WorkstreamTable.State) == WorkstreamTable.Active,
            row.Lookup(WorkstreamTable.BotQueue),
            row.Lookup(WorkstreamTable.DefaultQueue)
        );
}
