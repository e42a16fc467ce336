using FsCheck;
using FsCheck.Fluent;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Domain.Transcripts.Masking;
using static HandoffPortal.Domain.Tests.Transcripts.Conversation;

namespace HandoffPortal.Domain.Tests.Transcripts;

/// <summary>What is personal is nowhere in what is shown.</summary>
public sealed class MaskTests
{
    // Few enough words that the bot repeats the customer often, and in many ways.
    private static readonly string[] Vocabulary =
    [
        "the",
        "I",
        "want",
        "to",
        "you",
        "help",
        "Kim",
        "kim",
        "Okafor",
        "lamp",
        "42",
        "4111",
        "70-4417-02",
        "AB1234567",
        "kim@contoso.example",
        "+1 425 555 0123",
        "4111 1111 1111 1111",
        "straße",
        "顧客",
        "客",
        "é",
        "?",
        ",",
        "\n",
        "'s",
    ];

    private static readonly Gen<string> Sentence = Gen.Elements(Vocabulary)
        .ListOf()
        .Select(words => string.Join(' ', words));

    private static readonly Arbitrary<(string Customer, string Kept, string Bot)> Talk = Arb.From(
        Sentence.SelectMany(customer => Sentence.SelectMany(kept => Sentence.Select(bot => (customer, kept, bot))))
    );

    [Fact]
    public void No_telling_word_of_a_customer_stands_in_what_the_bot_said() =>
        Prop.ForAll(
                Talk,
                talk =>
                {
                    HashSet<string> told = [.. Cut($"{talk.Customer} {talk.Kept}"), .. Cut(talk.Kept)];
                    return Cut(Left(talk)).All(word => CommonWords.Include(word) || !told.Contains(word));
                }
            )
            .Check(Often);

    [Fact]
    public void No_four_words_of_a_customer_stand_in_a_row_however_common() =>
        Prop.ForAll(
                Talk,
                talk =>
                {
                    string[] left = [.. Runs(Cut(Left(talk)))];
                    return !left.Intersect(Runs(Cut(talk.Customer))).Any();
                }
            )
            .Check(Often);

    [Fact]
    public void No_four_digits_of_a_customer_stand_in_a_row_whatever_is_between_them() =>
        Prop.ForAll(Talk, talk => !Fours(Left(talk)).Intersect([.. Fours(talk.Customer), .. Fours(talk.Kept)]).Any())
            .Check(Often);

    [Fact]
    public void Whatever_is_left_stood_there_and_what_is_gone_is_counted() =>
        Prop.ForAll<string?, string?>(
                (customer, bot) =>
                {
                    MaskedText masked = Masked(customer ?? "", bot ?? "");
                    return masked.Parts.Sum(part => part.Match(plain => plain.Length, hidden => hidden.Length))
                        == (bot ?? "").Length;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Thanks, Kim Okafor.", "Thanks, ▮.", "My name is Kim Okafor")]
    [InlineData("Hello KIM", "Hello ▮", "kim")]
    [InlineData("Do you want to talk to me?", "Do you want to talk to me?", "You want me to talk?")]
    [InlineData("I want to talk to you", "▮ you", "I want to talk to a person")]
    [InlineData("It ends in 1111.", "It ends in ▮.", "4111-1111-1111-1111")]
    [InlineData("Order 70441702 is here", "Order ▮ is here", "It is 70-4417-02")]
    [InlineData("Order 70441702 is here", "Order ▮ is here", "")] // eight digits may be a phone number
    [InlineData("The code is 31337", "The code is 31337", "It is 70-4417-02")]
    [InlineData("Kimberley helps", "Kimberley helps", "Kim")]
    [InlineData("Write to desk@contoso.example now", "Write to ▮ now", "")]
    [InlineData("We open at 9 in 2022", "We open at 9 in 2022", "")]
    [InlineData("", "", "Kim")]
    public void What_the_bot_repeats_is_masked_and_what_it_says_itself_is_not(
        string said,
        string left,
        string customer
    ) => Assert.Equal(left, string.Concat(Masked(customer, said).Parts.Select(part => part.Match(it => it, _ => "▮"))));

    [Fact]
    public void What_a_variable_keeps_is_masked_in_what_the_bot_says_too() =>
        Assert.Equal(
            "Order ▮",
            LeftWith(Conversation.Preview(Set("Topic.Order", "Zebra"), Bot("Order zebra")), 1, "▮")
        );

    [Theory]
    [InlineData("+1 425 555 0123", PersonalKind.PhoneNumber)]
    [InlineData("4111 1111 1111 1111", PersonalKind.CardNumber)]
    [InlineData("kim@contoso.example", PersonalKind.EmailAddress)]
    public void What_is_masked_says_what_it_looks_like(string text, PersonalKind kind) =>
        Assert.Equal(kind, Masked("", text).Parts.OfType<MaskedPart.Hidden>().Single().Kind);

    [Theory]
    [InlineData(Speaker.Customer)]
    [InlineData(Speaker.Unknown)]
    public void What_a_customer_wrote_is_masked_wholly(Speaker by)
    {
        TranscriptActivity.Message said = new(by, "I am Kim", 0);

        MaskedPart.Hidden hidden = Assert.IsType<MaskedPart.Hidden>(
            Assert.Single(new Mask(Conversation.Preview(said)).Of(said).Parts)
        );

        Assert.Equal("Customer's words, 8 characters", hidden.Sentence);
    }

    [Fact]
    public void Values_show_kind_and_length_alone()
    {
        HandoffPreview preview = Conversation.Preview(Customer("Hi"), Set("Topic.Size", "Large"), Topic("Sizes"));

        Assert.Equal("Text, 5 characters", Sentences(preview.Own("Size")));
        Assert.Equal("List, 6 characters", Sentences(preview.Standard("va_Phrases")));
        Assert.Equal("", Sentences(preview.Standard("va_LastTopic")));
        Assert.False(Mask.Of(preview.Standard("va_AgentMessage")).HidesAnything);
    }

    private static string Sentences(PreviewVariable variable) =>
        string.Concat(Mask.Of(variable).Parts.OfType<MaskedPart.Hidden>().Select(hidden => hidden.Sentence));

    private static MaskedText Masked(string customer, string bot)
    {
        TranscriptActivity.Message said = new(Speaker.Bot, bot, 0);
        return new Mask(Conversation.Preview(Customer(customer), said)).Of(said);
    }

    private static string Left((string Customer, string Kept, string Bot) talk) =>
        LeftWith(
            Conversation.Preview(Customer(talk.Customer), Set("Topic.Kept", talk.Kept), Bot(talk.Bot)),
            2,
            "\n▮\n"
        );

    private static string LeftWith(HandoffPreview preview, int at, string gap) =>
        string.Concat(
            new Mask(preview)
                .Of((TranscriptActivity.Message)preview.Transcript.Activities[at])
                .Parts.Select(part => part.Match(plain => plain, _ => gap))
        );

    // An independent way to cut words: what is neither letter nor digit is between them.
    private static string[] Cut(string text) =>
        [
            .. string.Concat(
                    text.Select(letter =>
                        char.IsLetterOrDigit(letter) ? $"{letter}"
                        : letter == '▮' ? " ▮ "
                        : " "
                    )
                )
                .ToUpperInvariant()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];

    private static IEnumerable<string> Runs(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - 3)).Select(at => string.Join(' ', words[at..(at + 4)]));

    // Digits count as in a row unless a letter, or what is gone, stands between.
    private static HashSet<string> Fours(string text) =>
        [
            .. string.Concat(
                    text.Select(letter =>
                        char.IsDigit(letter) ? $"{letter}"
                        : " -./()\n".Contains(letter) ? ""
                        : "|"
                    )
                )
                .Split('|')
                .SelectMany(digits =>
                    Enumerable.Range(0, Math.Max(0, digits.Length - 3)).Select(at => digits.Substring(at, 4))
                ),
        ];

    private static Config Often => Config.QuickThrowOnFailure.WithMaxTest(2_000);
}
