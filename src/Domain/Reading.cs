using System.Diagnostics.CodeAnalysis;

namespace HandoffPortal.Domain;

/// <summary>
/// What came of looking: the value, or why we could not look. "We could not look" is never taken for "there is none".
/// </summary>
/// <typeparam name="T">What was looked for.</typeparam>
public abstract record Reading<T>
{
    private Reading() { }

    /// <summary>We looked, and this is what is there.</summary>
    public sealed record Known(T Value) : Reading<T>;

    /// <summary>We could not look.</summary>
    public sealed record Unknown(Fault Fault) : Reading<T>;

    /// <summary>Answers for both cases.</summary>
    public TResult Match<TResult>(Func<T, TResult> known, Func<Fault, TResult> unknown) =>
        this switch
        {
            Known(var value) => known(value),
            Unknown(var fault) => unknown(fault),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>True with the value when it was read; false with the fault when it was not.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Fault? fault)
    {
        (value, fault) = Match<(T?, Fault?)>(known => (known, null), unknown => (default, unknown));
        return fault is null;
    }

    /// <summary>The same reading of something derived from the value.</summary>
    public Reading<TOther> Map<TOther>(Func<T, TOther> change) =>
        Match<Reading<TOther>>(
            value => new Reading<TOther>.Known(change(value)),
            fault => new Reading<TOther>.Unknown(fault)
        );
}

/// <summary>Makes readings without spelling their type.</summary>
public static class Reading
{
    /// <summary>A reading that succeeded.</summary>
    public static Reading<T> Of<T>(T value) => new Reading<T>.Known(value);

    /// <summary>A reading that failed.</summary>
    public static Reading<T> Failed<T>(Fault fault) => new Reading<T>.Unknown(fault);
}
