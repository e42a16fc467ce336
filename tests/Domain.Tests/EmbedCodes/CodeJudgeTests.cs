using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.EmbedCodes.Pages;

namespace HandoffPortal.Domain.Tests.EmbedCodes;

/// <summary>Every case that a page can be, and the one beside it.</summary>
public sealed class CodeJudgeTests
{
    private static readonly string Other = BotAddress.Replace("storeLocator", "partsFinder", StringComparison.Ordinal);

    [Fact]
    public void A_page_without_chat_code_carries_none()
    {
        EmbedAnswer answer = Judge(Page(Frame("https://video.example/embed/1")));

        Assert.Equal(EmbedOutcome.Nothing, answer.Outcome);
        Assert.Empty(answer.Judged);
    }

    [Fact]
    public void An_embed_code_of_this_bot_can_not_hand_off()
    {
        EmbedAnswer answer = Judge(Page(Frame()));

        Assert.Equal(EmbedOutcome.PassesOmnichannelBy, answer.Outcome);
        Assert.IsType<CodeVerdict.ThisBot>(Verdict(answer));
    }

    [Fact]
    public void An_embed_code_by_id_is_of_this_bot_too()
    {
        string byId = BotAddress.Replace("contoso_storeLocator", $"{Sample.Reference.Bot}", StringComparison.Ordinal);

        Assert.IsType<CodeVerdict.ThisBot>(Verdict(Judge(Page(Frame(byId)))));
        Assert.IsType<CodeVerdict.ThisBot>(
            Verdict(Judge(Page(Frame($"https://powerva.microsoft.com/webchat/bots/{Sample.Reference.Bot}"))))
        );
    }

    [Fact]
    public void The_same_schema_name_in_another_environment_is_another_bot() =>
        Assert.IsType<CodeVerdict.UnknownBot>(
            Verdict(
                Judge(Page(Frame(BotAddress.Replace($"{Sample.Us.Id}", $"{Sample.Eu.Id}", StringComparison.Ordinal))))
            )
        );

    [Fact]
    public void An_embed_code_of_another_bot_names_it()
    {
        NamedBot parts = new(
            new BotReference(Sample.Us.Id, new BotId(Guid.NewGuid())),
            "Parts Finder",
            "contoso_partsFinder"
        );

        CodeVerdict verdict = Verdict(Judge(Page(Frame(Other)), bots: Known(parts)));

        Assert.Equal(new CodeVerdict.OtherBot(parts.Reference, "Parts Finder"), verdict);
    }

    [Fact]
    public void A_bot_that_its_environment_does_not_have_is_unknown() =>
        Assert.Contains(
            "not among the bots of Contoso US that you can see",
            Why(Judge(Page(Frame(Other)), bots: Known<NamedBot>())),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_bot_of_an_environment_that_nobody_here_sees_is_unknown() =>
        Assert.Contains(
            "environment elsewhere, which is not among those that you can see",
            Why(Judge(Page(Frame(Other.Replace($"{Sample.Us.Id}", "elsewhere", StringComparison.Ordinal))))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_bot_that_could_not_be_looked_for_says_why() =>
        Assert.Contains(
            "Contoso US did not answer.",
            Why(Judge(Page(Frame(Other)), bots: Reading.Failed<ImmutableArray<NamedBot>>(Sample.Down()))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_widget_whose_workstream_names_this_bots_user_hands_off()
    {
        EmbedAnswer answer = Judge(Page(Widget()), Known(Row(User())));

        Assert.Equal(EmbedOutcome.HandsOff, answer.Outcome);
        Assert.Equal("Store chat widget", Assert.Single(answer.RightWidgets).Name);
        Assert.Empty(EmbedWords.Notes(answer));
    }

    [Fact]
    public void The_user_that_the_connection_names_is_the_bots_whatever_its_marks()
    {
        EmbedAnswer answer = Judge(Page(Widget()), Known(Row(User(handle: null) with { OwningEnvironment = null })));

        Assert.Equal(EmbedOutcome.HandsOff, answer.Outcome);
    }

    [Fact]
    public void A_user_with_the_same_handle_of_another_environment_is_another_bots()
    {
        WidgetBotUser twin = User(new SystemUserId(Guid.NewGuid()), owner: Sample.Eu.Id);

        Assert.IsType<CodeVerdict.OthersWidget>(Verdict(Judge(Page(Widget()), Known(Row(twin)))));
    }

    [Fact]
    public void A_widget_whose_workstream_names_another_bots_user_is_the_wrong_one()
    {
        WidgetBotUser other = User(new SystemUserId(Guid.NewGuid()), "Parts Finder", "contoso_partsFinder");

        EmbedAnswer answer = Judge(Page(Widget()), Known(Row(other)));

        Assert.Equal(EmbedOutcome.WrongWidget, answer.Outcome);
        Assert.Equal("Parts Finder", Assert.IsType<CodeVerdict.OthersWidget>(Verdict(answer)).User.Name);
    }

    [Fact]
    public void A_widget_whose_workstream_names_no_bot_is_the_wrong_one()
    {
        EmbedAnswer answer = Judge(Page(Widget()), Known(Row(user: null)));

        Assert.Equal(EmbedOutcome.WrongWidget, answer.Outcome);
        Assert.IsType<CodeVerdict.BotlessWidget>(Verdict(answer));
    }

    [Fact]
    public void A_widget_without_a_row_does_not_exist()
    {
        EmbedAnswer answer = Judge(Page(Widget()), Known(Row(User(), app: "another")));

        Assert.Equal(EmbedOutcome.WrongWidget, answer.Outcome);
        Assert.Equal(Service, Assert.IsType<CodeVerdict.NoSuchWidget>(Verdict(answer)).Environment);
    }

    [Fact]
    public void A_widget_that_could_not_be_read_is_never_said_not_to_exist()
    {
        EmbedAnswer answer = Judge(
            Page(Widget()),
            Reading.Failed<ImmutableArray<ChatWidget>>(Sample.Forbidden("You may not read the chat widgets."))
        );

        Assert.Equal(EmbedOutcome.Unread, answer.Outcome);
        Assert.Equal(
            "You may not read the chat widgets.",
            Assert.IsType<CodeVerdict.UnreadWidget>(Verdict(answer)).Why
        );
    }

    [Fact]
    public void An_organisation_that_the_caller_can_not_see_says_so()
    {
        Guid elsewhere = Guid.NewGuid();

        CodeVerdict verdict = Verdict(Judge(Page(Widget(organisation: $"{elsewhere}")), Known(Row(User()))));

        Assert.Contains(
            $"{elsewhere}, and none of the environments that you can see belongs to it",
            Assert.IsType<CodeVerdict.UnreadWidget>(verdict).Why,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_widgets_code_without_ids_says_what_it_lacks() =>
        Assert.Equal(
            "data-app-id and data-org-id",
            Assert
                .IsType<CodeVerdict.IncompleteWidget>(Verdict(Judge(Page(Widget(app: null, organisation: "?")))))
                .Lacks
        );

    [Fact]
    public void Both_codes_at_once_are_both_named()
    {
        EmbedAnswer answer = Judge(Page(Frame(), Widget()), Known(Row(User())));

        Assert.Equal(EmbedOutcome.Both, answer.Outcome);
        Assert.Equal(2, answer.Judged.Length);
    }

    [Theory]
    [InlineData(CodePlace.Comment)]
    [InlineData(CodePlace.Template)]
    [InlineData(CodePlace.Fallback)]
    [InlineData(CodePlace.Text)]
    [InlineData(CodePlace.CutOff)]
    public void A_code_that_no_browser_runs_does_not_count(CodePlace place)
    {
        Assert.Equal(EmbedOutcome.NotRunning, Judge(Page(Frame(place: place))).Outcome);
        Assert.Equal(EmbedOutcome.HandsOff, Judge(Page(Frame(place: place), Widget()), Known(Row(User()))).Outcome);
    }

    [Fact]
    public void A_code_in_a_script_may_run() =>
        Assert.Equal(EmbedOutcome.May, Judge(Page(Script($"open('{BotAddress}')"))).Outcome);

    [Fact]
    public void A_right_widget_among_others_is_told_apart()
    {
        EmbedAnswer answer = Judge(Page(Widget(), Widget(app: $"{Guid.NewGuid()}", line: 2)), Known(Row(User())));

        Assert.Equal(EmbedOutcome.SeveralWidgets, answer.Outcome);
        Assert.Contains(
            EmbedWords.Notes(answer),
            note => note.Contains("only one of several", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_stands_in_the_way_of_the_right_widget_is_said()
    {
        EmbedAnswer answer = Judge(Page(Widget()), Known(Row(User(disabled: true), active: false, open: false)));

        Assert.Equal(EmbedOutcome.HandsOff, answer.Outcome);
        Assert.Equal(3, EmbedWords.Notes(answer).Length);
    }

    [Fact]
    public void An_encoded_page_says_so() =>
        Assert.Contains(
            EmbedWords.Notes(Judge(new PageContent([Frame()], IsEncoded: true))),
            note => note.Contains("HTML-encoded", StringComparison.Ordinal)
        );

    private static CodeVerdict Verdict(EmbedAnswer answer) => Assert.Single(answer.Judged).Verdict;

    private static string Why(EmbedAnswer answer) => Assert.IsType<CodeVerdict.UnknownBot>(Verdict(answer)).Why;
}
