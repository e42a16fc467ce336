using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>JSON as Dataverse writes it: quotes and apostrophes plain, not as numbers.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonWriterOptions RelaxedWriter = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(object value) => JsonSerializer.Serialize(value, Relaxed);

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, RelaxedWriter))
        {
            write(writer);
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
