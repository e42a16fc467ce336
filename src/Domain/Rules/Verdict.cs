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
    public sealed record Undetermined(string Evidence, Remedy Remedy) : Verdict;

    /// <summary>Undetermined, because something could not be read.</summary>
    public static Verdict CannotTell(Fault fault, Administrator who) =>
        new Undetermined(fault.What, new Remedy(fault.Remedy, who));

    /// <summary>Undetermined, because the form is not filled that far.</summary>
    public static Verdict NotYet(string what) =>
        new Undetermined(what, new Remedy("Fill in the settings above.", Administrator.BotAdministrator));

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
