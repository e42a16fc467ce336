using System.Collections.Immutable;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Domain.Transcripts.Masking;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>An activity of a conversation as a line of the page.</summary>
/// <param name="Place">Its place, from 1.</param>
/// <param name="Activity">The activity.</param>
public sealed record ConversationLine(int Place, TranscriptActivity Activity)
{
    /// <summary>All activities, a line each.</summary>
    public static ImmutableArray<ConversationLine> Of(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return [.. transcript.Activities.Select((activity, at) => new ConversationLine(at + 1, activity))];
    }

    /// <summary>Who, or what sort of thing.</summary>
    public string Label =>
        Activity.Match(
            said =>
                said.By switch
                {
                    Speaker.Bot => "Bot",
                    Speaker.Customer => "Customer",
                    _ => "Somebody",
                },
            _ => "Hand-off",
            set => $"Set {set.Variable}",
            start => start.ByCustomer ? "Topic" : "Redirect",
            _ => "Language",
            _ => "Session ended",
            _ => "Other activity"
        );

    /// <summary>The drawing beside it.</summary>
    public IconName Icon =>
        Activity.Match(
            said => said.By == Speaker.Bot ? IconName.Bot : IconName.Chat,
            _ => IconName.People,
            _ => IconName.Key,
            _ => IconName.Workstream,
            _ => IconName.Info,
            _ => IconName.Clock,
            _ => IconName.Info
        );

    /// <summary>The CSS class: who said it, or that nobody did.</summary>
    public string Css =>
        Activity switch
        {
            TranscriptActivity.Message { By: Speaker.Bot } => "bot",
            TranscriptActivity.Message => "customer",
            TranscriptActivity.HandOff => "hand-off",
            _ => "trace",
        };

    /// <summary>What it says.</summary>
    /// <param name="mask">Masks what is personal; null shows everything.</param>
    public MaskedText Text(Mask? mask) =>
        Activity.Match(
            said => mask?.Of(said) ?? MaskedText.Plain(said.Text),
            _ => MaskedText.Plain("The bot handed the conversation over."),
            set => mask is null ? MaskedText.Plain(set.Value.Shown) : Mask.Of(set.Value),
            start => MaskedText.Plain(start.Topic),
            language => MaskedText.Plain(language.Locale),
            end => MaskedText.Plain(end.Outcome),
            other => MaskedText.Plain(other.Kind)
        );

    /// <summary>What stands in place of words where there are none; null where there are.</summary>
    public string? Instead =>
        Activity switch
        {
            TranscriptActivity.Message { Text: "", Attachments: 0 } => "nothing",
            TranscriptActivity.Assignment { Value.IsEmpty: true } => "empty",
            _ => null,
        };

    /// <summary>How many attachments came with it.</summary>
    public int Attachments => Activity is TranscriptActivity.Message { Attachments: var count } ? count : 0;
}
