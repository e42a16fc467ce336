namespace HandoffPortal.Portal;

/// <summary>What the portal itself logs; event ids 3xxx. Ids only: never names, tokens or secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Information, "Contoso's sample Dataverse listens on {Address}")]
    public static partial void SampleListens(ILogger log, Uri address);

    [LoggerMessage(3002, LogLevel.Information, "{Person} signed in")]
    public static partial void SignedIn(ILogger log, string person);

    [LoggerMessage(3003, LogLevel.Warning, "A sign-in form without a good token was turned away")]
    public static partial void FormTurnedAway(ILogger log);
}
