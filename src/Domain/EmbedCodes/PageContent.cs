using System.Collections.Immutable;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>A pasted page, taken apart: what of it could load a chat. Nothing else of the page is kept.</summary>
/// <param name="Parts">Its frames, links and scripts, in the order of the page.</param>
/// <param name="IsEncoded">
/// Was the whole of it HTML-encoded (<c>&amp;lt;iframe…</c>)? Then it was decoded first, and is judged as the code that it shows.
/// </param>
public sealed record PageContent(ImmutableArray<PagePart> Parts, bool IsEncoded);

/// <summary>A tag of a page.</summary>
/// <param name="Tag">Its name, in lower case.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Place">Where in the page it stands.</param>
/// <param name="Attributes">Its attributes, names in lower case; the first of two of one name.</param>
/// <param name="Text">The text of a script; empty for any other tag.</param>
public sealed record PagePart(
    string Tag,
    int Line,
    CodePlace Place,
    ImmutableDictionary<string, string> Attributes,
    string Text
)
{
    /// <summary>The value of an attribute, without blanks around it; null when it has none.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute)?.Trim();
}

/// <summary>Where in a page something stands, and so whether a browser loads it.</summary>
public enum CodePlace
{
    /// <summary>In the page itself: a browser loads it.</summary>
    Page,

    /// <summary>Written by a script, if that part of the script runs.</summary>
    Script,

    /// <summary>Held back, until a script releases it: a type that is no JavaScript, or an address in a place of its own.</summary>
    HeldBack,

    /// <summary>In a comment.</summary>
    Comment,

    /// <summary>In a <c>template</c>.</summary>
    Template,

    /// <summary>In a <c>noscript</c> or another tag that only browsers without something look at.</summary>
    Fallback,

    /// <summary>HTML-encoded among the page's text: visitors read it as text.</summary>
    Text,

    /// <summary>Cut off before its tag ends.</summary>
    CutOff,
}

/// <summary>What follows from a place.</summary>
public static class CodePlaces
{
    /// <summary>A browser loads it.</summary>
    public static bool Runs(this CodePlace place) => place == CodePlace.Page;

    /// <summary>A browser may load it; the text alone doesn't tell.</summary>
    public static bool MayRun(this CodePlace place) => place is CodePlace.Script or CodePlace.HeldBack;
}
