using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HandoffPortal.Dataverse.Http;

/// <summary>Writes and reads <c>$batch</c> bodies (dataverse-facts.md §15).</summary>
internal static class Multipart
{
    private const string Line = "\r\n";

    /// <summary>Independent reads.</summary>
    public static HttpContent Reads(Endpoint endpoint, IEnumerable<DataverseRequest> requests) =>
        Content("batch", requests.Select(request => Envelope(endpoint, request, contentId: null)));

    /// <summary>Writes that are done all together or not at all.</summary>
    public static HttpContent ChangeSet(Endpoint endpoint, IEnumerable<DataverseRequest> requests)
    {
        string boundary = Boundary("changeset");
        string changes = Join(boundary, requests.Select((request, i) => Envelope(endpoint, request, i + 1)));
        return Content("batch", [$"Content-Type: multipart/mixed; boundary={boundary}{Line}{Line}{changes}"]);
    }

    /// <summary>The answers in a batch's body, in order; those of a change set among the others.</summary>
    public static async Task<ImmutableArray<WireAnswer>> ReadAsync(
        string contentType,
        Stream body,
        CancellationToken cancellation
    )
    {
        ImmutableArray<WireAnswer>.Builder answers = ImmutableArray.CreateBuilder<WireAnswer>();
        MultipartReader reader = new(BoundaryOf(contentType), body);
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
            {
                answers.AddRange(await ReadAsync(section.ContentType, section.Body, cancellation));
            }
            else
            {
                using StreamReader text = new(section.Body, Encoding.UTF8);
                answers.Add(Parse(await text.ReadToEndAsync(cancellation)));
            }
        }
        return answers.ToImmutable();
    }

    private static WireAnswer Parse(string text)
    {
        string[] halves = text.Split(Line + Line, 2);
        string[] head = halves[0].Split(Line);
        string[] status = head[0].Split(' ', 3);
        if (status.Length < 2 || !int.TryParse(status[1], CultureInfo.InvariantCulture, out int code))
        {
            throw new InvalidDataException("A part of the batch has no status.");
        }
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (string[] header in head.Skip(1).Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2))
        {
            headers[header[0].Trim()] = header[1].Trim();
        }
        return new WireAnswer(code, headers, halves.Length == 2 ? halves[1].Trim() : "");
    }

    private static string Envelope(Endpoint endpoint, DataverseRequest request, int? contentId)
    {
        StringBuilder text = new();
        text.Append("Content-Type: application/http").Append(Line);
        text.Append("Content-Transfer-Encoding: binary").Append(Line);
        if (contentId is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"Content-ID: {contentId}").Append(Line);
        }
        text.Append(Line);
        string address = endpoint.Address(request.Path).AbsoluteUri;
        text.Append(CultureInfo.InvariantCulture, $"{request.Method} {address} HTTP/1.1").Append(Line);
        foreach ((string name, string value) in request.Headers())
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}").Append(Line);
        }
        if (request.Body is not null)
        {
            text.Append("Content-Type: application/json; charset=utf-8").Append(Line);
        }
        return text.Append(Line).Append(request.Body?.ToJsonString(DataverseJson.Compact)).ToString();
    }

    private static StringContent Content(string name, IEnumerable<string> parts)
    {
        string boundary = Boundary(name);
        StringContent content = new(Join(boundary, parts), Encoding.UTF8);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(
            $"multipart/mixed; boundary={boundary}"
        );
        return content;
    }

    private static string Join(string boundary, IEnumerable<string> parts) =>
        string.Concat(parts.Select(part => $"--{boundary}{Line}{part}{Line}")) + $"--{boundary}--{Line}";

    private static string Boundary(string name) => $"{name}_{Guid.NewGuid():N}";

    private static string BoundaryOf(string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary
            ? boundary
            : throw new InvalidDataException("The answer to the batch is no batch.");
}
