using System.Text;
using AngleSharp.Html.Parser;
using HandoffPortal.Domain.EmbedCodes;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>A tag whose content a browser does not read as tags, while it is open.</summary>
/// <param name="Tag">The tag.</param>
internal sealed record RawText(PagePart Tag)
{
    /// <summary>Its content so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Where tags within its content stand; null when they stand for nothing.</summary>
    public CodePlace? Content =>
        Tag.Tag switch
        {
            "noscript" or "noembed" or "noframes" => CodePlace.Fallback,
            "textarea" or "title" or "xmp" or "plaintext" => CodePlace.Text,
            _ => null,
        };

    /// <summary>How a browser that runs scripts reads the content of a tag; null for as tags.</summary>
    /// <param name="name">The tag's name.</param>
    /// <param name="foreign">Is it within a drawing or a formula? There only HTML's own rules end.</param>
    public static HtmlParseMode? ModeOf(string name, bool foreign) =>
        (name, foreign) switch
        {
            ("script", _) => HtmlParseMode.Script,
            (_, true) => null,
            ("style" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript", _) => HtmlParseMode.Rawtext,
            ("textarea" or "title", _) => HtmlParseMode.RCData,
            ("plaintext", _) => HtmlParseMode.Plaintext,
            _ => null,
        };
}
