using HandoffPortal.Domain;

namespace HandoffPortal.Dataverse.Tests;

/// <summary>Readings that a test expects to have come off, or not.</summary>
internal static class Readings
{
    public static T Value<T>(this Reading<T> reading) =>
        reading.Match(value => value, fault => throw new InvalidOperationException($"{fault.Kind}: {fault.What}"));

    public static Fault Fault<T>(this Reading<T> reading) =>
        reading.Match(value => throw new InvalidOperationException($"It was read: {value}"), fault => fault);
}
