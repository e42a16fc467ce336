using System.Collections.Immutable;
using System.Diagnostics;

namespace HandoffPortal.Domain.Transcripts.Masking;

/// <summary>A text with what is personal in it taken out. What was taken out is nowhere in it.</summary>
public sealed record MaskedText(ImmutableArray<MaskedPart> Parts)
{
    /// <summary>A text in which nothing is personal.</summary>
    public static MaskedText Plain(string text) => new([new MaskedPart.Plain(text)]);

    /// <summary>A text that is personal from end to end.</summary>
    public static MaskedText Whole(PersonalKind kind, string what, int length) =>
        new([new MaskedPart.Hidden(kind, what, length)]);

    /// <summary>Is anything taken out?</summary>
    public bool HidesAnything => Parts.Any(part => part is MaskedPart.Hidden);
}

/// <summary>A part of a masked text.</summary>
public abstract record MaskedPart
{
    private MaskedPart() { }

    /// <summary>What anybody may read.</summary>
    public sealed record Plain(string Text) : MaskedPart;

    /// <summary>Something that was taken out.</summary>
    /// <param name="Kind">What sort of thing.</param>
    /// <param name="What">What it is, in a word or two: "Phone number".</param>
    /// <param name="Length">How many characters it had.</param>
    public sealed record Hidden(PersonalKind Kind, string What, int Length) : MaskedPart
    {
        /// <summary>"Phone number, 12 characters".</summary>
        public string Sentence => $"{What}, {Length:N0} character{(Length == 1 ? "" : "s")}";
    }

    /// <summary>Answers for both cases.</summary>
    public T Match<T>(Func<string, T> plain, Func<Hidden, T> hidden) =>
        this switch
        {
            Plain(var text) => plain(text),
            Hidden it => hidden(it),
            _ => throw new UnreachableException(),
        };
}

/// <summary>The sorts of things that are kept to ourselves until somebody asks for them.</summary>
public enum PersonalKind
{
    /// <summary>What the customer wrote.</summary>
    CustomersWords,

    /// <summary>The value of a variable, which may be kept from that.</summary>
    KeptValue,

    /// <summary>The bot repeats what the customer wrote, or what was kept from it.</summary>
    Repeated,

    /// <summary>It looks like an e-mail address.</summary>
    EmailAddress,

    /// <summary>It looks like a phone number.</summary>
    PhoneNumber,

    /// <summary>It looks like a card number.</summary>
    CardNumber,
}
