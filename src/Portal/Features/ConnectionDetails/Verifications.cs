using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>Asks the ledger for verifications; Dataverse is not asked.</summary>
public static class Verifications
{
    private const int AllBots = 2000;

    /// <summary>Those of one bot, newest first.</summary>
    public static Task<Reading<ImmutableArray<ActivityEntry>>> VerificationsOfAsync(
        this IActivityLog activity,
        BotReference bot,
        CancellationToken cancellation
    ) =>
        activity.ListAsync(
            new ActivityFilter(Bot: bot, Kind: OperationKind.Verify, Limit: Verification.Enough),
            cancellation
        );

    /// <summary>The latest of each bot. A bot whose last one is further back than the ledger was asked for has none here.</summary>
    public static async Task<Reading<ImmutableDictionary<BotReference, Verification>>> LatestVerificationsAsync(
        this IActivityLog activity,
        CancellationToken cancellation
    ) =>
        (await activity.ListAsync(new ActivityFilter(Kind: OperationKind.Verify, Limit: AllBots), cancellation)).Map(
            entries =>
                entries
                    .GroupBy(entry => entry.Bot)
                    .Select(group => (Bot: group.Key, Latest: Verification.Latest(group)))
                    .Where(found => found.Latest is not null)
                    .ToImmutableDictionary(found => found.Bot, found => found.Latest!)
        );
}
