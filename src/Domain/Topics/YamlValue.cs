using System.Collections.Immutable;
using System.Diagnostics;

namespace HandoffPortal.Domain.Topics;

/// <summary>A value of a YAML document, with the line on which it stands.</summary>
public abstract record YamlValue
{
    private YamlValue() { }

    /// <summary>The line of the document, from 1. Of a text in block style, the line of its first words.</summary>
    public int Line { get; init; }

    /// <summary>A text, a number, a truth value: all as they are written.</summary>
    public sealed record Scalar(string Text) : YamlValue;

    /// <summary>A list.</summary>
    public sealed record Sequence(ImmutableArray<YamlValue> Items) : YamlValue;

    /// <summary>Named values, in their order.</summary>
    public sealed record Mapping(ImmutableArray<YamlEntry> Entries) : YamlValue;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<string, T> scalar,
        Func<ImmutableArray<YamlValue>, T> sequence,
        Func<ImmutableArray<YamlEntry>, T> mapping
    ) =>
        this switch
        {
            Scalar(var text) => scalar(text),
            Sequence(var items) => sequence(items),
            Mapping(var entries) => mapping(entries),
            _ => throw new UnreachableException(),
        };

    /// <summary>The value of this name; null where there is none. Of several with one name, the first.</summary>
    public YamlValue? this[string name] =>
        Match(
            _ => null,
            _ => null,
            entries => entries.FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.Ordinal))?.Value
        );

    /// <summary>The text, where it is one that is not empty; else null.</summary>
    public string? AsText => Match(text => text.Length > 0 ? text : null, _ => null, _ => null);

    /// <summary>The items of a list; a single value counts as a list of itself.</summary>
    public ImmutableArray<YamlValue> Listed =>
        Match<ImmutableArray<YamlValue>>(_ => [this], items => items, _ => [this]);

    /// <summary>The named values; none where it is no mapping.</summary>
    public ImmutableArray<YamlEntry> Named => Match<ImmutableArray<YamlEntry>>(_ => [], _ => [], entries => entries);
}

/// <summary>A named value.</summary>
public sealed record YamlEntry(string Name, YamlValue Value);
