using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Activity;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Tests.Activity;

/// <summary>What is said of an outcome.</summary>
public sealed class OutcomeLookTests
{
    private static readonly DateTimeOffset Noon = new(2021, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_outcome_there_is_has_a_look_of_its_own()
    {
        string[] outcomes = [.. typeof(Outcome).GetNestedTypes().Select(outcome => outcome.Name)];

        ChipLook[] looks = [.. outcomes.Select(outcome => OutcomeLook.Of(Ended(outcome), Noon))];

        Assert.Equal(5, looks.Length);
        Assert.DoesNotContain(looks, look => look.Icon == IconName.Question);
        Assert.Equal(looks.Length, looks.DistinctBy(look => look.Text).Count());
    }

    [Fact]
    public void An_outcome_that_nobody_here_knows_keeps_its_name() =>
        Assert.Equal(
            new ChipLook(Tone.Quiet, IconName.Question, "Postponed"),
            OutcomeLook.Of(Ended("Postponed"), Noon)
        );

    [Theory]
    [InlineData(0, "Running")]
    [InlineData(120, "Running")]
    [InlineData(121, "End not known")]
    public void An_operation_without_an_end_runs_only_as_long_as_one_may(int seconds, string said)
    {
        ActivityEntry entry = ActivityLogFake.Entry(Noon);

        Assert.Equal(said, OutcomeLook.Of(entry, Noon.AddSeconds(seconds)).Text);
    }

    [Theory]
    [InlineData(0.2, "in less than a second")]
    [InlineData(1.2, "in 1 second")]
    [InlineData(1.7, "in 2 seconds")]
    [InlineData(119, "in 119 seconds")]
    [InlineData(150, "in 2 minutes")]
    public void How_long_it_took_is_said_in_words(double seconds, string said) =>
        Assert.Equal(said, OutcomeLook.Took(Ended("Completed", seconds)));

    private static ActivityEntry Ended(string result, double seconds = 3) =>
        ActivityLogFake.Entry(Noon, end: new ActivityEnd(Noon.AddSeconds(seconds), result, "Connected"));
}
