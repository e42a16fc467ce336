namespace HandoffPortal.Domain;

/// <summary>The kinds of trouble that talking to Dataverse or to the ledger can meet.</summary>
public enum FaultKind
{
    /// <summary>The caller lacks a privilege.</summary>
    Forbidden,

    /// <summary>There is no such row, table or environment, or the caller may not see it.</summary>
    NotFound,

    /// <summary>Somebody else changed the row first, or a row with these key values exists.</summary>
    Conflict,

    /// <summary>Dataverse asked us to slow down, and waiting did not help in time.</summary>
    Throttled,

    /// <summary>The environment or the ledger did not answer properly.</summary>
    Unavailable,

    /// <summary>No answer came in time; a write may have landed.</summary>
    TimedOut,

    /// <summary>The sign-in no longer counts.</summary>
    SignInExpired,

    /// <summary>The data that came back, or that was to be written, has a form that we can't work with.</summary>
    Unusable,
}

/// <summary>Why something could not be read or done, in words that an administrator can act on.</summary>
/// <param name="Kind">What sort of trouble.</param>
/// <param name="What">One sentence: what happened, where.</param>
/// <param name="Remedy">One sentence: what to do about it.</param>
/// <param name="MayHaveLanded">True when a write was sent and nobody can say whether it was applied.</param>
/// <param name="RequestId">What Dataverse's support can find the request by; null when there was no answer.</param>
public sealed record Fault(
    FaultKind Kind,
    string What,
    string Remedy,
    bool MayHaveLanded = false,
    string? RequestId = null
);
