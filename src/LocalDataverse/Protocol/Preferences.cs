using System.Globalization;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>What the <c>Prefer</c> header asks for.</summary>
internal sealed record Preferences(bool ReturnRepresentation, int? PageSize, string Annotations, bool ContinueOnError)
{
    public const int LargestPage = 5000;

    public static Preferences Of(DataRequest request)
    {
        // A list inside include-annotations is quoted, and its commas are not ours to split at.
        string text = request.Header("Prefer") ?? "";
        return new Preferences(
            text.Contains("return=representation", StringComparison.OrdinalIgnoreCase),
            PageSizeIn(text),
            ValueOf(text, "odata.include-annotations=") ?? "",
            text.Contains("odata.continue-on-error", StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>Whether the answer carries that annotation: <c>*</c>, its name, or a wildcard of its namespace.</summary>
    public bool Wants(string annotation) =>
        Annotations
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(asked =>
                asked == "*"
                || string.Equals(asked, annotation, StringComparison.OrdinalIgnoreCase)
                || (
                    asked.EndsWith(".*", StringComparison.Ordinal)
                    && annotation.StartsWith(asked[..^1], StringComparison.OrdinalIgnoreCase)
                )
            );

    private static int? PageSizeIn(string text) =>
        ValueOf(text, "odata.maxpagesize=") is not string value ? null
        : int.TryParse(value, CultureInfo.InvariantCulture, out int size) && size > 0 ? Math.Min(size, LargestPage)
        : throw DataverseFault.BadQuery($"The value '{value}' of odata.maxpagesize is not a positive number.");

    private static string? ValueOf(string text, string key)
    {
        int start = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }
        string rest = text[(start + key.Length)..];
        return rest.StartsWith('"') ? rest[1..].Split('"')[0] : rest.Split(',', ';')[0].Trim();
    }
}
