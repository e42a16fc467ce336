using System.Collections.Immutable;
using System.Globalization;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>What is answered to one request.</summary>
internal sealed record DataResponse(int Status, ImmutableDictionary<string, string> Headers, string Body)
{
    private const string JsonType = "application/json; odata.metadata=minimal";

    private static readonly ImmutableDictionary<string, string> Plain = ImmutableDictionary
        .Create<string, string>(StringComparer.OrdinalIgnoreCase)
        .Add("OData-Version", "4.0");

    public static DataResponse NoContent { get; } = new(204, Plain, "");

    public static DataResponse NotModified { get; } = new(304, Plain, "");

    public bool Succeeded => Status < 400;

    public static DataResponse OfJson(int status, string body) => Of(status, JsonType, body);

    public static DataResponse Of(int status, string contentType, string body) =>
        new(status, Plain.Add("Content-Type", contentType), body);

    /// <summary>The error shape of dataverse-facts.md §15.</summary>
    public static DataResponse Of(DataverseFault fault)
    {
        DataResponse response = OfJson(
            fault.Status,
            Json.Of(new { error = new { code = fault.Code, message = fault.Message } })
        );
        return fault.RetryAfterSeconds is int seconds
            ? response.With("Retry-After", seconds.ToString(CultureInfo.InvariantCulture))
            : response;
    }

    public DataResponse With(string header, string value) => this with { Headers = Headers.SetItem(header, value) };
}
