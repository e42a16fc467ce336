using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>The value of a variable, as a transcript has it.</summary>
public abstract record VariableValue
{
    private VariableValue() { }

    /// <summary>None.</summary>
    public static VariableValue None { get; } = new Nothing();

    /// <summary>No value.</summary>
    public sealed record Nothing : VariableValue;

    /// <summary>A text.</summary>
    public sealed record Text(string Words) : VariableValue;

    /// <summary>A number, as it is written.</summary>
    public sealed record Number(string Digits) : VariableValue;

    /// <summary>True or false.</summary>
    public sealed record Truth(bool Holds) : VariableValue;

    /// <summary>A list, each item as text.</summary>
    public sealed record List(ImmutableArray<string> Items) : VariableValue
    {
        /// <inheritdoc/>
        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Length;
    }

    /// <summary>A record with members of its own, as JSON.</summary>
    public sealed record Record(string Written) : VariableValue;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> nothing,
        Func<string, T> text,
        Func<string, T> number,
        Func<bool, T> truth,
        Func<ImmutableArray<string>, T> list,
        Func<string, T> record
    ) =>
        this switch
        {
            Nothing => nothing(),
            Text(var words) => text(words),
            Number(var digits) => number(digits),
            Truth(var holds) => truth(holds),
            List(var items) => list(items),
            Record(var written) => record(written),
            _ => throw new UnreachableException(),
        };

    /// <summary>Is there nothing in it? An empty text and an empty list hold nothing either.</summary>
    public bool IsEmpty =>
        Match(() => true, text => text.Length == 0, _ => false, _ => false, items => items.IsEmpty, _ => false);

    /// <summary>What a person reads: a list with its items in quotes.</summary>
    public string Shown =>
        Match(
            () => "",
            text => text,
            number => number,
            holds => holds ? "true" : "false",
            items => $"[{string.Join(", ", items.Select(JsonText.Quote))}]",
            record => record
        );

    /// <summary>How many characters it has.</summary>
    public int Length => Shown.Length;

    /// <summary>"Text", "Number", "True or false", "List", "Record"; "Nothing" for none.</summary>
    public string Kind =>
        Match(() => "Nothing", _ => "Text", _ => "Number", _ => "True or false", _ => "List", _ => "Record");

    /// <summary>How many bytes it takes as JSON in UTF-8.</summary>
    public int Bytes =>
        Encoding.UTF8.GetByteCount(Match(() => "null", JsonText.Quote, _ => Shown, _ => Shown, _ => Shown, _ => Shown));
}
