namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §14.</summary>
internal static class VariableDefinitionTable
{
    public static readonly Table Table = new(
        "environmentvariabledefinition",
        "environmentvariabledefinitions",
        "environment variables"
    );

    public const string SchemaName = "schemaname";
    public const string DisplayName = "displayname";
    public const string Type = "type";
    public const string IsRequired = "isrequired";

    public const int Json = 100000003;
}

/// <summary>dataverse-facts.md §14.</summary>
internal static class VariableValueTable
{
    public static readonly Table Table = new(
        "environmentvariablevalue",
        "environmentvariablevalues",
        "environment variables"
    );

    public const string Id = "environmentvariablevalueid";
    public const string Value = "value";
    public const string ModifiedBy = "modifiedby";

    /// <summary>The navigation property, capitals and all.</summary>
    public const string Definition = "EnvironmentVariableDefinitionId";

    /// <summary>The most characters that a value may have.</summary>
    public const int Longest = 2000;
}
