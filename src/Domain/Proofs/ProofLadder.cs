using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Proofs;

/// <summary>Grades how far a connection is proven (product.md §5). Pure.</summary>
public static class ProofLadder
{
    /// <summary>Grades all four rungs; each carries its evidence whether it holds or not.</summary>
    public static ProofReport Grade(HandoffFacts facts, RuleEdition edition) => new([], facts.ReadAt);
}
