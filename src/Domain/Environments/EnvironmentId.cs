using System.Diagnostics.CodeAnalysis;

namespace HandoffPortal.Domain.Environments;

/// <summary>The id of an environment as discovery gives it; usually a GUID (dataverse-facts.md §8).</summary>
public readonly record struct EnvironmentId
{
    private EnvironmentId(string value) => Value = value;

    /// <summary>The id in lower case.</summary>
    public string Value { get; }

    /// <summary>Reads an id: letters, digits and hyphens, 100 characters at most. False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EnvironmentId id)
    {
        bool valid = text is { Length: > 0 and <= 100 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        id = valid ? new EnvironmentId(text!.ToLowerInvariant()) : default;
        return valid;
    }

    /// <summary>Reads an id that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static EnvironmentId Parse(string text) =>
        TryParse(text, out EnvironmentId id) ? id : throw new FormatException("This is no environment id.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
