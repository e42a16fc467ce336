using System.Globalization;
using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Topics;

/// <summary>What sort of value a variable gets.</summary>
public enum ValueKind
{
    /// <summary>Nobody can tell without running the topic.</summary>
    Unknown,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,
}

/// <summary>Tells what sort of value a variable gets.</summary>
internal static partial class ValueKinds
{
    /// <summary>What a question of this entity takes.</summary>
    public static ValueKind OfEntity(string entity) =>
        entity switch
        {
            "NumberPrebuiltEntity" => ValueKind.Number,
            "BooleanPrebuiltEntity" => ValueKind.Boolean,
            "StringPrebuiltEntity" or "EMailPrebuiltEntity" => ValueKind.Text,
            _ => ValueKind.Unknown,
        };

    /// <summary>What a text comes to. One that could be meant either way, such as 42 without an equals sign, is unknown.</summary>
    public static ValueKind Of(TopicText value)
    {
        if (!value.IsExpression)
        {
            return IsNumber(value.Value) || IsTruth(value.Value) ? ValueKind.Unknown : ValueKind.Text;
        }
        string code = value.Value[1..].Trim();
        return value.Literal is not null || Joins().IsMatch(code) || MakesText().IsMatch(code) ? ValueKind.Text
            : IsNumber(code) || MakesNumber().IsMatch(code) ? ValueKind.Number
            : IsTruth(code) ? ValueKind.Boolean
            : ValueKind.Unknown;
    }

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsTruth(string text) => bool.TryParse(text, out _);

    // One call around everything.
    [GeneratedRegex(@"^(?:Text|Concat|Concatenate|Upper|Lower|Trim|Proper)\([^()]*\)$", RegexOptions.None, 1_000)]
    private static partial Regex MakesText();

    [GeneratedRegex(@"^(?:Value|Int|Round|Abs|Len|CountRows|Sum)\([^()]*\)$", RegexOptions.None, 1_000)]
    private static partial Regex MakesNumber();

    // An ampersand between two things that are neither calls nor lists.
    [GeneratedRegex("""^[^(),{}\[\]]*[^&(),{}\[\]]&[^&(),{}\[\]][^(),{}\[\]]*$""", RegexOptions.None, 1_000)]
    private static partial Regex Joins();
}
