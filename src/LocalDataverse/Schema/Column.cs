namespace HandoffPortal.LocalDataverse.Schema;

/// <summary>What a column holds, and so how it is stored, read and written.</summary>
internal enum ColumnKind
{
    Text,
    Integer,
    BigInteger,
    Boolean,
    Id,
    Instant,
}

/// <summary>One column of a table, with the rules that Dataverse keeps for it.</summary>
internal sealed record Column(string Name, ColumnKind Kind)
{
    /// <summary>The most characters a text may have; null when there is no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Only the server writes it.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>May be given when the row is created, and never changed.</summary>
    public bool Immutable { get; init; }

    public bool Required { get; init; }

    public bool Unique { get; init; }

    /// <summary>Never shown on a record page.</summary>
    public bool Secret { get; init; }

    public bool Memo { get; init; }

    /// <summary>What the server stores when a create leaves the column out.</summary>
    public object? Default { get; init; }

    /// <summary>Value to label, for choices and for booleans with labels of their own.</summary>
    public IReadOnlyDictionary<int, string> Choices { get; init; } = new Dictionary<int, string>();

    /// <summary>Logical name of the table that a lookup points at; null for any other column.</summary>
    public string? LookupTarget { get; init; }

    /// <summary>The name that metadata knows the column by: a lookup <c>_name_value</c> is the attribute <c>name</c>.</summary>
    public string LogicalName => LookupTarget is null ? Name : Name[1..^"_value".Length];
}
