using System.Data.Common;
using HandoffPortal.Domain;
using HandoffPortal.Ledger.Engines;
using HandoffPortal.Ledger.Schema;
using Microsoft.Extensions.Logging;

namespace HandoffPortal.Ledger;

/// <summary>The ledger's database: opened for each piece of work, its tables in place, its failures as faults.</summary>
internal sealed partial class LedgerDatabase(Engine engine, LedgerSchema schema, ILogger<LedgerDatabase> log)
{
    /// <summary>
    /// Does a piece of work on an open connection; unknown when the database could not do it. The work may be done twice,
    /// when the first connection turns out to be from before the server restarted: doing it twice must be doing it once.
    /// </summary>
    internal async Task<Reading<T>> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return Reading.Of(await OnceOrTwiceAsync(work, cancellation));
        }
        catch (Exception exception) when (engine.Explain(exception) is { } fault)
        {
            LedgerFailed(fault.Kind, exception);
            return Reading.Failed<T>(fault);
        }
    }

    private async Task<T> OnceOrTwiceAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await OnceAsync(work, cancellation);
        }
        catch (Exception exception) when (engine.IsBrokenConnection(exception))
        {
            engine.ForgetConnections();
            return await OnceAsync(work, cancellation);
        }
    }

    private async Task<T> OnceAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        await schema.EnsureAsync(cancellation);
        await using DbConnection connection = engine.Connect();
        await connection.OpenAsync(cancellation);
        return await work(connection);
    }

    [LoggerMessage(4001, LogLevel.Error, "The ledger could not be used: {Kind}")]
    private partial void LedgerFailed(FaultKind kind, Exception exception);
}
