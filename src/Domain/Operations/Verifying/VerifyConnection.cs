using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations.Verifying;

/// <summary>Writes into the activity that a person compared every value of a connection. Dataverse stays as it is.</summary>
public sealed class VerifyConnection(IHandoffFacts facts, IActivityLog activity, TimeProvider time)
{
    /// <summary>
    /// Confirms. Null when the activity holds it; else why not. Everything is read again first, and values that are no
    /// longer those that were shown are not confirmed.
    /// </summary>
    public async Task<Fault?> ConfirmAsync(ConnectionValues shown, Person person, CancellationToken cancellation)
    {
        FactsQuestion question = new(
            shown.Link.Bot,
            shown.Link.Omnichannel,
            new ApplicationIdEntry.Entered(shown.Link.ApplicationId)
        );
        Reading<HandoffFacts> read = await facts.ReadAsync(question, cancellation);
        return read.TryGet(out HandoffFacts? now, out Fault? fault)
            ? await ConfirmAsync(now, shown, person, cancellation)
            : fault;
    }

    private async Task<Fault?> ConfirmAsync(
        HandoffFacts now,
        ConnectionValues shown,
        Person person,
        CancellationToken cancellation
    )
    {
        if (ConnectionValues.Of(now) is not { } values)
        {
            return Refused($"{now.Bot.Name} is not connected any more, so nothing was confirmed.");
        }
        VerificationOffer offer = VerificationOffer.Of(now, values);
        if (!offer.Open || !values.Compared.TryGet(out ImmutableArray<ComparedValue> compared, out _))
        {
            return Refused($"Nothing was confirmed. {string.Join(' ', offer.Refusals)}");
        }
        return IsAsShown(compared, shown)
            ? await WriteAsync(now, compared, person, cancellation)
            : Refused("The values changed since they were shown, so nothing was confirmed.");
    }

    private static bool IsAsShown(ImmutableArray<ComparedValue> now, ConnectionValues shown) =>
        shown.Compared.Match(values => values.SequenceEqual(now), _ => false);

    private async Task<Fault?> WriteAsync(
        HandoffFacts now,
        ImmutableArray<ComparedValue> compared,
        Person person,
        CancellationToken cancellation
    )
    {
        ActivityEntry entry = new(
            OperationId.New(),
            OperationKind.Verify,
            now.Reference,
            now.Bot.Name,
            person,
            time.GetUtcNow(),
            StateWords.Of(now.State),
            [.. compared.Select(value => Verification.Line(value).ToString())]
        );
        return await activity.BeginAsync(entry, cancellation)
            ?? await activity.EndAsync(
                entry.Operation,
                new ActivityEnd(time.GetUtcNow(), nameof(Outcome.Completed), "Every value was confirmed."),
                CancellationToken.None
            );
    }

    private static Fault Refused(string what) =>
        new(FaultKind.Conflict, what, "Read the connection again and compare it once more.");
}
