namespace HandoffPortal.Domain.Topics;

/// <summary>A variable that a topic sets.</summary>
/// <param name="Scope"><c>Topic</c>, <c>Global</c>, or what else stands before the first dot; empty for none.</param>
/// <param name="Name">The name that a hand-off passes on.</param>
public sealed record VariableName(string Scope, string Name)
{
    private const string Initial = "init:";

    /// <summary>Reads <c>init:Topic.OrderNumber</c>; null where there is no name.</summary>
    public static VariableName? Read(string? text)
    {
        string name = text is null ? "" : text.Trim().TrimStart('=').Trim();
        name = name.StartsWith(Initial, StringComparison.Ordinal) ? name[Initial.Length..] : name;
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string last = name[(dot + 1)..];
        return last.Length == 0 ? null : new VariableName(dot < 0 ? "" : name[..dot], last);
    }

    /// <inheritdoc/>
    public override string ToString() => Scope.Length == 0 ? Name : $"{Scope}.{Name}";
}
