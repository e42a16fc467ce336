using System.Collections.Immutable;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>Finds the chat codes of a page. Pure; any page has an answer.</summary>
public static class EmbedCodeReader
{
    /// <summary>The most codes of one page that are looked at. No page needs more; a paste may hold thousands.</summary>
    public const int Most = 20;

    // What lazy loaders and consent banners keep an address under until they release it.
    private static readonly string[] HeldAddresses = ["data-src", "data-lazy-src", "data-cookieconsent-src"];

    // A script of another type is data to a browser.
    private static readonly string[] Runnable =
    [
        "",
        "module",
        "text/javascript",
        "application/javascript",
        "application/x-javascript",
        "text/ecmascript",
        "application/ecmascript",
    ];

    /// <summary>Finds them.</summary>
    public static FoundCodes Read(PageContent page)
    {
        ImmutableArray<FoundCode> found =
        [
            .. page
                .Parts.SelectMany(Codes)
                .GroupBy(one => (one.Code, one.Place))
                .Select(same => new FoundCode(
                    same.Key.Code,
                    same.Key.Place,
                    [.. same.Select(one => one.Line).Distinct().Take(Most)]
                ))
                .OrderBy(code => code.Place),
        ];
        return new FoundCodes(
            [.. found.Take(Most)],
            Math.Max(0, found.Length - Most),
            page.IsEncoded,
            [.. page.Parts.Select(OutsideHost).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)]
        );
    }

    private static IEnumerable<(ChatCode Code, CodePlace Place, int Line)> Codes(PagePart part) =>
        (part.Tag == "script" ? OfScript(part) : OfTag(part)).Select(found => (found.Code, found.Place, part.Line));

    private static IEnumerable<(ChatCode Code, CodePlace Place)> OfTag(PagePart part)
    {
        BotCodeForm form = part.Tag == "a" ? BotCodeForm.Link : BotCodeForm.Frame;
        string attribute = part.Tag switch
        {
            "a" => "href",
            "object" => "data",
            _ => "src",
        };
        if (BotAddress.Read(part[attribute], form) is { } code)
        {
            return [(code, part.Place)];
        }
        return HeldAddresses
            .Select(held => BotAddress.Read(part[held], form))
            .OfType<ChatCode>()
            .Take(1)
            .Select(held => (held, HeldBack(part.Place)));
    }

    private static IEnumerable<(ChatCode Code, CodePlace Place)> OfScript(PagePart script)
    {
        bool runs = Runnable.Contains(script["type"] ?? "", StringComparer.OrdinalIgnoreCase);
        if (WidgetScript.IsWidget(script["id"], script["src"]))
        {
            return [(WidgetScript.Read(script), runs ? script.Place : HeldBack(script.Place))];
        }
        if (HeldAddresses.Any(held => WidgetScript.IsWidget(id: null, script[held])))
        {
            return [(WidgetScript.Read(script), HeldBack(script.Place))];
        }
        CodePlace place = script.Place.Runs() ? CodePlace.Script : script.Place;
        return ScriptText.Codes(script.Text).Select(code => (code, place));
    }

    // What doesn't run where it stands is not held back besides.
    private static CodePlace HeldBack(CodePlace place) => place.Runs() ? CodePlace.HeldBack : place;

    private static string? OutsideHost(PagePart part) =>
        part is { Tag: "script", Place: CodePlace.Page }
        && !WidgetScript.IsWidget(part["id"], part["src"])
        && part["src"] is { } source
        && Uri.TryCreate(
            source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source : source,
            UriKind.Absolute,
            out Uri? address
        )
        && address.Scheme is "https" or "http"
            ? address.Host
            : null;
}
