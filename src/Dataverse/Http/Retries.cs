using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace HandoffPortal.Dataverse.Http;

/// <summary>
/// What is sent again, when, and how long altogether. A read: whenever the trouble may pass. A write: only when it
/// certainly was not applied, that is when Dataverse asked us to wait or no connection came about. Everything else about
/// a write is for whoever knows how to look whether it landed.
/// </summary>
internal sealed class Retries
{
    private const int Most = 3;

    private static readonly ResiliencePropertyKey<bool> Writes = new("writes");

    private readonly ResiliencePipeline<Exchange> _pipeline;

    public Retries(IOptions<DataverseOptions> options, TimeProvider time, ILogger<Retries> logger)
    {
        TimeSpan total = options.Value.TotalTimeout;
        RetryStrategyOptions<Exchange> again = new()
        {
            MaxRetryAttempts = Most,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(200),
            ShouldHandle = arguments => ValueTask.FromResult(IsWorthAnother(arguments, total)),
            DelayGenerator = arguments => ValueTask.FromResult(Wait(arguments.Outcome)),
            OnRetry = arguments =>
            {
                Log.Again(logger, arguments.AttemptNumber + 1, arguments.RetryDelay.TotalMilliseconds);
                return ValueTask.CompletedTask;
            },
        };
        _pipeline = new ResiliencePipelineBuilder<Exchange> { TimeProvider = time }
            .AddTimeout(total)
            .AddRetry(again)
            .AddTimeout(options.Value.RequestTimeout)
            .Build();
    }

    /// <summary>Sends until there is an answer that counts, or time or patience is up.</summary>
    /// <param name="writes">Whether it changes anything.</param>
    /// <param name="send">Sends once.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Exchange> RunAsync(
        bool writes,
        Func<CancellationToken, Task<Exchange>> send,
        CancellationToken cancellation
    )
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(Writes, writes);
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (running, send) => await send(running.CancellationToken),
                context,
                send
            );
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Is it certain that the request reached nobody?</summary>
    public static bool NeverLeft(HttpRequestException exception) =>
        exception.HttpRequestError
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;

    private static bool IsWorthAnother(RetryPredicateArguments<Exchange> arguments, TimeSpan total)
    {
        bool writes = arguments.Context.Properties.GetValue(Writes, defaultValue: true);
        return arguments.Outcome switch
        {
            { Exception: HttpRequestException broken } => !writes || NeverLeft(broken),
            { Exception: IOException } => !writes,
            { Result: { } exchange } => exchange.All.Any(answer =>
                (answer.IsThrottled || (!writes && answer.IsGatewayTrouble)) && !(answer.RetryAfter > total / 2)
            ),
            _ => false,
        };
    }

    // Null leaves it to the growing delays.
    private static TimeSpan? Wait(Outcome<Exchange> outcome) => outcome.Result?.All.Max(answer => answer.RetryAfter);
}
