using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The environments that a page knows, so that it shows names where links hold ids.</summary>
public sealed class EnvironmentNames
{
    private readonly Dictionary<EnvironmentId, DataverseEnvironment> known;

    private EnvironmentNames(Dictionary<EnvironmentId, DataverseEnvironment> known) => this.known = known;

    /// <summary>Nothing is known yet.</summary>
    public static readonly EnvironmentNames None = new([]);

    /// <summary>What these facts tell, and what discovery listed.</summary>
    public static EnvironmentNames From(HandoffFacts facts, IEnumerable<DataverseEnvironment> listed)
    {
        IEnumerable<DataverseEnvironment> all = facts.Omnichannel is { } there
            ? [facts.Home, there.Environment, .. listed]
            : [facts.Home, .. listed];
        return new(all.DistinctBy(environment => environment.Id).ToDictionary(environment => environment.Id));
    }

    /// <summary>The environment's name; its id when nobody here knows the name.</summary>
    public string Of(EnvironmentId id) => known.TryGetValue(id, out var environment) ? environment.Name : id.Value;

    /// <summary>The environment; null when the person can't see it.</summary>
    public DataverseEnvironment? Find(EnvironmentId id) => known.GetValueOrDefault(id);
}
