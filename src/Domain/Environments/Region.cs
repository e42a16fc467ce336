namespace HandoffPortal.Domain.Environments;

/// <summary>The geographical region of an environment, by the code that discovery gives (dataverse-facts.md §8).</summary>
/// <param name="Code">For example NA or EMEA; one that nobody here knows is kept as it came.</param>
public readonly record struct Region(string Code)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NA"] = "United States",
        ["NAM"] = "United States",
        ["SAM"] = "South America",
        ["LATAM"] = "South America",
        ["CAN"] = "Canada",
        ["EMEA"] = "Europe",
        ["EUR"] = "Europe",
        ["APAC"] = "Asia",
        ["APJ"] = "Asia",
        ["OCE"] = "Australia",
        ["JPN"] = "Japan",
        ["IND"] = "India",
        ["GCC"] = "United States (GCC)",
        ["GBR"] = "United Kingdom",
        ["FRA"] = "France",
        ["ZAF"] = "South Africa",
        ["UAE"] = "United Arab Emirates",
        ["GER"] = "Germany",
        ["CHE"] = "Switzerland",
        ["NOR"] = "Norway",
        ["SGP"] = "Singapore",
        ["KOR"] = "Korea",
        ["SWE"] = "Sweden",
        ["CHN"] = "China",
    };

    /// <summary>The region's name, or its bare code when nobody here knows it; empty when none was given.</summary>
    public string Name => Code is null ? "" : Names.GetValueOrDefault(Code, Code);

    /// <summary>Two codes of one region (NA, NAM) are the same region.</summary>
    public bool Equals(Region other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
