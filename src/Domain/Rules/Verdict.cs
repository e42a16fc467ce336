using System.Collections.Immutable;
using System.Diagnostics;

namespace HandoffPortal.Domain.Rules;

/// <summary>A rule's judgement, always with its evidence: a sentence in the words of the page.</summary>
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>The rule holds.</summary>
    public sealed record Met(string Evidence) : Verdict;

    /// <summary>It doesn't.</summary>
    public sealed record Unmet(string Evidence, Remedy Remedy) : Verdict
    {
        /// <summary>The places in topics where it is broken; none for a rule that is not about topics.</summary>
        public ImmutableArray<TopicSpot> Spots { get; init; } = [];
    }

    /// <summary>It could not be judged; the evidence says what was missing.</summary>
    public sealed record Undetermined(string Evidence, Remedy Remedy) : Verdict
    {
        /// <summary>Could it be judged once the form is filled in?</summary>
        public bool WaitsForForm { get; init; }

        /// <summary>
        /// Does it let pass what its rule blocks? So it is where Dataverse itself refuses in words, before anything is
        /// changed, what must not be, and where nobody could ever tell (docs/adr/0011).
        /// </summary>
        public bool LetsPass { get; init; }
    }

    /// <summary>Is it undetermined only because the form is not filled that far?</summary>
    public bool IsNotYet => this is Undetermined { WaitsForForm: true };

    /// <summary>
    /// Undetermined, because something could not be read. A missing privilege is for whoever gives out roles in the
    /// environment; anything else the person at the page can try again.
    /// </summary>
    public static Verdict CannotTell(Fault fault) => new Undetermined(fault.What, Remedy.Of(fault));

    /// <summary>Undetermined, because the form is not filled that far.</summary>
    /// <param name="what">One sentence: what is not there yet.</param>
    /// <param name="action">One sentence that starts with a verb: what to fill in.</param>
    /// <param name="place">Where; null when that is not on the settings page.</param>
    public static Verdict NotYet(string what, string action, PageControl? place = null) =>
        new Undetermined(
            what,
            new Remedy(action, Administrator.BotAdministrator, place is { } control ? new Place.Control(control) : null)
        )
        {
            WaitsForForm = true,
        };

    internal static Verdict NoEnvironmentYet { get; } =
        NotYet(
            "No Omnichannel environment is chosen yet.",
            "Choose the environment where Omnichannel is set up.",
            PageControl.Environment
        );

    internal static Verdict NoApplicationIdYet { get; } =
        NotYet(
            "No application ID is entered yet.",
            "Enter the Application (client) ID of the app registration.",
            PageControl.ApplicationId
        );

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
