using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>How an entry's outcome looks and what is said of it.</summary>
public static class OutcomeLook
{
    /// <summary>The chip.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="now">The instant it is: an operation that has not ended in time was cut short.</param>
    public static ChipLook Of(ActivityEntry entry, DateTimeOffset now) =>
        entry.End?.Result switch
        {
            nameof(Outcome.Completed) => new ChipLook(Tone.Good, IconName.Check, "Completed"),
            nameof(Outcome.Refused) => new ChipLook(Tone.Quiet, IconName.Close, "Refused"),
            nameof(Outcome.Lost) => new ChipLook(Tone.Warn, IconName.People, "Lost"),
            nameof(Outcome.RolledBack) => new ChipLook(Tone.Warn, IconName.Warning, "Rolled back"),
            nameof(Outcome.LeftHalfDone) => new ChipLook(Tone.Bad, IconName.Problem, "Left half done"),
            null when IsRunning(entry, now) => new ChipLook(Tone.Info, IconName.Clock, "Running"),
            null => new ChipLook(Tone.Warn, IconName.Question, "End not known"),
            // Another version of the portal may know more.
            var other => new ChipLook(Tone.Quiet, IconName.Question, other),
        };

    /// <summary>What is so afterwards, in a sentence or two.</summary>
    public static string After(ActivityEntry entry, DateTimeOffset now) =>
        entry.End is { } end ? end.After
        : IsRunning(entry, now) ? "It is running. Refresh the list to see how it ended."
        : "The portal did not get to write how this ended. The bot's settings show how things are now.";

    /// <summary>"in 4 seconds"; null while there is no end.</summary>
    public static string? Took(ActivityEntry entry) =>
        entry.End is not { } end
            ? null
            : (end.At - entry.At) switch
            {
                { TotalSeconds: < 1 } => "in less than a second",
                { TotalSeconds: < 1.5 } => "in 1 second",
                { TotalSeconds: < 120 } span => $"in {Math.Round(span.TotalSeconds):0} seconds",
                var span => $"in {Math.Round(span.TotalMinutes):0} minutes",
            };

    private static bool IsRunning(ActivityEntry entry, DateTimeOffset now) => now - entry.At <= Intent.Deadline;
}
