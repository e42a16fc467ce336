using System.Text.RegularExpressions;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>Brings every way to write an address of the Web API into one.</summary>
internal static partial class RequestAddress
{
    /// <summary>
    /// The address below <paramref name="root"/>: an absolute one loses its own host (a client may say localhost), a path may or may
    /// not name the version, a bare <c>bots(…)</c> or <c>/bots(…)</c> is relative to the root.
    /// </summary>
    public static Uri Absolute(Uri root, string address)
    {
        string path = AnyHost().Replace(address, "/", 1);
        return new Uri(root, AnyVersion().Replace(path, "", 1).TrimStart('/'));
    }

    [GeneratedRegex(
        "^https?://[^/]+/?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AnyHost();

    [GeneratedRegex(
        "^/api/data/v9[.][0-9]/?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AnyVersion();
}
