namespace HandoffPortal.Domain.Connections;

/// <summary>A business unit: users belong to one, and each has roles of its own (dataverse-facts.md §7).</summary>
/// <param name="Id">The row's id; two of one id are the same unit, whatever their names.</param>
/// <param name="Name">Its name; empty when the answer did not carry it.</param>
public sealed record BusinessUnit(Guid Id, string Name)
{
    /// <summary>The name, or the id where no name came with it.</summary>
    public override string ToString() => Name.Length > 0 ? Name : Id.ToString("D");
}
