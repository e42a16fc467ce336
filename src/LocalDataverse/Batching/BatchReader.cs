using System.Text;
using HandoffPortal.LocalDataverse.Protocol;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HandoffPortal.LocalDataverse.Batching;

/// <summary>Reads the parts out of a <c>multipart/mixed</c> body.</summary>
internal static class BatchReader
{
    /// <exception cref="DataverseFault">400 when the body is no batch.</exception>
    public static async Task<IReadOnlyList<BatchPart>> ReadAsync(string body, string contentType, Uri root)
    {
        try
        {
            List<BatchPart> parts = [];
            foreach (Section section in await SectionsAsync(body, contentType))
            {
                parts.Add(await ReadPartAsync(section, root));
            }
            return parts;
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException)
        {
            throw DataverseFault.BadQuery($"The batch can't be read: {malformed.Message}");
        }
    }

    private static async Task<BatchPart> ReadPartAsync(Section section, Uri root) =>
        section.ContentType.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase)
            ? new BatchPart(
                true,
                [
                    .. (await SectionsAsync(section.Content, section.ContentType)).Select(inner =>
                        ReadRequest(inner, root)
                    ),
                ]
            )
            : new BatchPart(false, [ReadRequest(section, root)]);

    private static async Task<List<Section>> SectionsAsync(string body, string contentType)
    {
        string boundary =
            MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) && type.Boundary.Length > 0
                ? HeaderUtilities.RemoveQuotes(type.Boundary).ToString()
                : throw DataverseFault.BadQuery("A batch needs a Content-Type of multipart/mixed with a boundary.");
        List<Section> sections = [];
        MultipartReader reader = new(boundary, new MemoryStream(Encoding.UTF8.GetBytes(body)));
        while (await reader.ReadNextSectionAsync() is MultipartSection section)
        {
            using StreamReader content = new(section.Body, Encoding.UTF8);
            string? contentId = section.Headers?.TryGetValue("Content-ID", out var id) == true ? id.ToString() : null;
            sections.Add(new Section(section.ContentType ?? "", contentId, await content.ReadToEndAsync()));
        }
        return sections;
    }

    private static DataRequest ReadRequest(Section section, Uri root)
    {
        using StringReader lines = new(section.Content.TrimStart('\r', '\n'));
        string[] start = (lines.ReadLine() ?? "").Split(' ');
        if (start.Length < 2)
        {
            throw DataverseFault.BadQuery("A part of the batch does not start with a method and an address.");
        }
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        for (string? line = lines.ReadLine(); !string.IsNullOrEmpty(line); line = lines.ReadLine())
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }
        string address = string.Join(
            ' ',
            start[1..].Where(word => !word.StartsWith("HTTP/", StringComparison.Ordinal))
        );
        return new DataRequest(
            start[0].ToUpperInvariant(),
            RequestAddress.Absolute(root, address),
            headers,
            lines.ReadToEnd().Trim(),
            section.ContentId
        );
    }

    private sealed record Section(string ContentType, string? ContentId, string Content);
}
