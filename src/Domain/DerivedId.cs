using System.Security.Cryptography;
using System.Text;

namespace HandoffPortal.Domain;

/// <summary>
/// Ids that follow from what they stand for, so that writing the same thing twice writes one row
/// (UUID version 8 over SHA-256, RFC 9562 §5.8).
/// </summary>
public static class DerivedId
{
    /// <summary>The id of the thing that these parts name; the same parts always give the same id.</summary>
    public static Guid From(params IReadOnlyList<string> parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes("handoff-portal\n" + string.Join('\n', parts)));
        Span<byte> bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
