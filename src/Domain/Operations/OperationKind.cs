namespace HandoffPortal.Domain.Operations;

/// <summary>
/// What the activity tells: the operations (product.md §2), and what a person said of a bot, or looked at, without changing
/// anything in Dataverse.
/// </summary>
public enum OperationKind
{
    /// <summary>Turns hand-off on for the bot.</summary>
    Enable,

    /// <summary>Connects the bot to an Omnichannel environment.</summary>
    Connect,

    /// <summary>Reads everything again and stores what was proven.</summary>
    Refresh,

    /// <summary>Cuts the bot off from its Omnichannel environment; hand-off stays on.</summary>
    Disconnect,

    /// <summary>Turns hand-off off; the link is remembered.</summary>
    Disable,

    /// <summary>Turns voice on for the bot.</summary>
    EnableVoice,

    /// <summary>Turns voice off for the bot.</summary>
    DisableVoice,

    /// <summary>Takes back an operation that was cut short.</summary>
    Undo,

    /// <summary>Lets the hand-off record say what Dataverse says, in one thing in which they disagree.</summary>
    Accept,

    /// <summary>Lets Dataverse say what the hand-off record says, in one thing in which they disagree.</summary>
    Restore,

    /// <summary>A person compared every value of the connection and found it right. Changes nothing in Dataverse.</summary>
    Verify,

    /// <summary>A person confirmed, or took back, what no row tells. Changes nothing in Dataverse.</summary>
    ConfirmByHand,

    /// <summary>A person asked to see the personal data of a conversation. Changes nothing in Dataverse.</summary>
    ShowPersonalData,
}

/// <summary>What is true of a kind.</summary>
public static class OperationKinds
{
    /// <summary>Is it only said, or asked, by a person, so that Dataverse is as it was?</summary>
    public static bool IsSaid(this OperationKind kind) =>
        kind is OperationKind.Verify or OperationKind.ConfirmByHand or OperationKind.ShowPersonalData;
}

/// <summary>The id of one run of one operation; the same in the record's intent and in the activity.</summary>
public readonly record struct OperationId(Guid Value)
{
    /// <summary>A new id.</summary>
    public static OperationId New() => new(Guid.NewGuid());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>The person who is signed in.</summary>
/// <param name="Id">The directory's id of the person.</param>
/// <param name="Name">The person's name, as pages and the activity show it.</param>
public sealed record Person(string Id, string Name);
