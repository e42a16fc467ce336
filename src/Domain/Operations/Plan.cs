using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations;

/// <summary>The steps that an operation will take, shown before it runs. The hand-off record is written last.</summary>
/// <param name="Bot">The bot that it is about.</param>
/// <param name="Kind">Which operation.</param>
/// <param name="Steps">The remote writes, in order; may be empty when only the record changes.</param>
/// <param name="Ends">What the record will say when all is done.</param>
/// <param name="Touches">What else it affects: one sentence each, for example how many open conversations.</param>
public sealed record Plan(
    BotReference Bot,
    OperationKind Kind,
    ImmutableArray<PlanStep> Steps,
    Standing Ends,
    ImmutableArray<string> Touches
)
{
    /// <summary>Does the record forget what was proven? It does when what is connected is not what it was.</summary>
    public bool ForgetsProof { get; init; }

    /// <summary>The name that a person has to type before it runs, since it changes what others may rely on; else null.</summary>
    public string? NameToType { get; init; }

    /// <summary>
    /// The steps that another run began and may still be about to do: whoever runs this plan shuts that run out first. Empty
    /// unless it takes over what was cut short.
    /// </summary>
    public ImmutableArray<PlanStep> ShutsOut { get; init; } = [];

    /// <summary>Would it do the same? What it touches may have changed meanwhile; what it does may not.</summary>
    public bool DoesTheSameAs(Plan other) =>
        Bot == other.Bot
        && Kind == other.Kind
        && Steps.SequenceEqual(other.Steps)
        && NameToType == other.NameToType
        && WithoutTime(Ends) == WithoutTime(other.Ends);

    private static Standing WithoutTime(Standing standing) =>
        standing is Standing.Connected connected ? connected with { Since = default } : standing;
}

/// <summary>What planning came to.</summary>
public abstract record Planned
{
    private Planned() { }

    /// <summary>Here is the plan.</summary>
    /// <param name="Plan">What it will do.</param>
    /// <param name="Findings">All findings; none of them stops it.</param>
    public sealed record Ready(Plan Plan, ImmutableArray<Finding> Findings) : Planned;

    /// <summary>It can't be done.</summary>
    /// <param name="Why">One sentence.</param>
    /// <param name="Findings">The findings that stop it, if it is findings that do.</param>
    public sealed record Refused(string Why, ImmutableArray<Finding> Findings) : Planned;

    /// <summary>Answers for both cases.</summary>
    public T Match<T>(Func<Plan, ImmutableArray<Finding>, T> ready, Func<string, ImmutableArray<Finding>, T> refused) =>
        this switch
        {
            Ready(var plan, var findings) => ready(plan, findings),
            Refused(var why, var findings) => refused(why, findings),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
