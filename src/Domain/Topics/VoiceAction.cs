using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>The actions that the telephony extension gives a bot (the seed, Voice-based hand-off capabilities).</summary>
public enum VoiceAction
{
    /// <summary>Send uninterruptible voice message.</summary>
    UninterruptibleMessage,

    /// <summary>Transfer the call to a different phone number.</summary>
    TransferCall,

    /// <summary>Hang up.</summary>
    HangUp,
}

/// <summary>What the seed says of the actions.</summary>
public static class VoiceActions
{
    /// <summary>All of them, in the seed's order.</summary>
    public static readonly ImmutableArray<VoiceAction> All = [.. Enum.GetValues<VoiceAction>()];

    /// <summary>The action's name, as authors see it.</summary>
    public static string Name(this VoiceAction action) =>
        action switch
        {
            VoiceAction.UninterruptibleMessage => "Send uninterruptible voice message",
            VoiceAction.TransferCall => "Transfer the call to a different phone number",
            _ => "Hang up",
        };

    /// <summary>The one input that it takes, a string; null for none.</summary>
    public static string? Input(this VoiceAction action) =>
        action switch
        {
            VoiceAction.UninterruptibleMessage => "UninterruptibleMessage",
            VoiceAction.TransferCall => "TargetPhoneNumber",
            _ => null,
        };
}

/// <summary>The variables that the telephony extension gives a bot.</summary>
public enum VoiceVariable
{
    /// <summary>The number of the customer who called.</summary>
    CustomerPhoneNumber,

    /// <summary>The number that the customer dialled.</summary>
    OrganizationPhoneNumber,
}

/// <summary>What the seed says of the variables.</summary>
public static class VoiceVariables
{
    /// <summary>The name that the seed uses: <c>bot.CustomerPhoneNumber</c>.</summary>
    public static string Name(this VoiceVariable variable) => $"bot.{variable}";

    /// <summary>
    /// Is this text of a topic the variable? What the seed calls <c>bot.</c> is <c>Global.</c> in topics of the newer kind
    /// (docs/dataverse-facts.md, topics).
    /// </summary>
    public static bool Is(this VoiceVariable variable, string name) =>
        name.Equals($"bot.{variable}", StringComparison.OrdinalIgnoreCase)
        || name.Equals($"Global.{variable}", StringComparison.OrdinalIgnoreCase);
}
