namespace HandoffPortal.Domain;

/// <summary>A choice column's value. One that nobody here knows keeps its number, and pages show it.</summary>
/// <typeparam name="T">The values that are known, each with Dataverse's number.</typeparam>
/// <param name="Value">The number as Dataverse has it.</param>
public readonly record struct Choice<T>(int Value)
    where T : struct, Enum
{
    /// <summary>The known value, or null for a number that nobody here knows.</summary>
    public T? Known => Enum.IsDefined(typeof(T), Value) ? (T)Enum.ToObject(typeof(T), Value) : null;

    /// <summary>Is it this value?</summary>
    public bool Is(T value) => EqualityComparer<T?>.Default.Equals(Known, value);

    /// <summary>The value's name in words ("Live chat"), or the bare number.</summary>
    public override string ToString() => Known is { } known ? Words.Of(known) : $"unknown value {Value}";
}
