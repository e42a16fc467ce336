using System.Collections.Immutable;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>
/// A conversation that nobody had, the same for every bot: shows what a hand-off passes on where there is no transcript to
/// look at. Nothing in it is anybody's, so nothing in it is masked.
/// </summary>
public static class SampleConversation
{
    private static readonly DateTimeOffset Start = new(2021, 11, 23, 10, 30, 0, TimeSpan.Zero);

    /// <summary>Its key; a conversation of Dataverse never has it, since those are as long as an id.</summary>
    public static TranscriptKey Key { get; } = TranscriptKey.Read("sample")!.Value;

    /// <summary>The conversation.</summary>
    public static Transcript Transcript { get; } = new(Key, Start, Activities());

    private static ImmutableArray<TranscriptActivity> Activities() =>
        [
            At(0, new TranscriptActivity.Language("en-us")),
            At(1, Bot("Hello. I can help with orders and returns. What is it about?")),
            At(24, Customer("I got the wrong lamp and want to send it back")),
            At(25, new TranscriptActivity.TopicStart("Return items", ByCustomer: true)),
            At(26, Bot("I can help with that. What is the number of the order?")),
            At(41, Customer("It is 70-4417-02")),
            At(42, Set("Topic.OrderNumber", new VariableValue.Text("70-4417-02"))),
            At(43, Bot("How many pieces do you want to send back?")),
            At(50, Customer("2")),
            At(51, Set("Topic.Pieces", new VariableValue.Number("2"))),
            At(51, Set("Global.WithinThirtyDays", new VariableValue.Truth(true))),
            At(52, Bot("Order 70-4417-02, 2 pieces. A label is on its way to your e-mail address.")),
            At(70, Customer("Can somebody tell me when I get the money?")),
            At(71, new TranscriptActivity.TopicStart("Escalate", ByCustomer: true)),
            At(72, Bot("I connect you with somebody who can.")),
            At(
                73,
                new TranscriptActivity.HandOff([
                    new HandedVariable("va_AgentMessage", new VariableValue.Text("Asks when the money comes back.")),
                ])
            ),
            At(74, new TranscriptActivity.SessionEnd("Escalated")),
        ];

    private static TranscriptActivity At(int second, TranscriptActivity activity) =>
        activity with
        {
            At = Start.AddSeconds(second),
        };

    private static TranscriptActivity.Message Bot(string text) => new(Speaker.Bot, text, 0);

    private static TranscriptActivity.Message Customer(string text) => new(Speaker.Customer, text, 0);

    private static TranscriptActivity.Assignment Set(string name, VariableValue value) =>
        new(VariableName.Read(name)!, value);
}
