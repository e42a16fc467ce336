namespace HandoffPortal.LocalDataverse.Schema;

/// <summary>One table: its columns by name, and the navigation properties that lead from it.</summary>
internal sealed record Table(
    string LogicalName,
    string SetName,
    string PrimaryKey,
    string? PrimaryName,
    IReadOnlyDictionary<string, Column> Columns,
    IReadOnlyDictionary<string, Navigation> Navigations
)
{
    /// <summary>Rows of a table without a name are links of a many-to-many relationship.</summary>
    public bool IsIntersect => PrimaryName is null;

    public Column Key => Columns[PrimaryKey];

    public bool Has(string column) => Columns.ContainsKey(column);
}

/// <summary>A navigation property: where it leads, and over which columns.</summary>
internal sealed record Navigation(string Name, string Target, Relation Relation);

/// <summary>The three ways in which two tables hang together.</summary>
internal abstract record Relation
{
    private Relation() { }

    /// <summary>A lookup: <paramref name="Column"/> of this table holds the other row's id.</summary>
    internal sealed record ManyToOne(string Column) : Relation;

    /// <summary>The other table's <paramref name="TargetColumn"/> holds this row's id.</summary>
    internal sealed record OneToMany(string TargetColumn) : Relation;

    /// <summary>The table <paramref name="Intersect"/> holds pairs of ids.</summary>
    internal sealed record ManyToMany(string Intersect, string OwnColumn, string TargetColumn) : Relation;

    public T Match<T>(Func<ManyToOne, T> manyToOne, Func<OneToMany, T> oneToMany, Func<ManyToMany, T> manyToMany) =>
        this switch
        {
            ManyToOne lookup => manyToOne(lookup),
            OneToMany children => oneToMany(children),
            ManyToMany links => manyToMany(links),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
