namespace HandoffPortal.Dataverse.Schema;

/// <summary>A table as its address and our sentences name it.</summary>
/// <param name="LogicalName">Its logical name, as privileges and record pages have it.</param>
/// <param name="Set">Its entity set, as addresses have it.</param>
/// <param name="Words">Its rows in words, to follow "the".</param>
internal sealed record Table(string LogicalName, string Set, string Words)
{
    /// <summary>The address of one row.</summary>
    public string Row(Guid id) => $"{Set}({id:D})";

    /// <summary>The column in which a lookup is read (dataverse-facts.md §15).</summary>
    public static string Lookup(string column) => $"_{column}_value";
}
