using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>Asks one rule of the book, and says what it said.</summary>
internal static class Judged
{
    public static Finding By<TRule>(HandoffFacts facts, RuleEdition? edition = null)
        where TRule : Rule =>
        RuleBook.Examine(facts, edition ?? RuleEdition.November2021).Single(finding => finding.Rule is TRule);

    public static void IsMet(string evidence, Finding finding) =>
        Assert.Equal(new Verdict.Met(evidence), finding.Verdict);

    public static void IsUnmet(string evidence, Remedy remedy, Finding finding) =>
        Assert.Equal(new Verdict.Unmet(evidence, remedy), finding.Verdict);

    public static void IsUndetermined(string evidence, Remedy remedy, Finding finding) =>
        Assert.Equal(new Verdict.Undetermined(evidence, remedy), finding.Verdict);

    /// <summary>The verdict of every rule that misses a part which nobody could read.</summary>
    public static void CannotTell(Fault fault, Administrator who, Finding finding) =>
        IsUndetermined(
            fault.What,
            new Remedy(
                fault.Remedy,
                who,
                who == Administrator.AzureAdministrator ? null : new Place.Control(PageControl.ReadAgain)
            ),
            finding
        );

    /// <summary>Undetermined only because nobody has said or connected that much yet.</summary>
    public static void IsNotYet(string evidence, string action, Finding finding, PageControl? place = null)
    {
        Assert.Equal(evidence, finding.Evidence);
        Assert.Equal(
            new Remedy(action, Administrator.BotAdministrator, place is { } which ? new Place.Control(which) : null),
            finding.Remedy
        );
        Assert.True(finding.Verdict.IsNotYet);
    }

    public static void NoEnvironmentYet(Finding finding) =>
        IsNotYet(
            "No Omnichannel environment is chosen yet.",
            "Choose the environment where Omnichannel is set up.",
            finding,
            PageControl.Environment
        );

    public static void NoApplicationIdYet(Finding finding) =>
        IsNotYet(
            "No application ID is entered yet.",
            "Enter the Application (client) ID of the app registration.",
            finding,
            PageControl.ApplicationId
        );

    public static void NotConnected(Finding finding) =>
        IsNotYet(
            "Store Locator is not connected to Contoso US Service: it has no bot user there.",
            "Connect the bot first.",
            finding
        );

    public static void Gone(Finding finding) =>
        IsUnmet(
            "The bot user of Store Locator is gone: Contoso US Service has no user any more with the id that the hand-off record names.",
            new Remedy("Accept that, or restore what the record says.", PageControl.Drifts),
            finding
        );

    public static Remedy InPowerVirtualAgents(string action, string bot = "Store Locator") =>
        new(
            action,
            Administrator.BotAdministrator,
            new Uri(
                "https://web.powerva.microsoft.com/environments/contoso-us/bots/00000000-0000-0000-0000-0000000000b1"
            ),
            $"{bot} in Power Virtual Agents"
        );

    public static Remedy InOmnichannel(
        string action,
        string table,
        string id,
        string name,
        Administrator who = Administrator.OmnichannelAdministrator
    ) =>
        new(
            action,
            who,
            new Uri(
                $"https://contosousservice.example/main.aspx?pagetype=entityrecord&etn={table}&id=00000000-0000-0000-0000-0000000000{id}"
            ),
            $"{name} in Contoso US Service"
        );
}
