using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.EmbedCodes.Pages;

namespace HandoffPortal.Domain.Tests.EmbedCodes;

public sealed class CodeWordsTests
{
    public static TheoryData<CodeVerdict> Verdicts
    {
        get
        {
            WidgetBotUser nobody = User(new SystemUserId(Guid.NewGuid()), name: "");
            ChatWidget bare = Row(user: null) with { Workstream = null };
            return new TheoryData<CodeVerdict>
            {
                new CodeVerdict.ThisBot(),
                new CodeVerdict.OtherBot(new BotReference(Sample.Us.Id, new BotId(Guid.NewGuid())), "Parts Finder"),
                new CodeVerdict.UnknownBot("It names nobody."),
                new CodeVerdict.RightWidget(Row(User()), Service),
                new CodeVerdict.OthersWidget(Row(nobody), nobody, Service),
                new CodeVerdict.BotlessWidget(Row(user: null), Service),
                new CodeVerdict.BotlessWidget(bare, Service),
                new CodeVerdict.NoSuchWidget(Service),
                new CodeVerdict.UnreadWidget("It is shut.", "Knock."),
                new CodeVerdict.IncompleteWidget("data-app-id"),
            };
        }
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Every_verdict_has_a_title_evidence_and_where_something_is_wrong_a_remedy(CodeVerdict verdict)
    {
        JudgedCode code = new(Found(), verdict);
        CodeWords words = new("Store Locator", instead: null);

        Assert.False(words.Title(code).EndsWith('.'));
        Assert.EndsWith(".", words.Evidence(code), StringComparison.Ordinal);
        Assert.Equal(verdict is not CodeVerdict.RightWidget, words.Remedy(code)?.EndsWith('.') ?? false);
    }

    [Fact]
    public void The_remedy_names_the_widget_and_its_workstream()
    {
        CodeWords words = new("Store Locator", Row(User()));

        Assert.Equal(
            "Whoever keeps the website takes it out and puts the code of the chat widget Store chat widget of the workstream Store chat in its place.",
            words.Remedy(new JudgedCode(Found(), new CodeVerdict.ThisBot()))
        );
    }

    [Fact]
    public void A_code_that_does_not_run_needs_nothing_done_unless_it_is_the_right_one()
    {
        CodeWords words = new("Store Locator", instead: null);
        FoundCode comment = Found() with { Place = CodePlace.Comment };

        Assert.Null(words.Remedy(new JudgedCode(comment, new CodeVerdict.ThisBot())));
        Assert.Contains(
            "into the body",
            words.Remedy(new JudgedCode(comment, new CodeVerdict.RightWidget(Row(User()), Service))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_place_says_where_it_is_and_what_a_browser_does() =>
        Assert.All(
            Enum.GetValues<CodePlace>(),
            place => Assert.Contains("ine 7", CodeWords.Place(Found() with { Place = place }), StringComparison.Ordinal)
        );

    [Fact]
    public void Many_lines_are_not_all_listed() =>
        Assert.Equal(
            "Lines 1, 2, 3, 4 and 5 and more: browsers load it",
            CodeWords.Place(Found() with { Lines = [1, 2, 3, 4, 5, 6] })
        );

    [Fact]
    public void Every_outcome_has_a_title_and_a_reason()
    {
        EmbedAnswer[] answers =
        [
            Judge(Page()),
            Judge(Page(Frame())),
            Judge(Page(Widget()), Known(Row(User()))),
            Judge(Page(Widget(), Frame()), Known(Row(User()))),
            Judge(Page(Widget(), Widget("44444444-c047-4050-8000-000000000004")), Known(Row(User()))),
            Judge(Page(Widget()), Known<ChatWidget>()),
            Judge(Page(Widget())),
            Judge(Page(Script(BotAddress))),
            Judge(Page(Frame(place: CodePlace.Comment))),
        ];

        Assert.Equal(Enum.GetValues<EmbedOutcome>().Order(), answers.Select(answer => answer.Outcome).Order());
        Assert.Equal(
            answers.Length,
            answers.Select(answer => EmbedWords.Title(answer, "Store Locator")).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(
            answers,
            answer => Assert.EndsWith(".", EmbedWords.Why(answer, "Store Locator"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_any_code_the_scripts_from_elsewhere_are_named() =>
        Assert.StartsWith(
            "It loads scripts from www.googletagmanager.com, and one of them may add a chat.",
            EmbedWords.Why(
                Judge(Page(Tag("script", attributes: ("src", "https://www.googletagmanager.com/gtm.js")))),
                "Store Locator"
            ),
            StringComparison.Ordinal
        );

    private static FoundCode Found() =>
        new(
            new ChatCode.OfBot(new EmbeddedBot(Sample.Us.Id, "contoso_storeLocator"), BotCodeForm.Frame),
            CodePlace.Page,
            [7]
        );
}
