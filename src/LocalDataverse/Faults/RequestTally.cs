namespace HandoffPortal.LocalDataverse.Faults;

/// <summary>The counts of one organisation; its log guards it.</summary>
internal sealed class RequestTally
{
    private const int MostPaths = 1000;

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
