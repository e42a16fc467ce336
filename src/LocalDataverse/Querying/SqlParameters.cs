using Dapper;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>The values of one statement, and fresh names for its tables.</summary>
internal sealed class SqlParameters
{
    private int _aliases;
    private int _values;

    public SqlParameters(int organisation) => Values.Add("organisation", organisation);

    public DynamicParameters Values { get; } = new();

    /// <summary>Puts a value into the statement and gives the text that stands for it.</summary>
    public string Add(object? value)
    {
        string name = $"p{_values++}";
        Values.Add(name, StoredValue.Of(value));
        return "@" + name;
    }

    public string NextAlias() => $"t{_aliases++}";
}
