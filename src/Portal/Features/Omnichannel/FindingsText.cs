using System.Collections.Immutable;
using System.Text;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Everything that is known of one bot as plain text, to be pasted into a ticket.</summary>
public static class FindingsText
{
    /// <summary>The text. Lines end with a line feed alone; names that hold line breaks can't add lines.</summary>
    /// <param name="seen">What the page shows.</param>
    /// <param name="page">The page's address.</param>
    public static string Of(SettingsSeen seen, Uri page)
    {
        StringBuilder text = new();
        Head(seen, page, text);
        foreach ((string title, ImmutableArray<Finding> findings) in seen.View.Open)
        {
            Say(text, $"\n{title}");
            foreach (Finding finding in findings)
            {
                Say(text, finding, seen.View.AtHand);
            }
        }
        Topics(seen, text);
        Fold(seen.View.Folded, text);
        Say(text, $"\nProof: {Proof(seen)}");
        return text.ToString();
    }

    private static void Topics(SettingsSeen seen, StringBuilder text)
    {
        if (seen.View.Topics.IsEmpty)
        {
            return;
        }
        Say(text, "\nIn the topics");
        foreach (Finding finding in seen.View.Topics.Open)
        {
            Say(text, finding, seen.View.AtHand);
        }
        Fold(seen.View.Topics.Folded.Select(group => ($"In the topics: {group.Title}", group.Findings)), text);
    }

    private static void Fold(IEnumerable<(string Title, ImmutableArray<Finding> Findings)> groups, StringBuilder text)
    {
        foreach ((string title, ImmutableArray<Finding> findings) in groups)
        {
            Say(text, $"\n{title}");
            foreach (Finding finding in findings)
            {
                Say(text, $"- {finding.Rule.Id} {finding.Title}");
            }
        }
    }

    private static void Head(SettingsSeen seen, Uri page, StringBuilder text)
    {
        Say(text, $"{seen.Facts.Bot.Name}: hand-off to Omnichannel");
        Say(text, $"Home environment: {Named(seen.Facts.Home)}");
        Say(
            text,
            $"Omnichannel environment: {(seen.Facts.Omnichannel is { Environment: var there } ? Named(there) : "none read")}"
        );
        Say(text, $"State: {StateWords.Of(seen.Facts.State)}");
        foreach (Drift drift in (seen.Facts.State as ConnectionState.Drifted)?.Drifts ?? [])
        {
            Say(text, $"- {drift.Expected}. Found: {drift.Found}. Likely cause: {drift.LikelyCause}.");
        }
        Say(text, $"Judged by the rules of {seen.Edition}, from what was read on {Words.Moment(seen.Facts.ReadAt)}");
        Say(text, $"Page: {page}");
        Say(text, $"\n{seen.View.Summary}");
    }

    private static void Say(StringBuilder text, Finding finding, OperationKind? atHand)
    {
        Say(text, $"- {finding.Rule.Id} {VerdictLook.Of(finding, atHand).Text}: {finding.Title}");
        Say(text, $"  {finding.Evidence}");
        if (finding.Remedy is { } remedy)
        {
            Say(text, $"  {Words.Capital(FindingsView.Title(remedy.Who))}: {remedy.Action}");
            remedy.Place?.Match(
                (address, name) => Say(text, $"  Where: {name}, {address.AbsoluteUri}"),
                control => Say(text, $"  Where: {ControlWords.Name(control)}, on the page")
            );
        }
        foreach (TopicSpot spot in finding.Spots)
        {
            SpotText.Say(spot, line => Say(text, line));
        }
        foreach (NamedId id in finding.Ids)
        {
            Say(text, $"  {id.Of}: {id.Value}");
        }
    }

    private static string Named(DataverseEnvironment environment) =>
        string.IsNullOrEmpty(environment.Region.Name)
            ? environment.Name
            : $"{environment.Name} ({environment.Region.Name})";

    private static string Proof(SettingsSeen seen) =>
        seen.Proof is not { } proof ? "nothing is connected"
        : proof.Reached is { } reached ? $"{Words.Of(reached)}"
        : "not even Configured";

    // A leading line feed is ours; any other would come from a row.
    private static StringBuilder Say(StringBuilder text, string line)
    {
        string own = line.StartsWith('\n') ? "\n" : "";
        return text.Append(own)
            .Append(string.Concat(line[own.Length..].Select(c => char.IsControl(c) ? ' ' : c)).TrimEnd())
            .Append('\n');
    }
}
