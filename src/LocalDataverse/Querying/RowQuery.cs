using System.Globalization;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>One SELECT on one table: conditions are added one by one, then the rows are read with all that hangs below them.</summary>
internal sealed class RowQuery
{
    private readonly Call _call;
    private readonly Table _table;
    private readonly SqlParameters _parameters;
    private readonly string _alias;
    private readonly List<string> _conditions = [];
    private readonly List<string> _order = [];

    public RowQuery(Call call, Table table)
    {
        _call = call;
        _table = table;
        _parameters = new SqlParameters(call.Key);
        _alias = _parameters.NextAlias();
        _conditions.Add($"{_alias}.organisation = @organisation");
        call.Caller.Privileges.Demand(Access.Read, table.LogicalName);
    }

    public bool WithLookupNames { get; init; }

    /// <summary>What the parameter aliases of the address stand for.</summary>
    public Literals Literals { get; init; } = new(new Dictionary<string, SingleValueNode>());

    public RowQuery WhereKey(object key)
    {
        _conditions.Add($"{_alias}.\"{_table.PrimaryKey}\" = {_parameters.Add(key)}");
        return this;
    }

    /// <summary>Only the rows that <paramref name="navigation"/> leads to from one row.</summary>
    /// <param name="parentKey">The key of the row that it starts from.</param>
    /// <param name="lookup">For a lookup, the id that it holds.</param>
    public RowQuery WhereRelated(Navigation navigation, object parentKey, object? lookup)
    {
        _conditions.Add(
            RelationSql.Related(
                navigation.Relation,
                _table,
                _alias,
                _parameters.Add(parentKey),
                _parameters.Add(lookup)
            )
        );
        return this;
    }

    public RowQuery Where(FilterClause? filter)
    {
        if (filter is not null)
        {
            _conditions.Add(Translate(filter.Expression));
        }
        return this;
    }

    public RowQuery OrderBy(OrderByClause? order)
    {
        for (OrderByClause? part = order; part is not null; part = part.ThenBy)
        {
            _order.Add(Translate(part.Expression) + (part.Direction == OrderByDirection.Descending ? " DESC" : ""));
        }
        return this;
    }

    public long Count() => _call.Session.Scalar<long>($"SELECT count(*) {From()}", _parameters.Values);

    /// <summary>Reads rows from <paramref name="offset"/> on, at most <paramref name="limit"/> of them.</summary>
    public IReadOnlyList<Row> Read(Selection selection, long limit = -1, long offset = 0)
    {
        string[] order = [.. _order, $"{_alias}.\"{_table.PrimaryKey}\""];
        string paging = string.Create(CultureInfo.InvariantCulture, $"LIMIT {limit} OFFSET {offset}");
        return
        [
            .. _call
                .Session.Query(
                    $"SELECT {Columns(selection)} {From()} ORDER BY {string.Join(", ", order)} {paging}",
                    _parameters.Values
                )
                .Select(stored => ToRow(selection, stored)),
        ];
    }

    private string Translate(QueryNode expression)
    {
        try
        {
            return expression.Accept(new FilterSql(_call, _parameters, Literals, _alias, _table));
        }
        catch (NotImplementedException)
        {
            // The library's visitor throws this for every kind of node that FilterSql does not take.
            throw DataverseFault.BadQuery(
                $"The expression '{expression.Kind}' holds an operator that is not supported."
            );
        }
    }

    private string From() => $"FROM \"{_table.LogicalName}\" {_alias} WHERE {string.Join(" AND ", _conditions)}";

    private string Columns(Selection selection)
    {
        IEnumerable<string> lookups = selection
            .Expansions.Select(expansion => expansion.Navigation.Relation)
            .OfType<Relation.ManyToOne>()
            .Select(lookup => lookup.Column);
        IEnumerable<string> columns = selection
            .Columns.Select(column => column.Name)
            .Append(_table.PrimaryKey)
            .Concat(_table.Has("versionnumber") ? ["versionnumber"] : [])
            .Concat(lookups)
            .Distinct(StringComparer.Ordinal)
            .Select(name => $"{_alias}.\"{name}\"");
        return string.Join(", ", columns.Concat(WithLookupNames ? selection.Columns.SelectMany(LookupName) : []));
    }

    private IEnumerable<string> LookupName(Column column)
    {
        if (column.LookupTarget is string target && _call.Schema[target] is { PrimaryName: string name } table)
        {
            yield return $"(SELECT n.\"{name}\" FROM \"{target}\" n WHERE n.organisation = @organisation "
                + $"AND n.\"{table.PrimaryKey}\" = {_alias}.\"{column.Name}\") AS \"name of {column.Name}\"";
        }
    }

    private Row ToRow(Selection selection, IDictionary<string, object?> stored)
    {
        object key = StoredValue.Read(_table.Key.Kind, stored[_table.PrimaryKey])!;
        return new Row(
            _table,
            key,
            stored.TryGetValue("versionnumber", out object? version) ? (long?)version : null,
            [
                .. selection.Columns.Select(column =>
                    KeyValuePair.Create(column, StoredValue.Read(column.Kind, stored[column.Name]))
                ),
            ],
            selection
                .Columns.Where(column => stored.ContainsKey($"name of {column.Name}"))
                .ToDictionary(
                    column => column.Name,
                    column => (string?)stored[$"name of {column.Name}"],
                    StringComparer.Ordinal
                ),
            [
                .. selection.Expansions.Select(expansion =>
                    KeyValuePair.Create(expansion.Navigation, Expand(expansion, key, stored))
                ),
            ]
        );
    }

    private IReadOnlyList<Row> Expand(Expansion expansion, object key, IDictionary<string, object?> stored)
    {
        object? lookup = expansion.Navigation.Relation is Relation.ManyToOne(string column) ? stored[column] : null;
        return new RowQuery(_call, expansion.Selection.Table) { WithLookupNames = WithLookupNames, Literals = Literals }
            .WhereRelated(expansion.Navigation, key, lookup)
            .Where(expansion.Filter)
            .OrderBy(expansion.OrderBy)
            .Read(expansion.Selection, expansion.Top ?? Preferences.LargestPage);
    }
}
