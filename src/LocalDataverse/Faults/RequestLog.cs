using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Faults;

/// <summary>Counts what each organisation was asked, so that a test can say how many requests a page costs.</summary>
internal sealed class RequestLog
{
    /// <summary>The name under which the whole tenant is counted.</summary>
    public const string All = "all";

    private const int MostPaths = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

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
            foreach (Tally tally in _tallies.Values)
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

    private Tally Of(string name) =>
        _tallies.TryGetValue(name, out Tally? tally) ? tally : _tallies[name] = new Tally();

    private sealed class Leaving(RequestLog log, string organisation) : IDisposable
    {
        public void Dispose() => log.Leave(organisation);
    }

    private sealed class Tally
    {
        private readonly List<string> _paths = [];
        private int _total;
        private int _batches;
        private int _parts;
        private int _peak;

        public int UnderWay { get; set; }

        public void Enter(string? path)
        {
            _total++;
            UnderWay++;
            _peak = Math.Max(_peak, UnderWay);
            Keep(path);
        }

        public void CountBatch(string?[] paths)
        {
            _batches++;
            _parts += paths.Length;
            foreach (string? path in paths)
            {
                Keep(path);
            }
        }

        public object Snapshot() =>
            new
            {
                total = _total,
                batches = _batches,
                parts = _parts,
                peakConcurrency = _peak,
                paths = _paths.ToArray(),
            };

        public void Reset()
        {
            (_total, _batches, _parts, _peak) = (0, 0, 0, UnderWay);
            _paths.Clear();
        }

        private void Keep(string? path)
        {
            if (path is not null && _paths.Count < MostPaths)
            {
                _paths.Add(path);
            }
        }
    }
}
