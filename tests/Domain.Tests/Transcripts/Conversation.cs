using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Transcripts;

/// <summary>Makes conversations, and workstreams with context variables to hold them against.</summary>
internal static class Conversation
{
    public static readonly TranscriptKey Key = TranscriptKey.Read("8YYe8iif49Z")!.Value;

    public static TranscriptActivity Bot(string text) => new TranscriptActivity.Message(Speaker.Bot, text, 0);

    public static TranscriptActivity Customer(string text) => new TranscriptActivity.Message(Speaker.Customer, text, 0);

    public static TranscriptActivity Set(string name, string value) => Set(name, new VariableValue.Text(value));

    public static TranscriptActivity Set(string name, VariableValue value) =>
        new TranscriptActivity.Assignment(VariableName.Read(name)!, value);

    public static TranscriptActivity HandOff(params (string Name, VariableValue Value)[] passed) =>
        new TranscriptActivity.HandOff([.. passed.Select(it => new HandedVariable(it.Name, it.Value))]);

    public static TranscriptActivity HandOff(string name, string value) =>
        HandOff((name, new VariableValue.Text(value)));

    public static TranscriptActivity Topic(string name, bool redirected = false) =>
        new TranscriptActivity.TopicStart(name, !redirected);

    public static Transcript Of(params TranscriptActivity[] activities) => new(Key, Sample.ReadAt, [.. activities]);

    public static HandoffPreview Preview(params TranscriptActivity[] activities) =>
        HandoffPreview.Of(Of(activities), SampleFacts.Ready());

    public static PreviewVariable Own(this HandoffPreview preview, string name) =>
        preview.Own.Single(variable => variable.Name == name);

    public static PreviewVariable Standard(this HandoffPreview preview, string name) =>
        preview.Standard.Single(variable => variable.Name == name);

    /// <summary>Facts in which the workstream has these context variables.</summary>
    public static HandoffFacts Knowing(params (string Name, ContextVariableType Type)[] variables) =>
        Knowing(Sample.Workstream(), variables);

    public static HandoffFacts Knowing(
        Workstream workstream,
        params (string Name, ContextVariableType Type)[] variables
    ) =>
        SampleFacts.Ready(
            routing: SampleFacts.Route(workstream) with
            {
                ContextVariables = Reading.Of<ImmutableArray<ContextVariable>>([
                    .. variables.Select(it => new ContextVariable(
                        DerivedId.From("context variable", it.Name),
                        it.Name,
                        workstream.Id,
                        new Choice<ContextVariableType>((int)it.Type)
                    )),
                ]),
            }
        );
}
