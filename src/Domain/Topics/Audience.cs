namespace HandoffPortal.Domain.Topics;

/// <summary>Which customers can come to a place of a topic.</summary>
[Flags]
public enum Audience
{
    /// <summary>None: the place is dead.</summary>
    Nobody = 0,

    /// <summary>Those who write.</summary>
    Messages = 1,

    /// <summary>Those who call.</summary>
    Calls = 2,

    /// <summary>Both.</summary>
    Everybody = Messages | Calls,
}
