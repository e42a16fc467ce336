using System.Text.Json;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Ledger.Activity;

/// <summary>An entry with its end, as the tables hold it.</summary>
internal sealed record ActivityRow(
    string Operation,
    string Kind,
    string Home,
    string Bot,
    string BotName,
    string PersonId,
    string PersonName,
    string StartedAt,
    string StateBefore,
    string Steps,
    string? EndedAt,
    string? Result,
    string? StateAfter
)
{
    /// <summary>The entry; unknown when the row has a form that this version can't read.</summary>
    internal Reading<ActivityEntry> Read()
    {
        try
        {
            return Reading.Of(Entry());
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or JsonException)
        {
            return Reading.Failed<ActivityEntry>(
                new Fault(
                    FaultKind.Unusable,
                    $"The ledger's entry {Operation} has a form that this portal can't read; a newer version may have written it.",
                    "Ask whoever runs the portal to bring it up to date."
                )
            );
        }
    }

    private ActivityEntry Entry() =>
        new(
            new OperationId(Guid.Parse(Operation)),
            Enum.Parse<OperationKind>(Kind),
            new BotReference(EnvironmentId.Parse(Home), new BotId(Guid.Parse(Bot))),
            BotName,
            new Person(PersonId, PersonName),
            LedgerText.Instant(StartedAt),
            StateBefore,
            LedgerText.Lines(Steps),
            EndedAt is null ? null : new ActivityEnd(LedgerText.Instant(EndedAt), Result!, StateAfter!)
        );
}
