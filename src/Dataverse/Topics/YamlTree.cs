using HandoffPortal.Domain.Topics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HandoffPortal.Dataverse.Topics;

/// <summary>Grows the tree of one document from the parser's events, without calling itself.</summary>
internal sealed class YamlTree
{
    private readonly Stack<Branch> _open = new();

    /// <summary>The document's root; null while there is none.</summary>
    public YamlValue? Root { get; private set; }

    /// <summary>Takes the next event.</summary>
    /// <returns>Why the document can't be read; null while it can.</returns>
    public string? Take(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart when Root is not null:
                return "A second document begins there; a topic is one.";
            case MappingStart or SequenceStart:
                return Open(next);
            case MappingEnd or SequenceEnd:
                Add(_open.Pop().Close());
                break;
            case Scalar scalar:
                Add(new YamlValue.Scalar(Text(scalar)) { Line = Line(scalar) });
                break;
            case AnchorAlias alias:
                Add(new YamlValue.Scalar($"*{alias.Value}") { Line = TopicYaml.Line(alias.Start) });
                break;
            default:
                break;
        }
        return null;
    }

    private string? Open(ParsingEvent start)
    {
        if (_open.Count == TopicYaml.Deepest)
        {
            return $"Lists and mappings lie more than {TopicYaml.Deepest} deep in one another there.";
        }
        _open.Push(new Branch(start is MappingStart, TopicYaml.Line(start.Start)));
        return null;
    }

    private void Add(YamlValue value)
    {
        if (_open.TryPeek(out Branch? branch))
        {
            branch.Add(value);
        }
        else
        {
            Root = value;
        }
    }

    // A plain null is nothing at all; a quoted one is a word.
    private static string Text(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL" ? "" : scalar.Value;

    // The words of a text in block style begin below its mark.
    private static int Line(Scalar scalar) =>
        TopicYaml.Line(scalar.Start) + (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? 1 : 0);

    /// <summary>A list or mapping that is not closed yet.</summary>
    private sealed class Branch(bool mapping, int line)
    {
        private readonly List<YamlValue> _values = [];

        public void Add(YamlValue value) => _values.Add(value);

        public YamlValue Close() =>
            mapping
                ? new YamlValue.Mapping([.. _values.Chunk(2).Select(Entry)]) { Line = line }
                : new YamlValue.Sequence([.. _values]) { Line = line };

        // A key that is itself a list or a mapping names nothing that a topic has.
        private static YamlEntry Entry(YamlValue[] pair) =>
            new(pair[0].AsText ?? "", pair.Length > 1 ? pair[1] : new YamlValue.Scalar("") { Line = pair[0].Line });
    }
}
