using System.Diagnostics;

namespace HandoffPortal.Domain.Connections;

/// <summary>The Application (client) ID registered in Azure (<c>systemuser.applicationid</c>).</summary>
public readonly record struct ApplicationId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>What stands in the application ID box.</summary>
public abstract record ApplicationIdEntry
{
    private ApplicationIdEntry() { }

    /// <summary>Nothing yet.</summary>
    public sealed record Empty : ApplicationIdEntry;

    /// <summary>Something that is no application ID.</summary>
    /// <param name="Why">One sentence: what is wrong with it.</param>
    public sealed record Malformed(string Why) : ApplicationIdEntry;

    /// <summary>An application ID.</summary>
    public sealed record Entered(ApplicationId Id) : ApplicationIdEntry;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(Func<T> empty, Func<string, T> malformed, Func<ApplicationId, T> entered) =>
        this switch
        {
            Empty => empty(),
            Malformed(var why) => malformed(why),
            Entered(var id) => entered(id),
            _ => throw new UnreachableException(),
        };

    /// <summary>
    /// Reads what a person typed or pasted. Blanks around it, braces and missing hyphens are forgiven, since that is how
    /// it gets copied; anything else gets a sentence that says what is wrong.
    /// </summary>
    public static ApplicationIdEntry Read(string? text)
    {
        string trimmed = (text ?? "").Trim();
        return trimmed switch
        {
            "" => new Empty(),
            { Length: > 68 } => new Malformed(
                $"That is {trimmed.Length:N0} characters long. An application ID has 36, like 1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b."
            ),
            _ when !Guid.TryParse(trimmed, out Guid id) => new Malformed(
                "That is not an application ID. It has 32 digits from 0 to 9 and a to f, in five groups, like 1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b."
            ),
            _ when Guid.Parse(trimmed) == Guid.Empty => new Malformed(
                "An application ID of nothing but zeros belongs to no application."
            ),
            _ => new Entered(new ApplicationId(Guid.Parse(trimmed))),
        };
    }
}
