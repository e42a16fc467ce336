using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Ports;

/// <summary>Reads facts.</summary>
public interface IHandoffFacts
{
    /// <summary>
    /// Reads everything about one bot: at most two requests to its home environment and two to the Omnichannel
    /// environment, the two in parallel. Unknown when the environment or the bot can't be found or read; parts that
    /// can't be read are unknown within the facts.
    /// </summary>
    Task<Reading<HandoffFacts>> ReadAsync(FactsQuestion question, CancellationToken cancellation);

    /// <summary>
    /// Reads all bots of all environments, one request an environment, in parallel; yields each environment as it
    /// answers. Unknown within the item when that environment could not be read; the sequence itself fails with
    /// <see cref="FaultException"/> only when the environments could not be listed.
    /// </summary>
    IAsyncEnumerable<EnvironmentBots> ReadAllAsync(CancellationToken cancellation);
}

/// <summary>One environment's share of the Bots page.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="OfHowMany">How many environments will answer in all.</param>
/// <param name="Bots">Its bots, each with its record.</param>
/// <param name="BotUsers">The bot users found there, whosever bots they are.</param>
/// <param name="ReadAt">When it answered.</param>
public sealed record EnvironmentBots(
    DataverseEnvironment Environment,
    int OfHowMany,
    Reading<ImmutableArray<BotWithRecord>> Bots,
    Reading<ImmutableArray<ApplicationUser>> BotUsers,
    DateTimeOffset ReadAt
);

/// <summary>A bot with its hand-off record; known null when there is none.</summary>
public sealed record BotWithRecord(Bot Bot, Reading<StoredRecord?> Record);

/// <summary>Carries a fault out of a sequence.</summary>
public sealed class FaultException(Fault fault) : Exception(fault.What)
{
    /// <summary>The fault.</summary>
    public Fault Fault { get; } = fault;
}
