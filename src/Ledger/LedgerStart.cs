using Microsoft.Extensions.Hosting;

namespace HandoffPortal.Ledger;

/// <summary>
/// Brings the tables up to date when the host starts, so that a ledger that can't be reached is in the log from the
/// first second on.
/// </summary>
internal sealed class LedgerStart(LedgerDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        database.UseAsync(_ => Task.FromResult(true), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
