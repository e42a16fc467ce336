using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations.Confirming;

/// <summary>Writes into the activity what a person says of an item that no row tells. Nothing that was said is erased.</summary>
public sealed class ConfirmByHand(IActivityLog activity, TimeProvider time)
{
    /// <summary>How many entries to ask the ledger for when the latest of each item are wanted.</summary>
    public const int Enough = 500;

    /// <summary>Confirms an item or withdraws it. Null when the activity holds it; else why not.</summary>
    /// <param name="bot">Of which bot, and its name.</param>
    /// <param name="item">The item.</param>
    /// <param name="before">What was said last; null for nothing.</param>
    /// <param name="holds">True confirms it, anew if it was; false withdraws it.</param>
    /// <param name="person">Who says so.</param>
    /// <param name="cancellation">Stops before the entry is written.</param>
    public async Task<Fault?> SayAsync(
        (BotReference Bot, string Name) bot,
        ByHandItem item,
        Tick? before,
        bool holds,
        Person person,
        CancellationToken cancellation
    )
    {
        ActivityEntry entry = new(
            OperationId.New(),
            OperationKind.ConfirmByHand,
            bot.Bot,
            bot.Name,
            person,
            time.GetUtcNow(),
            before is null ? "Not confirmed" : Words.Capital(before.Sentence),
            [Tick.Line(item, holds)]
        );
        return await activity.BeginAsync(entry, cancellation)
            ?? await activity.EndAsync(
                entry.Operation,
                new ActivityEnd(time.GetUtcNow(), nameof(Outcome.Completed), holds ? "Confirmed." : "Withdrawn."),
                CancellationToken.None
            );
    }
}
