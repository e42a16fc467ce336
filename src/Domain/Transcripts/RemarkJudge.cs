using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>Says of each variable what keeps it from arriving.</summary>
internal sealed class RemarkJudge
{
    private readonly bool _takesCalls;
    private readonly ImmutableArray<ThereKnown> _there;

    public RemarkJudge(HandoffFacts facts)
    {
        _takesCalls = facts.TakesCalls;
        Reading<ImmutableArray<ThereKnown>> there = There(facts);
        Workstreams = there.Map<ImmutableArray<string>>(known => [.. known.Select(workstream => workstream.Name)]);
        _there = there.Match(known => known, _ => []);
    }

    /// <summary>The workstreams that names are held against.</summary>
    public Reading<ImmutableArray<string>> Workstreams { get; }

    /// <summary>Remarks on one that every hand-off has: nobody needs a context variable for it, unless to route by it.</summary>
    public PreviewVariable OnStandard(PreviewVariable variable) =>
        variable with
        {
            Remarks =
            [
                .. OnValue(variable),
                .. _there
                    .Select(workstream => workstream.Remark(variable))
                    .Where(remark => remark is not (null or VariableRemark.UnknownThere))!,
            ],
        };

    /// <summary>Remarks on one that topics define.</summary>
    public PreviewVariable OnOwn(OwnVariable own) =>
        own.Variable with
        {
            Remarks =
            [
                .. OnValue(own.Variable),
                .. _there.Select(workstream => workstream.Remark(own.Variable)).OfType<VariableRemark>(),
                .. _takesCalls && CallLosses.Of(own) is { } why ? [new VariableRemark.LostOnCalls(why)] : NoRemarks,
            ],
        };

    private static ImmutableArray<VariableRemark> NoRemarks => [];

    private static IEnumerable<VariableRemark> OnValue(PreviewVariable variable) =>
        variable switch
        {
            { Source: VariableSource.Nowhere } => [new VariableRemark.NotTold()],
            { Value.IsEmpty: true } => [new VariableRemark.Empty()],
            { Value.Length: > PassedVariable.LongestValue and var length } => [new VariableRemark.TooLong(length)],
            _ => [],
        };

    private static Reading<ImmutableArray<ThereKnown>> There(HandoffFacts facts) =>
        facts.Omnichannel is not { } there
            ? Reading.Of<ImmutableArray<ThereKnown>>([])
            : there.Routing.Match(
                routing => routing.ContextVariables.Map(variables => There(routing.Workstreams, variables)),
                Reading.Failed<ImmutableArray<ThereKnown>>
            );

    private static ImmutableArray<ThereKnown> There(
        ImmutableArray<Workstream> workstreams,
        ImmutableArray<ContextVariable> variables
    ) =>
        [
            .. workstreams
                .Where(workstream => workstream.Active)
                .Select(workstream => new ThereKnown(
                    workstream.Name,
                    [.. variables.Where(variable => variable.Workstream == workstream.Id)]
                )),
        ];

    /// <summary>The context variables of one workstream.</summary>
    private sealed class ThereKnown(string name, ImmutableArray<ContextVariable> variables)
    {
        private readonly ILookup<string, ContextVariable> _named = variables.ToLookup(
            variable => variable.Name,
            StringComparer.OrdinalIgnoreCase
        );

        public string Name => name;

        public VariableRemark? Remark(PreviewVariable variable)
        {
            ContextVariable[] alike = [.. _named[variable.Name]];
            ContextVariable? same = Array.Find(alike, known => known.Name == variable.Name);
            return same is not null ? OnType(same, variable.Value)
                : alike is [var other, ..] ? new VariableRemark.OtherCase(name, other.Name)
                : new VariableRemark.UnknownThere(name);
        }

        private VariableRemark.OtherType? OnType(ContextVariable context, VariableValue value) =>
            context.Type.Known is { } takes && !value.IsEmpty && !Fits(takes, value)
                ? new VariableRemark.OtherType(name, Words(takes), value.Kind)
                : null;

        private static string Words(ContextVariableType takes) =>
            takes switch
            {
                ContextVariableType.Text => "text",
                ContextVariableType.Number => "a number",
                _ => "a row",
            };

        // A list goes into a text as its JSON; so does true or false.
        private static bool Fits(ContextVariableType takes, VariableValue value) =>
            takes switch
            {
                ContextVariableType.Text => value is VariableValue.Text or VariableValue.List or VariableValue.Truth,
                ContextVariableType.Number => value is VariableValue.Number,
                _ => value is VariableValue.Record,
            };
    }
}
