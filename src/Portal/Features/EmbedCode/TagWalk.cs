using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using HandoffPortal.Domain.EmbedCodes;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>
/// Goes through the tags of one piece in the order of the text, as a browser that runs scripts does: what stands in
/// comments, templates and raw text is put aside.
/// </summary>
internal sealed class TagWalk(Piece piece)
{
    // No tag that anybody means has more.
    private const int MostAttributes = 200;

    private readonly List<Piece> inner = [];
    private readonly List<Piece> texts = [];
    private int templates;
    private int foreign;
    private RawText? raw;

    /// <summary>Pieces that were put aside: comments, noscripts, documents of frames, a last tag that was cut off.</summary>
    public IReadOnlyList<Piece> Inner => inner;

    /// <summary>Text that visitors read, decoded.</summary>
    public IReadOnlyList<Piece> Texts => texts;

    /// <summary>Was there any tag?</summary>
    public bool SawTag { get; private set; }

    /// <summary>The tags that could load a chat.</summary>
    public IEnumerable<PagePart> Parts()
    {
        using TextSource source = new(piece.Html);
        using HtmlTokenizer tokenizer = new(source, HtmlEntityProvider.Resolver);
        int end = 0;
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            end = tokenizer.Position;
            if (Take(token, tokenizer) is { } part)
            {
                yield return part;
            }
        }
        if (raw is { } open && Close(open, closed: false) is { } last)
        {
            yield return last;
        }
        AddCutOff(end);
    }

    private PagePart? Take(HtmlToken token, HtmlTokenizer tokenizer)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                SawTag = true;
                return Open(token.AsTag(), tokenizer);
            case HtmlTokenType.EndTag:
                SawTag = true;
                return End(token.Name);
            case HtmlTokenType.Comment:
                inner.Add(piece.Inside(token.Data ?? "", LineOf(token), CodePlace.Comment));
                return null;
            case HtmlTokenType.Character when raw is not null:
                raw.Text.Append(token.Data);
                return null;
            case HtmlTokenType.Character:
                AddText(token.Data ?? "", LineOf(token));
                return null;
            default:
                return null;
        }
    }

    private PagePart? Open(HtmlTagToken tag, HtmlTokenizer tokenizer)
    {
        string name = tag.Name;
        if (name is "svg" or "math" && !tag.IsSelfClosing)
        {
            foreign++;
        }
        PagePart part = new(name, LineOf(tag), Here, Attributes(tag), "");
        if (name == "template" && part["shadowrootmode"] is null)
        {
            templates++;
        }
        if (RawText.ModeOf(name, foreign > 0) is { } mode)
        {
            tokenizer.State = mode;
            raw = new RawText(part);
        }
        if (part["srcdoc"] is { } document)
        {
            inner.Add(piece.Inside(document, part.Line, Here));
        }
        return name is "iframe" or "frame" or "embed" or "object" or "a" ? part : null;
    }

    private PagePart? End(string name)
    {
        if (raw is { } open)
        {
            return Close(open, closed: true);
        }
        if (name == "template")
        {
            templates = Math.Max(0, templates - 1);
        }
        if (name is "svg" or "math")
        {
            foreign = Math.Max(0, foreign - 1);
        }
        return null;
    }

    // A script that is never closed is never run.
    private PagePart? Close(RawText open, bool closed)
    {
        raw = null;
        string text = open.Text.ToString();
        if (open.Tag.Tag == "script")
        {
            return open.Tag with { Text = text, Place = closed ? open.Tag.Place : piece.Within(CodePlace.CutOff) };
        }
        if (open.Content is { } place)
        {
            inner.Add(piece.Inside(text, open.Tag.Line, place));
        }
        return null;
    }

    // What is left over at the end is a tag without its end; browsers drop it.
    private void AddCutOff(int end)
    {
        if (end < piece.Html.Length && piece.Html.AsSpan(end).StartsWith("<"))
        {
            int line = piece.Line + piece.Html.AsSpan(0, end).Count('\n');
            inner.Add(piece.Inside(piece.Html[end..] + "\"></script>", line, CodePlace.CutOff));
        }
    }

    private void AddText(string text, int line)
    {
        Piece read = piece.Inside(text, line, CodePlace.Text);
        if (read.MayHoldTags)
        {
            texts.Add(read);
        }
    }

    private CodePlace Here => templates > 0 ? piece.Within(CodePlace.Template) : piece.Place;

    private int LineOf(HtmlToken token) => piece.Line + Math.Max(0, token.Position.Line - 1);

    private static ImmutableDictionary<string, string> Attributes(HtmlTagToken tag)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (HtmlAttributeToken attribute in tag.Attributes.Take(MostAttributes))
        {
            attributes.TryAdd(attribute.Name, attribute.Value);
        }
        return attributes.ToImmutable();
    }
}
