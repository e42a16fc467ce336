using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Faults;

/// <summary>Runs requests, alone or as parts of a batch, unless a fault was ordered for them.</summary>
internal sealed class FaultyRunner(RequestRunner runner, FaultQueue faults, TimeProvider time)
{
    public Organisation Organisation => runner.Organisation;

    public Task<DataResponse> AnswerAsync(Guid person, DataRequest request, CancellationToken callerLeft) =>
        AroundAsync([request], () => Task.FromResult(runner.Answer(person, request)), failure => failure, callerLeft);

    public Task<IReadOnlyList<DataResponse>> AnswerAsOneAsync(
        Guid person,
        IReadOnlyList<DataRequest> requests,
        CancellationToken callerLeft
    ) =>
        AroundAsync(
            requests,
            () => Task.FromResult(runner.AnswerAsOne(person, requests)),
            failure => [failure],
            callerLeft
        );

    /// <summary>Does the work of these requests with the faults that they meet before or after it.</summary>
    /// <param name="instead">Makes the whole answer of the one that a fault gives.</param>
    /// <exception cref="ConnectionCutException">A fault cuts the connection.</exception>
    public async Task<T> AroundAsync<T>(
        IReadOnlyList<DataRequest> requests,
        Func<Task<T>> work,
        Func<DataResponse, T> instead,
        CancellationToken callerLeft
    )
    {
        Fault[] met = [.. requests.Select(request => faults.Take(Organisation.Name, request)).OfType<Fault>()];
        foreach (Fault fault in met)
        {
            if (await BeforeAsync(fault, callerLeft) is DataResponse response)
            {
                return instead(response);
            }
        }
        T answer = await work();
        return met.Any(fault => fault.Kind == FaultKind.ResetAfter) ? throw new ConnectionCutException() : answer;
    }

    private async Task<DataResponse?> BeforeAsync(Fault fault, CancellationToken callerLeft)
    {
        switch (fault.Kind)
        {
            case FaultKind.Latency:
                await Task.Delay(TimeSpan.FromMilliseconds(fault.Milliseconds), time, callerLeft);
                return null;
            case FaultKind.Timeout:
                await Task.Delay(Timeout.InfiniteTimeSpan, time, callerLeft);
                return null;
            case FaultKind.ResetBefore:
                throw new ConnectionCutException();
            default:
                return InsteadOf(fault);
        }
    }

    private static DataResponse? InsteadOf(Fault fault) =>
        fault.Kind switch
        {
            FaultKind.Throttle => DataResponse.Of(
                new DataverseFault(
                    429,
                    "0x80072322",
                    "Number of requests exceeded the limit of 6000 over time window of 300 seconds."
                )
                {
                    RetryAfterSeconds = fault.RetryAfterSeconds,
                }
            ),
            FaultKind.BadGateway => Html(502, "Bad Gateway"),
            FaultKind.Unavailable => Html(503, "Service Unavailable"),
            FaultKind.StaleEtag => DataResponse.Of(DataverseFault.StaleVersion()),
            _ => null,
        };

    private static DataResponse Html(int status, string reason) =>
        DataResponse.Of(
            status,
            "text/html",
            $"<html><head><title>{status} {reason}</title></head><body><h1>{reason}</h1></body></html>"
        );
}
