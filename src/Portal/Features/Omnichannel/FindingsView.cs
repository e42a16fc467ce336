using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The findings of one bot, sorted by what they mean for the operation at hand.</summary>
/// <param name="AtHand">The operation that the page leads to; null when nothing is left to do.</param>
/// <param name="Stopping">What stands in its way.</param>
/// <param name="Unmet">What is not as it should be, but stops nothing.</param>
/// <param name="Untold">What could not be read, but stops nothing.</param>
/// <param name="Waiting">What can only be told once the page is filled in.</param>
/// <param name="Met">What is as it should be.</param>
public sealed record FindingsView(
    OperationKind? AtHand,
    ImmutableArray<Finding> Stopping,
    ImmutableArray<Finding> Unmet,
    ImmutableArray<Finding> Untold,
    ImmutableArray<Finding> Waiting,
    ImmutableArray<Finding> Met
)
{
    /// <summary>What comes before everything else; null for nothing.</summary>
    public string? First { get; init; }

    /// <summary>Sorts them for what a state leads to.</summary>
    public static FindingsView Of(ImmutableArray<Finding> findings, ConnectionState state) =>
        Of(findings, Next(state)) with
        {
            First = state switch
            {
                ConnectionState.Drifted(_, var drifts) =>
                    $"The hand-off record and Dataverse disagree about {Words.Count(drifts.Length, "thing")}; that comes first.",
                ConnectionState.Interrupted(_, true) => "An operation was cut short; Finish or Undo comes first.",
                ConnectionState.Unreadable =>
                    "Where the connection stands could not be read; the rest is what could be.",
                _ => null,
            },
        };

    /// <summary>What is said of the bot's topics: a list of its own, which stops nothing.</summary>
    public TopicFindings Topics { get; init; } = TopicFindings.None;

    /// <summary>What says the very same as one that is shown before it: one cause that several rules meet.</summary>
    public ImmutableArray<Finding> Same { get; init; } = [];

    /// <summary>
    /// Sorts them; each appears once, and each cause once: a rule that says what another one said already stands apart. Of
    /// those that stop it, the unmet come before the undetermined.
    /// </summary>
    public static FindingsView Of(ImmutableArray<Finding> findings, OperationKind? atHand)
    {
        ILookup<bool, Finding> ofTopics = findings.ToLookup(finding => IsOfTopics(finding, atHand));
        ILookup<Group, Finding> sorted = ofTopics[false].ToLookup(finding => GroupOf(finding, atHand));
        HashSet<(string, Remedy?)> said = [];
        List<Finding> same = [];
        return new(
            atHand,
            Anew(sorted[Group.Stopping].OrderBy(finding => finding.Verdict is Verdict.Undetermined)),
            Anew(sorted[Group.Unmet]),
            Anew(sorted[Group.Untold]),
            [.. sorted[Group.Waiting]],
            [.. sorted[Group.Met]]
        )
        {
            Same = [.. same],
            Topics = TopicFindings.Of(ofTopics[true]),
        };

        ImmutableArray<Finding> Anew(IEnumerable<Finding> group)
        {
            ILookup<bool, Finding> found = group.ToLookup(finding => said.Add((finding.Evidence, finding.Remedy)));
            same.AddRange(found[false]);
            return [.. found[true]];
        }
    }

    /// <summary>The operation that a state leads to; null when nothing is left to do but to look.</summary>
    public static OperationKind? Next(ConnectionState state) =>
        state.Match<OperationKind?>(
            notEnabled: () => OperationKind.Connect,
            awaiting: () => OperationKind.Connect,
            connected: (_, voice) => voice ? null : OperationKind.EnableVoice,
            adopted: (_, recorded) => recorded ? OperationKind.EnableVoice : null,
            disconnected: _ => OperationKind.Connect,
            disabled: _ => OperationKind.Connect,
            drifted: (_, _) => null,
            interrupted: (_, _) => null,
            unreadable: _ => null
        );

    /// <summary>What is to be looked at, most blocking first.</summary>
    public IEnumerable<(string Title, ImmutableArray<Finding> Findings)> Open =>
        Any(
            (AtHand is { } operation ? $"Blocks {OperationWords.Name(operation)}" : "Blocks", Stopping),
            ("Needs attention", Unmet),
            ("Could not tell", Untold)
        );

    /// <summary>What is to be found when looked for.</summary>
    public IEnumerable<(string Title, ImmutableArray<Finding> Findings)> Folded =>
        Any(("For the same reason", Same), ("Not yet", Waiting), ("Met", Met));

    /// <summary>All of it in one line: what is wrong comes before what is not in the way.</summary>
    public string Summary => new FindingsSummary(this).Sentence;

    /// <summary>What stands in the way of the operation at hand; null when nothing is left to do.</summary>
    public string? OfOperation => new FindingsSummary(this).OfOperation;

    private static IEnumerable<(string Title, ImmutableArray<Finding> Findings)> Any(
        params (string Title, ImmutableArray<Finding> Findings)[] groups
    ) => groups.Where(group => !group.Findings.IsEmpty);

    /// <summary>"an Azure administrator".</summary>
    public static string An(Administrator who) => (who == Administrator.BotAdministrator ? "a " : "an ") + Title(who);

    /// <summary>"Azure administrator".</summary>
    public static string Title(Administrator who) =>
        who switch
        {
            Administrator.BotAdministrator => "bot administrator",
            Administrator.OmnichannelAdministrator => "Omnichannel administrator",
            _ => "Azure administrator",
        };

    private static bool IsOfTopics(Finding finding, OperationKind? atHand) =>
        finding.Rule.Concern == Concern.Topics && GroupOf(finding, atHand) != Group.Stopping;

    private static Group GroupOf(Finding finding, OperationKind? atHand) =>
        finding switch
        {
            { IsMet: true } => Group.Met,
            { Verdict.IsNotYet: true } => Group.Waiting,
            _ when atHand is { } operation && finding.Stops(operation) => Group.Stopping,
            { Verdict: Verdict.Undetermined } => Group.Untold,
            _ => Group.Unmet,
        };

    private enum Group
    {
        Stopping,
        Unmet,
        Untold,
        Waiting,
        Met,
    }
}
