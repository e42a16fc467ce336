using System.Data.Common;
using HandoffPortal.Domain;

namespace HandoffPortal.Ledger.Engines;

/// <summary>What differs between the databases that the ledger runs on.</summary>
internal abstract class Engine
{
    /// <summary>The engine that valid options name.</summary>
    internal static Engine For(LedgerOptions options) =>
        options.KnownProvider is LedgerProvider.PostgreSql
            ? new PostgreSqlEngine(options.ConnectionString!)
            : new SqliteEngine(options.DataFile);

    /// <summary>A connection, not yet open.</summary>
    internal abstract DbConnection Connect();

    /// <summary>Makes the database ready for its first connection.</summary>
    internal abstract Task PrepareAsync(CancellationToken cancellation);

    /// <summary>A transaction that only one portal at a time can hold.</summary>
    internal abstract Task<DbTransaction> LockAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Did a connection break that had been kept from before? A new one may do.</summary>
    internal virtual bool IsBrokenConnection(Exception exception) => false;

    /// <summary>Throws away the connections that are kept.</summary>
    internal virtual void ForgetConnections() { }

    /// <summary>The fault that this exception stands for; null when it is a bug, or somebody's cancellation.</summary>
    internal abstract Fault? Explain(Exception exception);
}
