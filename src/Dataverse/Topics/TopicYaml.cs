using HandoffPortal.Domain.Topics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HandoffPortal.Dataverse.Topics;

/// <summary>
/// Reads the YAML in which a topic is kept (docs/dataverse-facts.md, topics). Works on the parser's events, so that nothing
/// in a document can call, include or multiply anything: an alias stays the text that it is.
/// </summary>
internal static class TopicYaml
{
    /// <summary>How deep lists and mappings may lie in one another. The product's own go down some 20.</summary>
    public const int Deepest = 60;

    /// <summary>Reads a topic. Whatever the text is, the answer says so; nothing is thrown.</summary>
    public static TopicContent Read(string? data)
    {
        string text = data ?? "";
        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var end)
        {
            return YamlDamage.At(
                text,
                1 + text.AsSpan(0, end).Count('\n'),
                "A character stands there that ends every text."
            );
        }
        using StringReader reader = new(text);
        Parser events = new(reader);
        YamlTree tree = new();
        int line = 1;
        while (true)
        {
            if (Step(events, text, line) is { } damaged)
            {
                return damaged;
            }
            if (events.Current is not { } next || next is StreamEnd)
            {
                return TopicReader.Read(tree.Root);
            }
            line = Line(next.Start);
            if (tree.Take(next) is { } why)
            {
                return new TopicContent.Damaged(line, why);
            }
        }
    }

    /// <summary>The line of a place, as the domain counts.</summary>
    internal static int Line(Mark mark) => (int)Math.Clamp(mark.Line, 1, int.MaxValue);

    // On some damaged texts YamlDotNet 16.3.0 throws what it does not document, InvalidOperationException for one: whatever
    // it throws is about the text.
    private static TopicContent.Damaged? Step(Parser events, string text, int line)
    {
        try
        {
            events.MoveNext();
            return null;
        }
        catch (YamlException e)
        {
            return YamlDamage.Of(text, e, line);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return YamlDamage.At(text, line, YamlDamage.NoYaml);
        }
    }
}
