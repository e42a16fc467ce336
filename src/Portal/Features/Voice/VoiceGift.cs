using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>An action or a variable that the telephony extension gives a bot, and where the bot uses it.</summary>
/// <param name="Name">Its name, as authors see it.</param>
/// <param name="What">What it does, or holds.</param>
/// <param name="Uses">Where topics use it; unknown when they could not be read.</param>
public sealed record VoiceGift(string Name, string What, Reading<ImmutableArray<NamedUse>> Uses)
{
    /// <summary>The input that it takes, a string; null for none.</summary>
    public string? Input { get; init; }

    /// <summary>What goes into the input.</summary>
    public string InputIs { get; init; } = "";

    /// <summary>Is it an action? Else it is a variable.</summary>
    public bool IsAction { get; init; }

    /// <summary>What has to be so outside the bot; null for nothing.</summary>
    public string? Caution { get; init; }

    /// <summary>Does it tell calls from messages by being empty?</summary>
    public bool TellsCalls { get; init; }

    /// <summary>What is said where no use was found.</summary>
    public string WithoutUses { get; init; } = "";

    /// <summary>All of them, in the seed's order.</summary>
    public static ImmutableArray<VoiceGift> All(HandoffFacts facts) =>
        [
            .. VoiceActions.All.Select(action => Of(action, facts)),
            .. Enum.GetValues<VoiceVariable>().Select(variable => Of(variable, facts)),
        ];

    private static VoiceGift Of(VoiceAction action, HandoffFacts facts) =>
        new(action.Name(), Does(action), Found(facts, topics => VoiceUse.Of(topics, action)))
        {
            IsAction = true,
            Input = action.Input(),
            InputIs = action switch
            {
                VoiceAction.UninterruptibleMessage => "the message, typed in or from a variable",
                VoiceAction.TransferCall => "the number to call, typed in or from a variable",
                _ => "",
            },
            Caution =
                action == VoiceAction.TransferCall
                    ? "Fails unless the phone number was bought with the Make calls privilege. No row in Dataverse tells whether it was; see “To confirm by hand” on the Omnichannel settings."
                    : null,
            WithoutUses = facts.Topics.Match(topics => Without(action, topics), _ => ""),
        };

    private static VoiceGift Of(VoiceVariable variable, HandoffFacts facts) =>
        new(variable.Name(), Holds(variable), Found(facts, topics => VoiceUse.Of(topics, variable)))
        {
            TellsCalls = variable == VoiceVariable.CustomerPhoneNumber,
            WithoutUses = facts.Topics.Match(Without, _ => ""),
        };

    private static Reading<ImmutableArray<NamedUse>> Found(
        HandoffFacts facts,
        Func<BotTopics, ImmutableArray<VoiceUse>> of
    ) =>
        facts.Topics.Map<ImmutableArray<NamedUse>>(topics =>
            [.. of(topics).Select(use => new NamedUse(use, topics.NameOf(use.Visit.Node)))]
        );

    // A call of an action without input is known by the action's own row alone.
    private static string Without(VoiceAction action, BotTopics topics) =>
        action.Input() is null
        && topics.Destinations.All(destination => destination.Name != action.Name())
        && topics.LostRedirects.Any()
            ? "Some redirects lead to what was not found. Whether they call it can't be told."
            : Without(topics);

    private static string Without(BotTopics topics) =>
        topics.Damaged.IsEmpty ? "No topic of this bot uses it." : "No topic that could be read uses it.";

    private static string Does(VoiceAction action) =>
        action switch
        {
            VoiceAction.UninterruptibleMessage => "Says a message that the caller can't interrupt.",
            VoiceAction.TransferCall => "Sends the call on to another phone number.",
            _ => "Ends the call: when the conversation comes to it, the call is dropped.",
        };

    private static string Holds(VoiceVariable variable) =>
        variable == VoiceVariable.CustomerPhoneNumber
            ? "The phone number of the customer who called, known as the caller ID."
            : "The phone number that the customer dialled to reach the bot.";
}

/// <summary>A use, with what its node is called on the authoring canvas.</summary>
public sealed record NamedUse(VoiceUse Use, string Node);
