using System.Buffers;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>Reads the addresses under which Power Virtual Agents shows a bot (docs/dataverse-facts.md, embed codes).</summary>
internal static class BotAddress
{
    // Later the product was renamed; the last labels tell the cloud.
    private static readonly string[] Hosts =
    [
        "powerva.microsoft.com",
        "powerva.microsoft.us",
        "powerva.microsoft.cn",
        "copilotstudio.microsoft.com",
        "copilotstudio.preview.microsoft.com",
        "copilotstudio.microsoft.us",
        "copilotstudio.microsoft.cn",
    ];

    // What ends an address that lost its closing quote.
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'`<>\\");

    /// <summary>The bot that an address shows; null when it shows none.</summary>
    public static ChatCode.OfBot? Read(string? address, BotCodeForm form)
    {
        string trimmed = (address ?? "").Trim();
        int end = trimmed.AsSpan().IndexOfAny(Ends);
        string whole = end < 0 ? trimmed : trimmed[..end];
        if (
            !Uri.TryCreate(
                whole.StartsWith("//", StringComparison.Ordinal) ? "https:" + whole : whole,
                UriKind.Absolute,
                out Uri? uri
            )
            || uri.Scheme is not ("https" or "http")
            || !IsOurs(uri.Host)
        )
        {
            return null;
        }
        string[] path = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Shows(path) ? new ChatCode.OfBot(Bot(path), form)
            : IsDirectLine(path) ? new ChatCode.OfBot(OfQuery(uri, path), BotCodeForm.Canvas)
            : null;
    }

    // A host that only ends alike ("evilpowerva.microsoft.com.example") is another.
    private static bool IsOurs(string host) =>
        Hosts.Any(known =>
            host.Equals(known, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase)
        );

    private static bool Shows(string[] path) =>
        After(path, "bots") is not null && path.Any(part => Is(part, "webchat") || Is(part, "canvas"));

    private static bool IsDirectLine(string[] path) => path.Any(part => Is(part, "directline"));

    private static EmbeddedBot Bot(string[] path) =>
        new(
            EnvironmentId.TryParse(After(path, "environments"), out EnvironmentId id) ? id : null,
            Name(After(path, "bots"))
        );

    private static EmbeddedBot OfQuery(Uri uri, string[] path) =>
        After(path, "bots") is not null
            ? Bot(path)
            : new EmbeddedBot(
                null,
                Name(
                    uri.Query.TrimStart('?')
                        .Split('&')
                        .Select(pair => pair.Split('=', 2))
                        .FirstOrDefault(pair => pair.Length == 2 && Is(pair[0], "botId"))
                        ?[1]
                )
            );

    // What a script would fill in ("${bot}") is no name.
    private static string? Name(string? text) =>
        text is { Length: > 0 and <= 100 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? text
            : null;

    private static string? After(string[] path, string part) =>
        path.SkipWhile(one => !Is(one, part)).Skip(1).FirstOrDefault();

    private static bool Is(string text, string other) => text.Equals(other, StringComparison.OrdinalIgnoreCase);
}
