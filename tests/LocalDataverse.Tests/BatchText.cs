using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Writes a batch by hand, as a stranger's client would, and reads its answer.</summary>
public sealed partial class BatchText
{
    public const string Boundary = "batch_tests";

    private readonly StringBuilder _text = new();
    private StringBuilder? _changeSet;
    private int _contentId;

    public sealed record Part(int Status, string? ContentId, string Body)
    {
        public JsonObject Json => JsonNode.Parse(Body)!.AsObject();
    }

    public void Add(string method, string address, params string[] headers) =>
        Append(_text, Boundary, null, method, address, null, headers);

    public void AddChangeSet(params (string Method, string Address, JsonObject Body)[] requests)
    {
        _changeSet = new StringBuilder();
        foreach ((string method, string address, JsonObject body) in requests)
        {
            AddToChangeSet(method, address, body);
        }
    }

    public void AddToChangeSet(string method, string address, JsonObject body, params string[] headers) =>
        Append(_changeSet!, "changeset_tests", ++_contentId, method, address, body, headers);

    public override string ToString()
    {
        string changeSet = _changeSet is null
            ? ""
            : $"--{Boundary}\r\nContent-Type: multipart/mixed;boundary=changeset_tests\r\n\r\n{_changeSet}--changeset_tests--\r\n";
        return $"{_text}{changeSet}--{Boundary}--\r\n";
    }

    /// <summary>The parts of an answer, those inside change sets among them.</summary>
    public static IReadOnlyList<Part> Read(Answer answer) =>
        [
            .. Parts()
                .Matches(answer.Text)
                .Select(match => new Part(
                    int.Parse(match.Groups["status"].Value, CultureInfo.InvariantCulture),
                    match.Groups["id"].Success ? match.Groups["id"].Value : null,
                    match.Groups["body"].Value.Trim()
                )),
        ];

    private static void Append(
        StringBuilder text,
        string boundary,
        int? contentId,
        string method,
        string address,
        JsonObject? body,
        string[] headers
    )
    {
        string id = contentId is null ? "" : $"Content-ID: {contentId}\r\n";
        text.Append("--").Append(boundary).Append("\r\n");
        text.Append("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n")
            .Append(id)
            .Append("\r\n");
        text.Append(method).Append(' ').Append(address).Append(" HTTP/1.1\r\n");
        foreach (string header in headers)
        {
            text.Append(header).Append("\r\n");
        }
        text.Append("Content-Type: application/json\r\n\r\n").Append(body?.ToJsonString()).Append("\r\n");
    }

    [GeneratedRegex(
        "Content-Transfer-Encoding: binary\r\n(Content-ID: (?<id>[0-9]+)\r\n)?\r\nHTTP/1.1 (?<status>[0-9]+)[^\r]*\r\n"
            + "(?:[^\r]+\r\n)*\r\n(?<body>.*?)\r\n--",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Parts();
}
