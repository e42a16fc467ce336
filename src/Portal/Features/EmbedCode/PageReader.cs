using System.Collections.Immutable;
using HandoffPortal.Domain.EmbedCodes;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>
/// Takes a pasted page apart. It reads tags alone and builds no tree: a tree takes time in proportion to the square of its
/// depth, and whoever pastes chooses the depth. Any text has an answer.
/// </summary>
internal sealed class PageReader
{
    // A page in a comment in a page: deeper than this nobody means it.
    private const int Deepest = 4;

    private readonly ImmutableArray<PagePart>.Builder parts = ImmutableArray.CreateBuilder<PagePart>();

    private PageReader() { }

    /// <summary>Takes it apart.</summary>
    public static PageContent Read(string html)
    {
        PageReader reader = new();
        // The tokenizer goes one frame deeper for each "</>" in a row, and would end the process (AngleSharp 1.10.1, 2026-11).
        // To a browser both are nothing.
        string safe = html.ReplaceLineEndings("\n").Replace("</>", "<!>", StringComparison.Ordinal);
        bool encoded = reader.Read(new Piece(safe, 1, CodePlace.Page, Depth: 0));
        return new PageContent(reader.parts.DrainToImmutable(), encoded);
    }

    // True when it holds no tag, but text that decodes to tags.
    private bool Read(Piece piece)
    {
        TagWalk walk = new(piece);
        foreach (PagePart part in walk.Parts())
        {
            parts.Add(part);
        }
        bool encoded = piece.Depth == 0 && !walk.SawTag && walk.Texts.Count > 0;
        CodePlace texts = encoded ? CodePlace.Page : piece.Within(CodePlace.Text);
        foreach (Piece inner in walk.Inner.Concat(walk.Texts.Select(text => text with { Place = texts })))
        {
            if (inner.Depth <= Deepest && inner.MayHoldTags)
            {
                Read(inner);
            }
        }
        return encoded;
    }
}

/// <summary>A piece of HTML within a page.</summary>
/// <param name="Html">Its text.</param>
/// <param name="Line">The line of the page where it begins.</param>
/// <param name="Place">Where its tags stand, for a browser.</param>
/// <param name="Depth">How many pieces it is in.</param>
internal sealed record Piece(string Html, int Line, CodePlace Place, int Depth)
{
    private static readonly string[] Signs =
    [
        "<iframe",
        "<script",
        "<a ",
        "<a\n",
        "<object",
        "<embed",
        "<frame",
        "&lt;",
    ];

    /// <summary>Could there be anything in it that we look for? What can't run is not looked into in vain.</summary>
    public bool MayHoldTags => Signs.Any(sign => Html.Contains(sign, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where a part of it stands: what doesn't run here doesn't run within, either.</summary>
    public CodePlace Within(CodePlace place) => Place.Runs() ? place : Place;

    /// <summary>A piece within this one.</summary>
    public Piece Inside(string html, int line, CodePlace place) => new(html, line, Within(place), Depth + 1);
}
