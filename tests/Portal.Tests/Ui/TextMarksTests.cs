using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Tests.Ui;

public sealed class TextMarksTests
{
    [Theory]
    [InlineData("We are **open** today", "We are open today", "We are [**]open[**] today")]
    [InlineData(
        "See [our site](https://contoso.example)",
        "See our site",
        "See [[]our site[](https://contoso.example)]"
    )]
    [InlineData("# Opening hours", "Opening hours", "[# ]Opening hours")]
    [InlineData("=IsBlank(X)", "=!IsBlank(X)", "=IsBlank(X)")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("", "Nine to five", "")]
    [InlineData("all of it", "", "[all of it]")]
    public void What_is_wrong_is_marked_and_nothing_else(string written, string should, string marked) =>
        Assert.Equal(marked, Marked(TextMarks.Of(written, should).Written));

    [Theory]
    [InlineData("=IsBlank(X)", "=!IsBlank(X)", "=[!]IsBlank(X)")]
    [InlineData("555 0123", "+1 425 555 0123", "[+1 425 ]555 0123")]
    [InlineData("", "Nine to five", "[Nine to five]")]
    public void What_is_added_is_marked_in_what_should_be(string written, string should, string marked) =>
        Assert.Equal(marked, Marked(TextMarks.Of(written, should).Should));

    [Fact]
    public void Where_only_the_author_can_tell_nothing_is_marked()
    {
        TextMarks marks = TextMarks.Of("{\"type\":\"AdaptiveCard\"}", null);

        Assert.False(Assert.Single(marks.Written).Differs);
        Assert.Empty(marks.Should);
    }

    [Fact]
    public void A_character_of_several_units_is_never_torn()
    {
        TextMarks marks = TextMarks.Of("Hello 👩‍👧 **you**", "Hello 👩‍👦 you");

        Assert.Equal("Hello [👩‍👧] [**]you[**]", Marked(marks.Written));
        Assert.Equal(["👩‍👧", "**"], marks.Wrong.AsEnumerable());
    }

    [Fact]
    public void A_line_break_that_is_wrong_can_be_seen() =>
        Assert.Equal("↵\n", Assert.Single(TextMarks.Of("one\ntwo", "onetwo").Written, run => run.Differs).Shown);

    [Fact]
    public void Beside_what_is_wrong_other_spacing_is_not_marked()
    {
        TextMarks marks = TextMarks.Of("one  two **three**", "one\ntwo three");

        Assert.Equal("one  two [**]three[**]", Marked(marks.Written));
        Assert.Equal("one\ntwo three", Marked(marks.Should));
    }

    [Fact]
    public void Texts_that_have_little_in_common_are_marked_whole()
    {
        TextMarks marks = TextMarks.Of("tomorrow at noon", "\"speak\": \"we open at nine\"");

        Assert.True(Assert.Single(marks.Written).Differs);
        Assert.True(Assert.Single(marks.Should).Differs);
    }

    [Fact]
    public void Texts_too_long_to_compare_are_marked_from_their_first_difference_to_their_last()
    {
        string same = new('a', 5_000);
        string written = $"{same}{string.Concat(Enumerable.Repeat("xy", 2_000))}{same}";
        string should = $"{same}{string.Concat(Enumerable.Repeat("pq", 2_000))}{same}";

        Assert.Equal([false, true, false], TextMarks.Of(written, should).Written.Select(run => run.Differs));
    }

    [Fact]
    public void Of_a_long_text_what_stands_around_the_differences_is_shown()
    {
        string around = new('x', 5_000);
        var runs = TextRun.Shorten(TextMarks.Of($"{around}**{around}", around + around).Written);

        Assert.Equal("**", Assert.Single(runs, run => run.Differs).Text);
        Assert.All(runs, run => Assert.InRange(run.Text.Length, 1, 130));
        Assert.StartsWith("…", runs[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("…", runs[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_compared_the_texts_are_kept_whole()
    {
        Random random = new(7);
        for (int i = 0; i < 500; i++)
        {
            (string written, string should) = (Any(random), Any(random));

            TextMarks marks = TextMarks.Of(written, should);

            Assert.Equal(written, string.Concat(marks.Written.Select(run => run.Text)));
            Assert.Equal(should, string.Concat(marks.Should.Select(run => run.Text)));
            Assert.Equal(Same(marks.Written), Same(marks.Should));
        }
    }

    // Spacing may differ unmarked.
    private static string Same(IEnumerable<TextRun> runs) =>
        string.Concat(
            runs.Where(run => !run.Differs)
                .SelectMany(run => run.Text)
                .Where(character => !char.IsWhiteSpace(character))
        );

    private static string Any(Random random) => new([.. random.GetItems("ab*\n 𝄞".AsSpan(), random.Next(12))]);

    private static string Marked(IEnumerable<TextRun> runs) =>
        string.Concat(runs.Select(run => run.Differs ? $"[{run.Text}]" : run.Text));
}
