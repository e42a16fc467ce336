using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Domain.Operations.Revealing;

/// <summary>
/// Writes into the activity that somebody asked to see the personal data of a conversation. Nothing may be shown before it
/// is written. What is shown is not in the entry.
/// </summary>
public sealed class ShowPersonalData(IActivityLog activity, TimeProvider time)
{
    /// <summary>Asks. Null when the activity holds it, and the data may be shown; else why not.</summary>
    /// <param name="bot">With which bot the conversation was, and the bot's name.</param>
    /// <param name="conversation">Which conversation.</param>
    /// <param name="startedOn">When it started.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="cancellation">Stops before the entry is written.</param>
    public async Task<Fault?> AskAsync(
        (BotReference Bot, string Name) bot,
        TranscriptKey conversation,
        DateTimeOffset startedOn,
        Person person,
        CancellationToken cancellation
    )
    {
        ActivityEntry entry = new(
            OperationId.New(),
            OperationKind.ShowPersonalData,
            bot.Bot,
            bot.Name,
            person,
            time.GetUtcNow(),
            "Masked",
            [$"The conversation of {Words.Moment(startedOn)}, {conversation}"]
        );
        Fault? fault =
            await activity.BeginAsync(entry, cancellation)
            ?? await activity.EndAsync(
                entry.Operation,
                new ActivityEnd(time.GetUtcNow(), nameof(Outcome.Completed), "Shown."),
                CancellationToken.None
            );
        return fault is null ? null : NotShown(fault);
    }

    private static Fault NotShown(Fault fault) =>
        fault with
        {
            What =
                $"Nothing was shown: who looks at personal data is written to the activity first, and that failed. {fault.What}",
        };
}
