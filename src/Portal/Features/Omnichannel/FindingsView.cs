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
    /// <summary>Sorts them; each appears once. Of those that stop it, the unmet come before the undetermined.</summary>
    public static FindingsView Of(ImmutableArray<Finding> findings, OperationKind? atHand)
    {
        ILookup<Place, Finding> sorted = findings.ToLookup(finding => PlaceOf(finding, atHand));
        return new(
            atHand,
            [.. sorted[Place.Stopping].OrderBy(finding => finding.Verdict is Verdict.Undetermined)],
            [.. sorted[Place.Unmet]],
            [.. sorted[Place.Untold]],
            [.. sorted[Place.Waiting]],
            [.. sorted[Place.Met]]
        );
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
            drifted: (_, _) => OperationKind.Disconnect,
            interrupted: (_, _) => null,
            unreadable: _ => null
        );

    /// <summary>All of it in one line.</summary>
    public string Summary =>
        AtHand is { } operation
            ? Stopping.IsEmpty
                ? NothingStops(OperationWords.Name(operation))
                : $"{OperationWords.Name(operation)} is blocked by {Words.Count(Stopping.Length, "thing")}{WhoElse()}."
            : Attention();

    private string NothingStops(string operation) =>
        Waiting.IsEmpty
            ? $"Nothing stands in the way of {operation}."
            : $"Nothing found so far stands in the way of {operation}. {Capital(Words.Count(Waiting.Length, "check"))} {WaitFor()}.";

    private string WaitFor() =>
        (AtHand, Waiting.Length) switch
        {
            (OperationKind.Connect, 1) => "waits for your choices",
            (OperationKind.Connect, _) => "wait for your choices",
            _ => "can't be made yet",
        };

    private string Attention() =>
        (Unmet.Length, Untold.Length) switch
        {
            (0, 0) => "Everything that was checked is as it should be.",
            (0, var untold) => $"{Capital(Words.Count(untold, "thing"))} could not be checked.",
            (1, 0) => "1 thing needs attention.",
            (var unmet, 0) => $"{unmet} things need attention.",
            (var unmet, var untold) =>
                $"{Words.Count(unmet, "thing")} {(unmet == 1 ? "needs" : "need")} attention; {untold} could not be checked.",
        };

    private string WhoElse()
    {
        (Administrator Who, int Count)[] others =
        [
            .. Stopping
                .Select(finding => Who(finding.Verdict))
                .Where(who => who is not (null or Administrator.BotAdministrator))
                .GroupBy(who => who!.Value)
                .Select(group => (group.Key, group.Count())),
        ];
        return others switch
        {
            [] => "",
            [var only] when only.Count == Stopping.Length => Stopping.Length == 1
                ? $", which only {An(only.Who)} can fix"
                : $"; only {An(only.Who)} can fix them",
            [var first, .. var rest] => $"; {Number(first.Count)} of them only {An(first.Who)} can fix"
                + string.Concat(rest.Select(other => $", {Number(other.Count)} only {An(other.Who)}")),
        };
    }

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

    private static Administrator? Who(Verdict verdict) =>
        verdict.Match<Administrator?>(_ => null, (_, remedy) => remedy.Who, (_, remedy) => remedy.Who);

    private static Place PlaceOf(Finding finding, OperationKind? atHand) =>
        finding switch
        {
            { IsMet: true } => Place.Met,
            { Verdict.IsNotYet: true } => Place.Waiting,
            _ when atHand is { } operation && finding.Stops(operation) => Place.Stopping,
            { Verdict: Verdict.Undetermined } => Place.Untold,
            _ => Place.Unmet,
        };

    private static string Number(int count) =>
        count switch
        {
            1 => "one",
            2 => "two",
            3 => "three",
            4 => "four",
            5 => "five",
            _ => $"{count}",
        };

    /// <summary>The words with a capital first letter.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private enum Place
    {
        Stopping,
        Unmet,
        Untold,
        Waiting,
        Met,
    }
}
