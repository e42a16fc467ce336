using System.Globalization;
using System.Text;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>How long a text is once it is JSON: what has to be escaped counts for more.</summary>
internal static class JsonText
{
    /// <summary>The text as a JSON string.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }
        return quoted.Append('"').ToString();
    }
}
