using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Operations;

/// <summary>States and standings in the words that the activity and the plans use.</summary>
public static class StateWords
{
    /// <summary>The state in two or three words, as its chip shows it.</summary>
    public static string Of(ConnectionState state) =>
        state.Match(
            notEnabled: () => "Not enabled",
            awaiting: () => "Awaiting connection",
            connected: (_, voice) => voice ? "Connected with voice" : "Connected",
            adopted: (_, _) => "Adopted",
            disconnected: _ => "Disconnected",
            disabled: _ => "Disabled",
            drifted: (_, _) => "Drifted",
            interrupted: (_, overdue) => overdue ? "Interrupted" : "Changing now",
            unreadable: _ => "Unreadable"
        );

    /// <summary>The standing in two or three words.</summary>
    public static string Of(Standing standing) =>
        standing.Match(
            awaiting: () => "Awaiting connection",
            connected: (_, voice, _) => voice ? "Connected with voice" : "Connected",
            adopted: (_, _) => "Adopted",
            disconnected: _ => "Disconnected",
            disabled: link => link is null ? "Not enabled" : "Disabled"
        );

    /// <summary>The last line of every plan.</summary>
    public static string RecordSentence(Standing ends) => $"Write the hand-off record: {Of(ends).ToLowerInvariant()}";
}
