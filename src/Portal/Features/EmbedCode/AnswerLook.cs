using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>How answers look; never by colour alone.</summary>
internal static class AnswerLook
{
    /// <summary>The look of a whole answer. What stands in the way of the right widget makes it a warning.</summary>
    public static NoticeKind Of(EmbedAnswer answer) =>
        answer.Outcome switch
        {
            EmbedOutcome.HandsOff => EmbedWords.Notes(answer).IsEmpty && !answer.Judged.Any(MayBeBot)
                ? NoticeKind.Good
                : NoticeKind.Warning,
            EmbedOutcome.PassesOmnichannelBy or EmbedOutcome.Both or EmbedOutcome.WrongWidget => NoticeKind.Problem,
            EmbedOutcome.Nothing => NoticeKind.Info,
            _ => NoticeKind.Warning,
        };

    /// <summary>The look of one code.</summary>
    public static ChipLook Of(JudgedCode code) =>
        code.Found.Place switch
        {
            CodePlace.Page => Of(code.Verdict),
            CodePlace.Script or CodePlace.HeldBack => new ChipLook(Tone.Warn, IconName.Question, "May run"),
            _ => new ChipLook(Tone.Quiet, IconName.Close, "Does not run"),
        };

    private static ChipLook Of(CodeVerdict verdict) =>
        verdict.Match(
            thisBot: () => NoHandOff,
            otherBot: _ => NoHandOff,
            unknownBot: _ => NoHandOff,
            rightWidget: (_, _) => new ChipLook(Tone.Good, IconName.Check, "The right code"),
            othersWidget: _ => new ChipLook(Tone.Bad, IconName.Problem, "Another bot"),
            botlessWidget: (_, _) => new ChipLook(Tone.Bad, IconName.Problem, "No bot"),
            noSuchWidget: _ => new ChipLook(Tone.Bad, IconName.Problem, "Not found"),
            unreadWidget: _ => new ChipLook(Tone.Warn, IconName.Question, "Could not look"),
            incompleteWidget: _ => new ChipLook(Tone.Bad, IconName.Problem, "Not whole")
        );

    private static ChipLook NoHandOff => new(Tone.Bad, IconName.Problem, "Can't hand off");

    private static bool MayBeBot(JudgedCode code) => code.Found.Place.MayRun() && code.Found.Code is ChatCode.OfBot;
}
