using HandoffPortal.Domain.Rules.Voice;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using static HandoffPortal.TestKit.SampleNodes;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>VOX005 to VOX007, each fault with its innocent twin.</summary>
public sealed class CallRuleTests
{
    [Theory]
    [InlineData(null, 10, "No phone number is given. The transfer fails.", null)]
    [InlineData("", 12, "The phone number is empty. The transfer fails.", null)]
    [InlineData("=\"\"", 12, "The phone number is empty. The transfer fails.", null)]
    [InlineData(
        "555 0123",
        12,
        "It is no number with plus sign and country code, 15 digits at most. The transfer fails.",
        null
    )]
    [InlineData(
        "+1 (425) 555-0123",
        12,
        "It is no number with plus sign and country code, 15 digits at most. The transfer fails.",
        "+14255550123"
    )]
    public void A_transfer_without_a_phone_number_fails(string? number, int line, string why, string? shouldRead) =>
        Spots.Is(
            "Transfer the call to a different phone number",
            line,
            number?.Trim('=', '"') ?? "",
            why,
            shouldRead,
            Spots.OnCalls<CallTransfersNameANumber>(Call(VoiceAction.TransferCall, number))
        );

    [Theory]
    [InlineData("+14255550123")]
    [InlineData("=\"+14255550123\"")]
    [InlineData("=Topic.Pharmacist")]
    [InlineData("{Topic.Pharmacist}")]
    public void A_transfer_to_a_phone_number_or_a_variable_is_fine(string number) =>
        Assert.Empty(Spots.OnCalls<CallTransfersNameANumber>(Call(VoiceAction.TransferCall, number)));

    [Theory]
    [InlineData("+14255550123", 0)]
    [InlineData("14255550123", 1)]
    [InlineData("+0425555", 1)]
    [InlineData("+1234567890123456", 1)]
    [InlineData("+14255550123\n", 1)]
    public void A_transfer_that_needs_no_extension_is_held_to_the_same(string number, int faults) =>
        Assert.Equal(
            faults,
            Spots
                .OnCalls<CallTransfersNameANumber>(
                    new TopicNode.TransferToNumber(new TopicText(number, 11)) { Kind = "TransferConversationV2" }
                )
                .Length
        );

    [Fact]
    public void An_authentication_variable_is_empty_on_a_call() =>
        Spots.Is(
            "Message",
            12,
            "Hello {System.User.DisplayName}",
            "On a call System.User.DisplayName is empty.",
            null,
            Spots.OnCalls<CallsNeedNoAuthentication>(Say("Hello {System.User.DisplayName}", 12))
        );

    [Theory]
    [InlineData("=bot.AuthToken")]
    [InlineData("=bot.UserID")]
    [InlineData("=System.User.IsLoggedIn")]
    public void So_is_each_of_them(string value) =>
        Assert.Single(Spots.OnCalls<CallsNeedNoAuthentication>(Set("Topic.A", value)));

    [Theory]
    [InlineData("=System.User.IsLoggedIn = true")]
    [InlineData("System.User.IsLoggedIn = true")]
    public void A_condition_on_one_never_holds_on_a_call(string condition) =>
        Spots.Is(
            "Condition",
            11,
            condition.StartsWith('=') ? condition : $"={condition}",
            "On a call System.User.IsLoggedIn is empty.",
            null,
            Spots.OnCalls<CallsNeedNoAuthentication>(When(condition, [Say("Hello again.")], [Say("Hello.")]))
        );

    [Theory]
    [InlineData("Hello {System.Bot.Name}")]
    [InlineData("Hello {Topic.DisplayName}")]
    [InlineData("Hello {System.User.Language}")]
    [InlineData("Say bot.AuthToken aloud")]
    public void What_only_looks_like_one_is_none(string text) =>
        Assert.Empty(Spots.OnCalls<CallsNeedNoAuthentication>(Say(text)));

    [Fact]
    public void Those_who_write_may_sign_in() =>
        Assert.Empty(
            Spots.OnCalls<CallsNeedNoAuthentication>(
                When("=IsBlank(Global.CustomerPhoneNumber)", [Say("Hello {System.User.DisplayName}")], [Say("Hello.")])
            )
        );

    [Theory]
    [InlineData("=IsBlank(Global.CustomerPhoneNumber)", "=!IsBlank(Global.CustomerPhoneNumber)")]
    [InlineData("=IsEmpty(bot.CustomerPhoneNumber)", "=!IsEmpty(bot.CustomerPhoneNumber)")]
    [InlineData("=Global.CustomerPhoneNumber = \"\"", null)]
    [InlineData("=IsBlank( Global.CustomerPhoneNumber ) && Topic.Open = true", null)]
    public void A_test_that_sends_those_who_write_to_hang_up_is_the_wrong_way_round(string test, string? turned) =>
        Spots.Is(
            "Condition",
            11,
            test,
            "It sends those who write to “Hang up”, and calls past it: the number is never empty on a call, and always in messaging.",
            turned,
            Spots.OnCalls<PhoneTestIsTheRightWayRound>(
                When(test, [Say("Bye."), Call(VoiceAction.HangUp)], [Say("Hi.")])
            )
        );

    [Fact]
    public void What_is_left_over_by_a_test_can_be_the_wrong_way_round_too() =>
        Spots.Is(
            "Condition",
            11,
            "=!IsBlank(Global.CustomerPhoneNumber)",
            "It sends those who write to “Transfer the call to a different phone number”, and calls past it: the number is never empty on a call, and always in messaging.",
            "=IsBlank(Global.CustomerPhoneNumber)",
            Spots.OnCalls<PhoneTestIsTheRightWayRound>(
                When(
                    "=!IsBlank(Global.CustomerPhoneNumber)",
                    [Say("Look at our page.")],
                    [Call(VoiceAction.TransferCall, "+14255550123")]
                )
            )
        );

    [Theory]
    [InlineData("=!IsBlank(Global.CustomerPhoneNumber)")]
    [InlineData("=Not(IsBlank(Global.CustomerPhoneNumber))")]
    [InlineData("=Global.CustomerPhoneNumber <> Blank()")]
    [InlineData("=IsBlank(Global.CustomerPhoneNumber) = false")]
    [InlineData("=!IsBlank(Global.CustomerPhoneNumber) And Topic.Open = true")]
    [InlineData("=IsBlank(Topic.CustomerPhoneNumber)")]
    [InlineData("=IsBlank(Global.CustomerPhoneNumberOfKin)")]
    [InlineData("=IsBlank(Global.CustomerPhoneNumber) || Topic.Open = true")]
    public void A_test_that_sends_calls_to_hang_up_is_the_right_way_round(string test) =>
        Assert.Empty(
            Spots.OnCalls<PhoneTestIsTheRightWayRound>(
                When(test, [Say("Bye."), Call(VoiceAction.HangUp)], [Say("Hi.")])
            )
        );
}
