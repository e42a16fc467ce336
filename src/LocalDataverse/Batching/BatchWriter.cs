using System.Globalization;
using System.Text;
using HandoffPortal.LocalDataverse.Protocol;
using Microsoft.AspNetCore.WebUtilities;

namespace HandoffPortal.LocalDataverse.Batching;

/// <summary>Writes the answers of a batch as <c>multipart/mixed</c>.</summary>
internal static class BatchWriter
{
    public static void Write(StringBuilder text, string boundary, BatchAnswer answer)
    {
        if (!answer.IsChangeSet)
        {
            (string? contentId, DataResponse response) = answer.Responses[0];
            WriteResponse(text, boundary, contentId, response);
            return;
        }
        string inner = $"changesetresponse_{Guid.NewGuid():D}";
        text.Append("--").Append(boundary).Append("\r\n");
        text.Append("Content-Type: multipart/mixed; boundary=").Append(inner).Append("\r\n\r\n");
        foreach ((string? contentId, DataResponse response) in answer.Responses)
        {
            WriteResponse(text, inner, contentId, response);
        }
        text.Append("--").Append(inner).Append("--\r\n");
    }

    private static void WriteResponse(StringBuilder text, string boundary, string? contentId, DataResponse response)
    {
        text.Append("--").Append(boundary).Append("\r\n");
        text.Append("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
        if (contentId is not null)
        {
            text.Append("Content-ID: ").Append(contentId).Append("\r\n");
        }
        text.Append(
            CultureInfo.InvariantCulture,
            $"\r\nHTTP/1.1 {response.Status} {ReasonPhrases.GetReasonPhrase(response.Status)}\r\n"
        );
        foreach ((string name, string value) in response.Headers)
        {
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        }
        text.Append("\r\n").Append(response.Body).Append("\r\n");
    }
}
