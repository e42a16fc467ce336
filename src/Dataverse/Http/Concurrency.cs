namespace HandoffPortal.Dataverse.Http;

/// <summary>Keeps many environments from being asked all at the same instant.</summary>
internal static class Concurrency
{
    /// <summary>How many environments are asked at once.</summary>
    public const int Most = 12;

    /// <summary>Runs the work as soon as there is room.</summary>
    public static async Task<T> InTurnAsync<T>(
        this SemaphoreSlim room,
        Func<Task<T>> work,
        CancellationToken cancellation
    )
    {
        await room.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            room.Release();
        }
    }
}
