using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Ports;

/// <summary>The environments that the signed-in person can see.</summary>
public interface IEnvironments
{
    /// <summary>Lists them by name. One discovery request.</summary>
    Task<Reading<ImmutableArray<DataverseEnvironment>>> ListAsync(CancellationToken cancellation);

    /// <summary>Lists them with whether Omnichannel is set up in each: one request an environment, in parallel.</summary>
    Task<Reading<ImmutableArray<EnvironmentChoice>>> ListWithSetupAsync(CancellationToken cancellation);
}
