using System.Security.Cryptography;
using System.Text;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Ids that the portal chooses, as it chooses them: from what the row stands for (UUID version 8, RFC 9562 §5.8).</summary>
internal static class PortalIds
{
    public static Guid Of(params string[] parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes("handoff-portal\n" + string.Join('\n', parts)))[..16];
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
