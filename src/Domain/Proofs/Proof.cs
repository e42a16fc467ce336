using System.Collections.Immutable;

namespace HandoffPortal.Domain.Proofs;

/// <summary>How far a connection is proven (product.md §5), lowest first.</summary>
public enum Proof
{
    /// <summary>The bot user is what it should be.</summary>
    Configured,

    /// <summary>The bot can be reached.</summary>
    Reachable,

    /// <summary>A workstream leads to the bot, and a representative can be reached behind it.</summary>
    Routed,

    /// <summary>A real conversation was handed over since the connection was made.</summary>
    Proven,
}

/// <summary>One rung of the ladder.</summary>
/// <param name="Proof">Which.</param>
/// <param name="Standing">Whether it holds.</param>
/// <param name="Evidence">The sentences that it rests on, or that stand against it.</param>
/// <param name="At">When what it rests on was so: when it was read, or when the conversation took place.</param>
public sealed record Rung(Proof Proof, RungStanding Standing, ImmutableArray<string> Evidence, DateTimeOffset At);

/// <summary>Whether a rung holds.</summary>
public enum RungStanding
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It doesn't.</summary>
    Fails,

    /// <summary>We could not look.</summary>
    Undetermined,
}

/// <summary>All four rungs, graded from one snapshot.</summary>
/// <param name="Rungs">Lowest first, always four.</param>
/// <param name="At">When the facts were read.</param>
public sealed record ProofReport(ImmutableArray<Rung> Rungs, DateTimeOffset At)
{
    /// <summary>The lowest rung that does not hold, or could not be told; null when all hold.</summary>
    public Rung? Stopped => Rungs.FirstOrDefault(rung => rung.Standing != RungStanding.Holds);

    /// <summary>The highest rung that holds together with all below it; null when not even the first does.</summary>
    public Proof? Reached =>
        Rungs.TakeWhile(rung => rung.Standing == RungStanding.Holds).Select(rung => (Proof?)rung.Proof).LastOrDefault();
}
