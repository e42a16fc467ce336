using System.Globalization;
using Microsoft.JSInterop;

namespace HandoffPortal.Portal.Ui;

/// <summary>The visitor's time zone, and a tick now and then so that "3 minutes ago" stays true. One for each circuit.</summary>
public sealed class VisitorClock(TimeProvider time, IJSRuntime script) : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(30);
    private ITimer? timer;

    /// <summary>Raised when the zone is known, and about twice a minute after that; on a thread of its own.</summary>
    public event Action? Changed;

    /// <summary>The visitor's zone; UTC until the browser has told.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>The instant it is.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Asks the browser for its zone, once, and starts ticking.</summary>
    public async Task StartAsync()
    {
        if (timer is not null)
        {
            return;
        }
        timer = time.CreateTimer(_ => Changed?.Invoke(), null, Beat, Beat);
        string? name = await script.InvokeAsync<string?>("handoff.zone");
        if (name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone))
        {
            Zone = zone;
        }
        Changed?.Invoke();
    }

    /// <summary>"23 Nov 2026, 18:52", in the visitor's zone.</summary>
    public string Say(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, Zone).ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)
        + (Zone.Equals(TimeZoneInfo.Utc) ? " UTC" : "");

    /// <summary>"3 minutes ago"; the day for what is more than a month away.</summary>
    public string SayAge(DateTimeOffset at) =>
        (Now - at) switch
        {
            { TotalDays: > 31 or < -1 } => SayDay(at),
            { TotalMinutes: < 1 } => "just now",
            { TotalHours: < 1 } age => Ago((int)age.TotalMinutes, "minute"),
            { TotalDays: < 1 } age => Ago((int)age.TotalHours, "hour"),
            var age => Ago((int)age.TotalDays, "day"),
        };

    /// <summary>"23 Nov 2026", in the visitor's zone.</summary>
    public string SayDay(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, Zone).ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => timer?.Dispose();

    private static string Ago(int count, string unit) => count == 1 ? $"1 {unit} ago" : $"{count} {unit}s ago";
}
