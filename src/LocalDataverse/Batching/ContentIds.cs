using System.Text.RegularExpressions;
using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Batching;

/// <summary>Replaces <c>$1</c> by the address of the row that the request with that content id made, in addresses and bodies.</summary>
internal static partial class ContentIds
{
    public static DataRequest Resolve(
        DataRequest request,
        IReadOnlyList<DataRequest> all,
        IReadOnlyList<DataResponse> earlier
    )
    {
        Dictionary<string, string> rows = all.Zip(earlier)
            .Where(pair => pair.First.ContentId is not null && pair.Second.Headers.ContainsKey("OData-EntityId"))
            .ToDictionary(
                pair => pair.First.ContentId!,
                pair => pair.Second.Headers["OData-EntityId"],
                StringComparer.Ordinal
            );
        if (rows.Count == 0)
        {
            return request;
        }
        string url = InAddress()
            .Replace(request.Url.AbsoluteUri, match => rows.GetValueOrDefault(match.Groups["id"].Value, match.Value));
        string body = InBody()
            .Replace(
                request.Body,
                match => rows.TryGetValue(match.Groups["id"].Value, out string? row) ? $"\"{row}\"" : match.Value
            );
        return request with { Url = new Uri(url), Body = body };
    }

    [GeneratedRegex(
        "^http.*/api/data/v9[.]2/[$](?<id>[0-9]+)(?=/|$)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex InAddress();

    [GeneratedRegex("\"[$](?<id>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBody();
}
