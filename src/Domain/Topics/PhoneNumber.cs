using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Topics;

/// <summary>Phone numbers as calls need them: E.164, a plus sign, the country code and at most 15 digits in all.</summary>
public static partial class PhoneNumber
{
    /// <summary>Is it one?</summary>
    public static bool IsOne(string text) => E164().IsMatch(text);

    /// <summary>The number without the blanks and signs that people write into it; null where that makes none.</summary>
    public static string? Tidied(string text) =>
        Signs().Replace(text, "") is var digits && IsOne(digits) ? digits : null;

    [GeneratedRegex(@"^\+[1-9]\d{1,14}\z", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex E164();

    [GeneratedRegex(@"[\s().\-/]", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Signs();
}
