using System.Diagnostics;

namespace HandoffPortal.Domain.Rules;

/// <summary>A rule's judgement, always with its evidence: a sentence in the words of the page.</summary>
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>The rule holds.</summary>
    public sealed record Met(string Evidence) : Verdict;

    /// <summary>It doesn't.</summary>
    public sealed record Unmet(string Evidence, Remedy Remedy) : Verdict;

    /// <summary>It could not be judged; the evidence says what was missing.</summary>
    public sealed record Undetermined(string Evidence, Remedy Remedy) : Verdict
    {
        /// <summary>Could it be judged once the form is filled in?</summary>
        public bool WaitsForForm { get; init; }
    }

    /// <summary>Is it undetermined only because the form is not filled that far?</summary>
    public bool IsNotYet => this is Undetermined { WaitsForForm: true };

    /// <summary>
    /// Undetermined, because something could not be read. A missing privilege is for whoever gives out roles in the
    /// environment; anything else the person at the page can try again.
    /// </summary>
    public static Verdict CannotTell(Fault fault) =>
        new Undetermined(fault.What, new Remedy(fault.Remedy, WhoMends(fault)));

    /// <summary>Undetermined, because the form is not filled that far.</summary>
    /// <param name="what">One sentence: what is not there yet.</param>
    /// <param name="action">One sentence that starts with a verb: what to fill in.</param>
    public static Verdict NotYet(string what, string action) =>
        new Undetermined(what, new Remedy(action, Administrator.BotAdministrator)) { WaitsForForm = true };

    internal static Administrator WhoMends(Fault fault) =>
        fault.Kind == FaultKind.Forbidden ? Administrator.AzureAdministrator : Administrator.BotAdministrator;

    internal static Verdict NoEnvironmentYet { get; } =
        NotYet("No Omnichannel environment is chosen yet.", "Choose the environment where Omnichannel is set up.");

    internal static Verdict NoApplicationIdYet { get; } =
        NotYet("No application ID is entered yet.", "Enter the Application (client) ID of the app registration.");

    /// <summary>Answers for every case.</summary>
    public T Match<T>(Func<string, T> met, Func<string, Remedy, T> unmet, Func<string, Remedy, T> undetermined) =>
        this switch
        {
            Met(var evidence) => met(evidence),
            Unmet(var evidence, var remedy) => unmet(evidence, remedy),
            Undetermined(var evidence, var remedy) => undetermined(evidence, remedy),
            _ => throw new UnreachableException(),
        };
}

/// <summary>What to do about a finding.</summary>
/// <param name="Action">One sentence that starts with a verb.</param>
/// <param name="Who">Who can do it.</param>
/// <param name="Link">The exact place, if there is one to go to.</param>
/// <param name="LinkText">What the link leads to.</param>
public sealed record Remedy(string Action, Administrator Who, Uri? Link = null, string? LinkText = null);

/// <summary>Who can apply a remedy.</summary>
public enum Administrator
{
    /// <summary>Looks after the bot.</summary>
    BotAdministrator,

    /// <summary>Looks after Omnichannel.</summary>
    OmnichannelAdministrator,

    /// <summary>Looks after Azure and the environments.</summary>
    AzureAdministrator,
}
