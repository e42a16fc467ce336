using System.Collections.Immutable;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>VOX005. Transfer the call to a different phone number takes one input, TargetPhoneNumber (the seed).</summary>
public sealed class CallTransfersNameANumber()
    : VoiceRule("VOX005", "Every transfer of a call names a phone number that can be called")
{
    private protected override string Innocent => "Every transfer of a call names a phone number, or a variable.";

    private protected override string Action =>
        "Give each transfer a phone number with plus sign and country code, or a variable that holds one.";

    private protected override string Guilty(ImmutableArray<TopicSpot> found) =>
        "A call can't be transferred to what is no phone number in the form +14255550123.";

    private protected override IEnumerable<TopicSpot> Spots(BotTopics topics) =>
        from visit in topics.Visits
        where visit.OnCalls
        from spot in visit.Node switch
        {
            TopicNode.TransferToNumber(var number) => Judge(visit, number),
            TopicNode.Redirect redirect when topics.ActionOf(redirect) == VoiceAction.TransferCall => Judge(
                visit,
                redirect.Inputs.FirstOrDefault(input => input.Name == VoiceAction.TransferCall.Input())?.Value
            ),
            _ => [],
        }
        select spot;

    private static IEnumerable<TopicSpot> Judge(TopicVisit visit, TopicText? number) =>
        number is null ? [Spot(visit, "", "No phone number is given.", null, null)]
        : number.Literal is not { } literal || PhoneNumber.IsOne(literal) ? []
        : string.IsNullOrWhiteSpace(literal) ? [Spot(visit, "", "The phone number is empty.", null, number.Line)]
        :
        [
            Spot(
                visit,
                literal,
                "It is no number with plus sign and country code, 15 digits at most.",
                PhoneNumber.Tidied(literal),
                number.Line
            ),
        ];

    private static TopicSpot Spot(TopicVisit visit, string text, string why, string? shouldRead, int? line) =>
        visit.Spot(text, $"{why} The transfer fails.", shouldRead, line);
}
