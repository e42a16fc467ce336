using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Faults;

/// <summary>The faults that wait for a request to match; the oldest match goes first.</summary>
internal sealed class FaultQueue
{
    private readonly Lock _lock = new();
    private readonly List<Fault> _waiting = [];

    public void Add(Fault fault)
    {
        lock (_lock)
        {
            _waiting.Add(fault);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _waiting.Clear();
        }
    }

    /// <summary>Takes the fault that this request meets, if any, off the queue.</summary>
    public Fault? Take(string organisation, DataRequest request)
    {
        lock (_lock)
        {
            int position = _waiting.FindIndex(fault => Matches(fault, organisation, request));
            if (position < 0)
            {
                return null;
            }
            Fault met = _waiting[position];
            if (met.Count > 1)
            {
                _waiting[position] = met with { Count = met.Count - 1 };
            }
            else
            {
                _waiting.RemoveAt(position);
            }
            return met;
        }
    }

    private static bool Matches(Fault fault, string organisation, DataRequest request) =>
        (
            fault.Organisation is null
            || string.Equals(fault.Organisation, organisation, StringComparison.OrdinalIgnoreCase)
        )
        && (fault.Method is null || string.Equals(fault.Method, request.Method, StringComparison.OrdinalIgnoreCase))
        && (
            fault.PathContains is null
            || Uri.UnescapeDataString(request.Url.PathAndQuery)
                .Contains(fault.PathContains, StringComparison.OrdinalIgnoreCase)
        );
}
