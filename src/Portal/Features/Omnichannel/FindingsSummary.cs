using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Sums findings up: what comes first, what stands in the way of the operation at hand, what else is wrong.</summary>
internal sealed class FindingsSummary(FindingsView view)
{
    /// <summary>All of it.</summary>
    public string Sentence =>
        string.Join(
            ' ',
            (
                (string?[])(
                    view.Stopping.IsEmpty
                        ? [view.First, Attention(), OfTopics, OfOperation]
                        : [view.First, OfOperation, Attention(), OfTopics]
                )
            )
                .OfType<string>()
                .DefaultIfEmpty("Everything that was checked is as it should be.")
        );

    /// <summary>What stands in the way of the operation at hand; null for none.</summary>
    public string? OfOperation =>
        view.AtHand is not { } operation ? null
        : view.Stopping.IsEmpty ? NothingStops(OperationWords.Name(operation))
        : $"{OperationWords.Name(operation)} is blocked by {Words.Count(view.Stopping.Length, "thing")}{WhoElse()}.";

    private string NothingStops(string operation) =>
        view.Waiting.IsEmpty
            ? $"Nothing stands in the way of {operation}."
            : $"Nothing found so far stands in the way of {operation}. {Words.Capital(Words.Count(view.Waiting.Length, "check"))} {WaitFor()}.";

    private string WaitFor() =>
        (view.AtHand, view.Waiting.Length) switch
        {
            (OperationKind.Connect, 1) => "waits for your choices",
            (OperationKind.Connect, _) => "wait for your choices",
            _ => "can't be made yet",
        };

    private string? Attention()
    {
        string more = view.Stopping.IsEmpty ? "" : " more";
        return Attention(view.Unmet.Length, view.Untold.Length, more, "");
    }

    private string? OfTopics => Attention(view.Topics.Unmet.Length, view.Topics.Untold.Length, "", " in its topics");

    private static string? Attention(int unmet, int untold, string more, string where) =>
        (unmet, untold) switch
        {
            (0, 0) => null,
            (0, _) => $"{untold}{more} {(untold == 1 ? "thing" : "things")}{where} could not be checked.",
            (_, 0) => $"{unmet}{more} {Things(unmet, where)} attention.",
            _ => $"{unmet}{more} {Things(unmet, where)} attention; {untold} could not be checked.",
        };

    private static string Things(int count, string where) => count == 1 ? $"thing{where} needs" : $"things{where} need";

    private string WhoElse()
    {
        (Administrator Who, int Count)[] others =
        [
            .. view
                .Stopping.Select(finding => Who(finding.Verdict))
                .Where(who => who is not (null or Administrator.BotAdministrator))
                .GroupBy(who => who!.Value)
                .Select(group => (group.Key, group.Count())),
        ];
        return others switch
        {
            [] => "",
            [var only] when only.Count == view.Stopping.Length => view.Stopping.Length == 1
                ? $", which only {FindingsView.An(only.Who)} can fix"
                : $"; only {FindingsView.An(only.Who)} can fix them",
            [var first, .. var rest] => $"; {Number(first.Count)} of them only {FindingsView.An(first.Who)} can fix"
                + string.Concat(rest.Select(other => $", {Number(other.Count)} only {FindingsView.An(other.Who)}")),
        };
    }

    private static Administrator? Who(Verdict verdict) =>
        verdict.Match<Administrator?>(_ => null, (_, remedy) => remedy.Who, (_, remedy) => remedy.Who);

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
}
