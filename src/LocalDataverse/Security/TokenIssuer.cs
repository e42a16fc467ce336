using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Security;

/// <summary>
/// Issues and checks bearer tokens: HMAC-signed, good for one hour and for one audience. The key rests in the data file, so a token
/// outlives a restart.
/// </summary>
internal sealed class TokenIssuer(byte[] key, TimeProvider time)
{
    private const string Header = """{"alg":"HS256","typ":"JWT"}""";

    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(1);

    /// <summary>Takes the key out of the data file, or makes and keeps one.</summary>
    public static TokenIssuer Of(Database database, TimeProvider time)
    {
        byte[] key = database.Write(
            session =>
            {
                session.Execute(
                    "INSERT OR IGNORE INTO local_setting (name, value) VALUES ('token-key', @key)",
                    new { key = RandomNumberGenerator.GetBytes(32) }
                );
                return session.Scalar<byte[]>("SELECT value FROM local_setting WHERE name = 'token-key'")!;
            },
            _ => true
        );
        return new TokenIssuer(key, time);
    }

    /// <summary>A token for a person at one address, or at all of them when the audience is the base address.</summary>
    public string Issue(Person person, Uri audience)
    {
        DateTimeOffset now = time.GetUtcNow();
        string claims = JsonSerializer.Serialize(
            new
            {
                aud = audience.AbsoluteUri,
                oid = person.ObjectId,
                name = person.Name,
                iat = now.ToUnixTimeSeconds(),
                exp = (now + Lifetime).ToUnixTimeSeconds(),
            }
        );
        string signed = $"{Encode(Encoding.UTF8.GetBytes(Header))}.{Encode(Encoding.UTF8.GetBytes(claims))}";
        return $"{signed}.{Encode(Sign(signed))}";
    }

    /// <summary>The object id of the person whom a valid token names; null for any other text.</summary>
    public Guid? Check(string token, params Uri[] audiences)
    {
        int end = token.LastIndexOf('.');
        if (end < 0 || !CryptographicOperations.FixedTimeEquals(Decode(token[(end + 1)..]), Sign(token[..end])))
        {
            return null;
        }
        using JsonDocument claims = JsonDocument.Parse(Decode(token.Split('.')[1]));
        JsonElement root = claims.RootElement;
        bool current = root.GetProperty("exp").GetInt64() > time.GetUtcNow().ToUnixTimeSeconds();
        bool meant = audiences.Any(audience => audience.AbsoluteUri == root.GetProperty("aud").GetString());
        return current && meant ? root.GetProperty("oid").GetGuid() : null;
    }

    private byte[] Sign(string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private static byte[] Decode(string text) => Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : [];
}
