using System.Net;
using System.Text.RegularExpressions;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;

namespace HandoffPortal.Dataverse.Http;

/// <summary>Says in our words what went wrong, where, and what to do about it.</summary>
internal static partial class Faults
{
    private const string TryLater = "Try again in a minute.";
    private const string LookFirst = "Look at the bot again to see whether the change was made, then try again.";

    /// <summary>A row was written, but its version did not come back, nor could it be read.</summary>
    public static readonly Fault NoVersion = new(
        FaultKind.Unavailable,
        "The hand-off record was written, but its new version is unknown.",
        LookFirst,
        MayHaveLanded: true
    );

    /// <summary>The fault of an answer that is no success.</summary>
    public static Answer.Refused Refusal(Endpoint endpoint, DataverseRequest request, WireAnswer wire)
    {
        Row error = wire.Json?.Within("error") ?? default;
        string? code = error.Text("code");
        string message = error.Text("message") ?? "";
        Fault fault = (HttpStatusCode)wire.Status switch
        {
            HttpStatusCode.Unauthorized => new Fault(
                FaultKind.SignInExpired,
                $"{endpoint.Name} no longer accepts your sign-in.",
                "Sign in again."
            ),
            HttpStatusCode.Forbidden => Forbidden(endpoint, request, code, message),
            HttpStatusCode.NotFound => NotFound(endpoint, request, code),
            HttpStatusCode.PreconditionFailed => Conflict(endpoint, request, code),
            HttpStatusCode.TooManyRequests => new Fault(
                FaultKind.Throttled,
                $"{endpoint.Name} gets more requests from you than it allows.",
                "Wait five minutes, then try again."
            ),
            >= HttpStatusCode.InternalServerError => Trouble(endpoint, request, wire),
            _ => Rejected(endpoint, request, wire.Status, message),
        };
        return new Answer.Refused(wire.Status, code, fault with { RequestId = wire.RequestId });
    }

    /// <summary>No answer came in time.</summary>
    public static Fault TimedOut(Endpoint endpoint, DataverseRequest request, TimeSpan limit) =>
        new(
            FaultKind.TimedOut,
            $"{endpoint.Name} did not answer within {limit.TotalSeconds:0} seconds when asked {To(request)}.",
            request.Writes ? LookFirst : TryLater,
            request.Writes
        );

    /// <summary>The connection failed.</summary>
    /// <param name="endpoint">Where to.</param>
    /// <param name="request">With what.</param>
    /// <param name="sent">May the request have left this machine?</param>
    public static Fault Unreachable(Endpoint endpoint, DataverseRequest request, bool sent) =>
        sent && request.Writes
            ? new Fault(
                FaultKind.Unavailable,
                $"The connection to {endpoint.Name} broke after it was asked {To(request)}.",
                LookFirst,
                MayHaveLanded: true
            )
            : new Fault(FaultKind.Unavailable, $"{endpoint.Name} can't be reached.", TryLater);

    /// <summary>What came back has a form that nobody can read.</summary>
    public static Fault Malformed(Endpoint endpoint, DataverseRequest request, string why) =>
        new(
            FaultKind.Unusable,
            $"{endpoint.Name} gave an answer about its {request.Table.Words} that can't be read. {why}",
            "Tell whoever looks after the portal.",
            request.Writes
        );

    /// <summary>There is no such environment among the caller's.</summary>
    public static Fault NoEnvironment(Domain.Environments.EnvironmentId id) =>
        new(
            FaultKind.NotFound,
            $"The environment {id} is not among those that you can see.",
            "Ask its administrator to add you as a user, or check the address."
        );

    private static Fault Forbidden(Endpoint endpoint, DataverseRequest request, string? code, string message)
    {
        if (code == Service.Code.UserDisabled)
        {
            return new Fault(
                FaultKind.Forbidden,
                $"Your user in {endpoint.Name} is disabled.",
                $"Ask an administrator of {endpoint.Name} to enable it."
            );
        }
        string privilege = Privilege().Match(message) is { Success: true } match
            ? $": the privilege {match.Value} is missing"
            : "";
        return new Fault(
            FaultKind.Forbidden,
            $"You may not {Verb(request)} the {request.Table.Words} of {endpoint.Name}{privilege}.",
            $"Ask an administrator of {endpoint.Name} for a security role that may."
        );
    }

    private static Fault NotFound(Endpoint endpoint, DataverseRequest request, string? code) =>
        code == Service.Code.NoSuchRow
            ? new Fault(
                FaultKind.NotFound,
                $"It is not among the {request.Table.Words} of {endpoint.Name}, or you may not see it.",
                "Check that it still exists."
            )
            : new Fault(
                FaultKind.NotFound,
                $"{endpoint.Name} has no table of {request.Table.Words}.",
                "Check that the solution that brings it is installed there."
            );

    private static Fault Conflict(Endpoint endpoint, DataverseRequest request, string? code) =>
        code is Service.Code.DuplicateKey or Service.Code.DuplicateAlternateKey
            ? new Fault(
                FaultKind.Conflict,
                $"Another row with the same key is already among the {request.Table.Words} of {endpoint.Name}.",
                "Look at the bot again to see what holds it."
            )
            : new Fault(
                FaultKind.Conflict,
                $"Somebody else changed the same row of the {request.Table.Words} of {endpoint.Name} first.",
                "Look at the bot again, then decide."
            );

    private static Fault Trouble(Endpoint endpoint, DataverseRequest request, WireAnswer wire) =>
        new(
            FaultKind.Unavailable,
            $"{endpoint.Name} failed with status {wire.Status} when asked {To(request)}.",
            request.Writes && wire.IsGatewayTrouble ? LookFirst : TryLater,
            request.Writes && wire.IsGatewayTrouble
        );

    private static Fault Rejected(Endpoint endpoint, DataverseRequest request, int status, string message) =>
        new(
            FaultKind.Unusable,
            message.Length is 0 or > 300
                ? $"{endpoint.Name} rejected a request about its {request.Table.Words} with status {status}."
                : $"{endpoint.Name} rejected a request about its {request.Table.Words}: {message}",
            "Tell whoever looks after the portal."
        );

    private static string To(DataverseRequest request) => $"to {Verb(request)} its {request.Table.Words}";

    private static string Verb(DataverseRequest request) => request.Writes ? "change" : "read";

    [GeneratedRegex(@"\bprv\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Privilege();
}
