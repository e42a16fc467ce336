namespace HandoffPortal.Portal.Ui;

/// <summary>Lets only the newest of a page's reads go on: starting one cancels the one before, leaving cancels all.</summary>
public sealed class LatestRead : IDisposable
{
    private CancellationTokenSource? current;

    /// <summary>Cancels the read before and gives the token of the next.</summary>
    public CancellationToken Next()
    {
        Stop();
        current = new CancellationTokenSource();
        return current.Token;
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private void Stop()
    {
        current?.Cancel();
        current?.Dispose();
        current = null;
    }
}
