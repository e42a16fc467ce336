using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.Transcripts.Conversation;

namespace HandoffPortal.Domain.Tests.Transcripts;

/// <summary>Each remark, and beside it the value that must not have it.</summary>
public sealed class VariableRemarkTests
{
    private static readonly Workstream Calls = Sample.Workstream("Store calls", channel: (int)StreamSource.VoiceCall);

    [Fact]
    public void An_empty_value_says_so()
    {
        Assert.Equal<VariableRemark>([new VariableRemark.Empty()], Remarks(Set("Topic.Size", "")));
        Assert.Equal<VariableRemark>([new VariableRemark.Empty()], Remarks(Set("Topic.Size", VariableValue.None)));
        Assert.Equal<VariableRemark>(
            [new VariableRemark.Empty()],
            Remarks(Set("Topic.Size", new VariableValue.List([])))
        );
        Assert.Empty(Remarks(Set("Topic.Size", " ")));
    }

    [Fact]
    public void What_can_not_be_told_is_not_called_empty() =>
        Assert.Equal<VariableRemark>(
            [new VariableRemark.NotTold()],
            Preview(Customer("Hi")).Standard("va_AgentMessage").Remarks
        );

    [Fact]
    public void More_than_4000_characters_make_the_escalation_fail()
    {
        VariableRemark remark = Assert.Single(Remarks(Set("Topic.Size", new string('x', 4_001))));

        Assert.Equal(new VariableRemark.TooLong(4_001), remark);
        Assert.Equal(RemarkWeight.Failure, remark.Weight);
        Assert.Contains("4,001 characters", remark.Sentence, StringComparison.Ordinal);
        Assert.Empty(Remarks(Set("Topic.Size", new string('x', 4_000))));
    }

    [Theory]
    [InlineData(ContextVariableType.Number)]
    [InlineData(ContextVariableType.EntityReference)]
    public void A_text_is_no_number_and_no_row(ContextVariableType takes) =>
        Assert.IsType<VariableRemark.OtherType>(
            Assert.Single(Remarks(Set("Topic.Size", "12"), Knowing(("Size", takes))))
        );

    [Fact]
    public void A_value_of_the_type_that_the_workstream_takes_is_fine()
    {
        Assert.Empty(Remarks(Set("Topic.Size", "12"), Knowing(("Size", ContextVariableType.Text))));
        Assert.Empty(
            Remarks(Set("Topic.Size", new VariableValue.Number("12")), Knowing(("Size", ContextVariableType.Number)))
        );
        Assert.Empty(
            Remarks(Set("Topic.Size", new VariableValue.Truth(true)), Knowing(("Size", ContextVariableType.Text)))
        );
        Assert.Empty(
            Remarks(Set("Topic.Size", new VariableValue.List(["1"])), Knowing(("Size", ContextVariableType.Text)))
        );
    }

    [Fact]
    public void The_other_type_is_told_in_words() =>
        Assert.Equal(
            "Store chat has a context variable of this name that takes text; this is a number.",
            Assert
                .Single(
                    Remarks(
                        Set("Topic.Size", new VariableValue.Number("12")),
                        Knowing(("Size", ContextVariableType.Text))
                    )
                )
                .Sentence
        );

    [Fact]
    public void A_type_that_nobody_here_knows_is_not_judged() =>
        Assert.Empty(Remarks(Set("Topic.Size", "12"), Knowing(("Size", (ContextVariableType)77))));

    [Fact]
    public void A_name_that_the_workstream_does_not_have_is_unknown_there() =>
        Assert.Equal<VariableRemark>(
            [new VariableRemark.UnknownThere("Store chat")],
            Remarks(Set("Topic.Size", "12"), Knowing(("Sizes", ContextVariableType.Text)))
        );

    [Fact]
    public void A_name_that_differs_by_case_alone_says_how_it_is_written_there() =>
        Assert.Equal(
            "Store chat calls it size. Case counts, so it does not get there.",
            Assert.Single(Remarks(Set("Topic.Size", "12"), Knowing(("size", ContextVariableType.Text)))).Sentence
        );

    [Fact]
    public void With_the_exact_name_beside_it_another_case_does_not_matter() =>
        Assert.Empty(
            Remarks(
                Set("Topic.Size", "12"),
                Knowing(("size", ContextVariableType.Number), ("Size", ContextVariableType.Text))
            )
        );

    [Fact]
    public void Nobody_needs_a_context_variable_for_what_every_hand_off_has()
    {
        HandoffPreview preview = HandoffPreview.Of(Of(Customer("Hi")), Knowing(("VA_Scope", ContextVariableType.Text)));

        Assert.Empty(preview.Standard("va_Phrases").Remarks);
        Assert.Equal<VariableRemark>(
            [new VariableRemark.OtherCase("Store chat", "VA_Scope")],
            preview.Standard("va_Scope").Remarks
        );
    }

    [Fact]
    public void A_workstream_that_is_off_does_not_count()
    {
        HandoffFacts facts = Knowing(Sample.Workstream(active: false), ("size", ContextVariableType.Text));

        Assert.Empty(Remarks(Set("Topic.Size", "12"), facts));
    }

    [Fact]
    public void Context_variables_that_could_not_be_read_are_not_called_missing()
    {
        HandoffFacts facts = SampleFacts.Ready(
            routing: SampleFacts.Route() with
            {
                ContextVariables = Reading.Failed<ImmutableArray<ContextVariable>>(Sample.Down()),
            }
        );
        HandoffPreview preview = HandoffPreview.Of(Of(Set("Topic.Size", "12")), facts);

        Assert.Empty(preview.Own("Size").Remarks);
        Assert.Equal(Reading.Failed<ImmutableArray<string>>(Sample.Down()), preview.Compared);
    }

    [Theory]
    [InlineData("Global.CloseOmnichannelConversation", "CloseOmnichannelConversation")]
    [InlineData("bot.UserDisplayName", "UserDisplayName")]
    [InlineData("Global.UserID", "UserID")]
    [InlineData("bot.AuthToken", "AuthToken")]
    [InlineData("System.User.DisplayName", "System.User.DisplayName")]
    public void Calls_do_not_carry_it(string set, string name)
    {
        HandoffFacts calls = Knowing(Calls, (name, ContextVariableType.Text));

        Assert.IsType<VariableRemark.LostOnCalls>(Assert.Single(Remarks(Set(set, "12"), calls)));
        Assert.Empty(Remarks(Set(set, "12"), Knowing((name, ContextVariableType.Text))));
    }

    [Theory]
    [InlineData("Topic.UserDisplayName", "UserDisplayName")] // an author's own
    [InlineData("Topic.UserIDs", "UserIDs")]
    [InlineData("Topic.closeOmnichannelConversation", "closeOmnichannelConversation")]
    public void Calls_carry_what_is_only_called_alike(string set, string name) =>
        Assert.Empty(Remarks(Set(set, "12"), Knowing(Calls, (name, ContextVariableType.Text))));

    private static VariableRemark[] Remarks(TranscriptActivity set, HandoffFacts? facts = null) =>
        [
            .. Assert
                .Single(HandoffPreview.Of(Of(set), facts ?? Knowing(("Size", ContextVariableType.Text))).Own)
                .Remarks,
        ];
}
