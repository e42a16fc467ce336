using System.Globalization;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>Which entries the Activity page shows, as its address says. Days are days of the visitor's time zone.</summary>
/// <param name="Bot">Only of this bot.</param>
/// <param name="Person">Only of people whose name contains this.</param>
/// <param name="Kind">Only of this kind.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; it is included.</param>
public sealed record ActivityQuestion(
    BotReference? Bot = null,
    string? Person = null,
    OperationKind? Kind = null,
    DateOnly? From = null,
    DateOnly? Until = null
)
{
    /// <summary>The page's address without any filter.</summary>
    public const string Path = "activity";

    private static readonly ActivityQuestion Everything = new();

    /// <summary>Does it leave anything out?</summary>
    public bool IsNarrowed => this != Everything;

    /// <summary>The page's address with these filters, relative to the base.</summary>
    public string Address => IsNarrowed ? $"{Path}?{string.Join('&', Parts())}" : Path;

    /// <summary>What to ask the ledger for.</summary>
    /// <param name="zone">The visitor's time zone.</param>
    /// <param name="limit">How many entries at most.</param>
    public ActivityFilter In(TimeZoneInfo zone, int limit) =>
        new(
            Bot,
            Person,
            Kind,
            From is { } first ? StartOf(first, zone) : null,
            Until is { } last ? StartOf(last.AddDays(1), zone) : null,
            limit
        );

    /// <summary>A day as addresses and date boxes spell it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<string> Parts()
    {
        if (Bot is { } bot)
        {
            yield return $"bot={bot.Home}/{bot.Bot}";
        }
        if (Person is { } person)
        {
            yield return $"person={Uri.EscapeDataString(person)}";
        }
        if (Kind is { } kind)
        {
            yield return $"kind={kind}";
        }
        if (From is not null)
        {
            yield return $"from={Day(From)}";
        }
        if (Until is not null)
        {
            yield return $"until={Day(Until)}";
        }
    }

    // Where clocks go back over midnight the day starts at the first of the two.
    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(
            midnight,
            zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight)
        );
    }
}
