using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Faults;

/// <summary>Counts what each organisation was asked, so that a test can say how many requests a page costs.</summary>
internal sealed class RequestLog
{
    /// <summary>The name under which the whole tenant is counted.</summary>
    public const string All = "all";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, RequestTally> _tallies = new(StringComparer.Ordinal);

    /// <summary>Counts a request as under way until the result is disposed.</summary>
    public IDisposable Enter(string organisation, DataRequest request)
    {
        lock (_lock)
        {
            Of(organisation).Enter($"{request.Method} {request.Url.PathAndQuery}");
            Of(All).Enter(null);
        }
        return new Leaving(this, organisation);
    }

    public void CountBatch(string organisation, IEnumerable<DataRequest> parts)
    {
        lock (_lock)
        {
            string[] paths = [.. parts.Select(part => $"{part.Method} {part.Url.PathAndQuery}")];
            Of(organisation).CountBatch(paths);
            Of(All).CountBatch(new string?[paths.Length]);
        }
    }

    public Dictionary<string, object> Snapshot()
    {
        lock (_lock)
        {
            return _tallies.ToDictionary(pair => pair.Key, pair => pair.Value.Snapshot(), StringComparer.Ordinal);
        }
    }

    /// <summary>Starts counting anew; requests under way stay under way.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            foreach (RequestTally tally in _tallies.Values)
            {
                tally.Reset();
            }
        }
    }

    private void Leave(string organisation)
    {
        lock (_lock)
        {
            Of(organisation).UnderWay--;
            Of(All).UnderWay--;
        }
    }

    private RequestTally Of(string name) =>
        _tallies.TryGetValue(name, out RequestTally? tally) ? tally : _tallies[name] = new RequestTally();

    private sealed class Leaving(RequestLog log, string organisation) : IDisposable
    {
        public void Dispose() => log.Leave(organisation);
    }
}
