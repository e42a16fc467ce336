using System.Globalization;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Security;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>
/// Turns a parsed <c>$filter</c> or <c>$orderby</c> expression into SQL. What Dataverse does not offer is refused rather than
/// answered, so that a client can't come to depend on it.
/// </summary>
internal sealed class FilterSql : QueryNodeVisitor<string>
{
    private readonly Call _call;
    private readonly SqlParameters _parameters;
    private readonly Dictionary<string, (string Alias, Table Table)> _variables = new(StringComparer.Ordinal);

    private readonly Literals _literals;

    public FilterSql(Call call, SqlParameters parameters, Literals literals, string alias, Table table)
    {
        _call = call;
        _parameters = parameters;
        _literals = literals;
        _variables["$it"] = (alias, table);
    }

    public override string Visit(BinaryOperatorNode nodeIn)
    {
        string left = nodeIn.Left.Accept(this);
        string right = nodeIn.Right.Accept(this);
        string sign = nodeIn.OperatorKind switch
        {
            BinaryOperatorKind.And => "AND",
            BinaryOperatorKind.Or => "OR",
            // IS and IS NOT treat null as a value, as Dataverse does for eq and ne.
            BinaryOperatorKind.Equal => "IS",
            BinaryOperatorKind.NotEqual => "IS NOT",
            BinaryOperatorKind.GreaterThan => ">",
            BinaryOperatorKind.GreaterThanOrEqual => ">=",
            BinaryOperatorKind.LessThan => "<",
            BinaryOperatorKind.LessThanOrEqual => "<=",
            _ => throw NotOffered(nodeIn.OperatorKind.ToString()),
        };
        return $"({left} {sign} {right})";
    }

    public override string Visit(UnaryOperatorNode nodeIn) =>
        nodeIn.OperatorKind == UnaryOperatorKind.Not
            ? $"(NOT {nodeIn.Operand.Accept(this)})"
            : throw NotOffered(nodeIn.OperatorKind.ToString());

    public override string Visit(ConvertNode nodeIn) => nodeIn.Source.Accept(this);

    public override string Visit(ConstantNode nodeIn) =>
        _parameters.Add(
            nodeIn.Value switch
            {
                Date date => new DateTimeOffset((DateTime)date, TimeSpan.Zero),
                ODataEnumValue choice => choice.Value,
                object value => value,
                null => null,
            }
        );

    public override string Visit(SingleValuePropertyAccessNode nodeIn) => Column(nodeIn.Source, nodeIn.Property.Name);

    public override string Visit(SingleNavigationNode nodeIn) => Lookup(nodeIn);

    public override string Visit(ParameterAliasNode nodeIn) => _literals.Behind(nodeIn).Accept(this);

    public override string Visit(SingleValueFunctionCallNode nodeIn)
    {
        QueryNode[] arguments = [.. nodeIn.Parameters];
        return nodeIn.Name switch
        {
            "contains" => Like(arguments, "%", "%"),
            "startswith" => Like(arguments, "", "%"),
            "endswith" => Like(arguments, "%", ""),
            "Microsoft.Dynamics.CRM.EqualUserId" =>
                $"({NamedColumn(arguments).Sql} IS {_parameters.Add(_call.Caller.UserId)})",
            "Microsoft.Dynamics.CRM.In" => In(arguments),
            _ => throw NotOffered(nodeIn.Name),
        };
    }

    public override string Visit(AnyNode nodeIn) => Exists(nodeIn, negated: false);

    public override string Visit(AllNode nodeIn) => "NOT " + Exists(nodeIn, negated: true);

    public override string Visit(InNode nodeIn) => throw NotOffered("in");

    private static DataverseFault NotOffered(string what) =>
        DataverseFault.BadQuery($"The query operator or function '{what}' is not supported.");

    private string Exists(LambdaNode lambda, bool negated)
    {
        if (lambda.Source is not CollectionNavigationNode source)
        {
            throw NotOffered(lambda.Kind.ToString());
        }
        (string parent, Table parentTable) = Owner(source.Source);
        Navigation navigation = parentTable.Navigations[source.NavigationProperty.Name];
        Table target = _call.Schema[navigation.Target];
        _call.Caller.Privileges.Demand(Access.Read, target.LogicalName);
        string alias = _parameters.NextAlias();
        if (lambda.CurrentRangeVariable is not null)
        {
            _variables[lambda.CurrentRangeVariable.Name] = (alias, target);
        }
        string related = RelationSql.Related(
            navigation.Relation,
            target,
            alias,
            $"{parent}.\"{parentTable.PrimaryKey}\"",
            "NULL"
        );
        string body = lambda.Body is null or ConstantNode { Value: true } ? "1" : lambda.Body.Accept(this);
        return $"EXISTS (SELECT 1 FROM \"{target.LogicalName}\" {alias} WHERE {alias}.organisation = @organisation "
            + $"AND {related} AND {(negated ? "NOT " : "")}({body}))";
    }

    private (string Alias, Table Table) Owner(QueryNode node) =>
        node is ResourceRangeVariableReferenceNode reference
            ? _variables[reference.Name]
            : throw DataverseFault.BadQuery("A lambda expression can only start at the row itself.");

    private string Column(QueryNode source, string property)
    {
        if (source is SingleNavigationNode navigation)
        {
            Table target = _call.Schema[navigation.NavigationProperty.ToEntityType().Name];
            _call.Caller.Privileges.Demand(Access.Read, target.LogicalName);
            string alias = _parameters.NextAlias();
            return $"(SELECT {alias}.\"{property}\" FROM \"{target.LogicalName}\" {alias} WHERE {alias}.organisation = @organisation "
                + $"AND {alias}.\"{target.PrimaryKey}\" = {Lookup(navigation)})";
        }
        return $"{Owner(source).Alias}.\"{property}\"";
    }

    private string Lookup(SingleNavigationNode navigation)
    {
        string column = navigation
            .NavigationProperty.ReferentialConstraint.PropertyPairs.Single()
            .DependentProperty.Name;
        return Column(navigation.Source, column);
    }

    private string Like(QueryNode[] arguments, string before, string after)
    {
        string text =
            _literals.Of(arguments[1]) as string
            ?? throw DataverseFault.BadQuery("A text function needs a text to look for.");
        string escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
        return $"(coalesce({arguments[0].Accept(this)}, '') LIKE {_parameters.Add(before + escaped + after)} ESCAPE '\\')";
    }

    private string In(QueryNode[] arguments)
    {
        IEnumerable<object> items = (Argument(arguments, "PropertyValues") as ODataCollectionValue)?.Items ?? [];
        (string sql, Column column) = NamedColumn(arguments);
        return $"({sql} IN ({string.Join(", ", items.Select(item => _parameters.Add(Comparable(column.Kind, item))))}))";
    }

    // The values of In are texts whatever the column holds.
    private static object? Comparable(ColumnKind kind, object item) =>
        kind switch
        {
            ColumnKind.Id when Guid.TryParse(item as string, out Guid id) => id,
            ColumnKind.Integer when int.TryParse(item as string, CultureInfo.InvariantCulture, out int number) =>
                number,
            _ => item,
        };

    private (string Sql, Column Column) NamedColumn(QueryNode[] arguments)
    {
        (string alias, Table table) = _variables["$it"];
        string name = Argument(arguments, "PropertyName") as string ?? "";
        return table.Columns.TryGetValue(name, out Column? column)
            ? ($"{alias}.\"{name}\"", column)
            : throw DataverseFault.BadQuery(
                $"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'."
            );
    }

    private object? Argument(QueryNode[] arguments, string name) =>
        _literals.Of(arguments.OfType<NamedFunctionParameterNode>().Single(argument => argument.Name == name));
}
