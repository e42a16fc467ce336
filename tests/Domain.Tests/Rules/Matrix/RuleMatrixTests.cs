using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Tests.Architecture;

namespace HandoffPortal.Domain.Tests.Rules.Matrix;

/// <summary>Every rule, in every edition, in every way in which it can come out.</summary>
public sealed partial class RuleMatrixTests
{
    /// <summary>What the box says an application ID looks like.</summary>
    private const string LooksLike = "like 1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b";

    public static TheoryData<string, string, string> Cases()
    {
        TheoryData<string, string, string> cases = [];
        foreach (RuleCase found in RuleCases.All)
        {
            RuleEdition.All.ToList().ForEach(edition => cases.Add(found.Rule, found.When, edition.Name));
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_comes_out_as_its_case_says_and_stops_what_it_blocks(string rule, string when, string edition)
    {
        RuleCase found = RuleCases.All.Single(candidate => candidate.Rule == rule && candidate.When == when);
        RuleEdition judge = RuleEdition.All.Single(candidate => candidate.Name == edition);
        Finding finding = found.Judge(judge);

        Assert.Equal(found.In(judge), KindOf(finding));
        if (!found.Says.IsEmpty)
        {
            Assert.Equal(found.Says[RuleEdition.All.IndexOf(judge)], finding.Evidence);
        }
        Assert.Equal(
            finding.IsMet || found.LetsPass ? [] : Documented(rule, judge),
            Enum.GetValues<OperationKind>().Where(finding.Stops)
        );
    }

    [Fact]
    public void Every_rule_is_met_and_unmet_in_every_edition_unless_it_is_said_why_it_can_not_be() =>
        Assert.All(
            from rule in RuleBook.Rules
            from edition in RuleEdition.All
            select (rule.Id, edition),
            place =>
            {
                Comes[] comes =
                [
                    .. RuleCases.All.Where(found => found.Rule == place.Id).Select(found => found.In(place.edition)),
                ];
                Assert.Contains(Comes.Met, comes);
                Assert.NotEqual(
                    Reach.NeverUnmet.ContainsKey((place.Id, place.edition.Name)),
                    comes.Contains(Comes.Unmet)
                );
                Assert.NotEqual(Reach.NeverUndetermined.Contains(place.Id), comes.Contains(Comes.Undetermined));
            }
        );

    [Fact]
    public void Every_unmet_rule_leads_to_a_record_a_page_or_a_control() =>
        Assert.All(
            RuleCases.Findings.Where(finding => finding.Verdict is Verdict.Unmet),
            finding =>
                Assert.True(finding.Remedy!.Place is not null, $"{finding.Rule.Id} leads nowhere: {finding.Evidence}")
        );

    [Fact]
    public void What_could_not_be_told_is_named_with_somebody_who_can_open_it_or_a_place_to_look() =>
        Assert.All(
            RuleCases.Findings.Where(finding => KindOf(finding) == Comes.Undetermined),
            finding =>
                Assert.True(
                    finding.Remedy is { Who: not Administrator.BotAdministrator } or { Place: not null },
                    $"{finding.Rule.Id} helps nobody: {finding.Evidence} {finding.Remedy?.Action}"
                )
        );

    [Fact]
    public void Sentences_say_names_and_the_ids_stand_beside_them() =>
        Assert.All(
            RuleCases.Findings,
            finding =>
            {
                Assert.DoesNotMatch(
                    Id(),
                    $"{finding.Evidence} {finding.Remedy?.Action}".Replace(LooksLike, "", StringComparison.Ordinal)
                );
                Assert.Equal(finding.Verdict.IsNotYet && finding.Ids.IsEmpty, finding.Ids.IsEmpty);
                Assert.Equal(finding.Ids.Distinct(), finding.Ids);
            }
        );

    /// <summary>How a finding came out.</summary>
    internal static Comes KindOf(Finding finding) =>
        finding.Verdict.IsNotYet
            ? Comes.Waiting
            : finding.Verdict.Match(_ => Comes.Met, (_, _) => Comes.Unmet, (_, _) => Comes.Undetermined);

    /// <summary>What docs/rules.md says that the rule blocks.</summary>
    private static OperationKind[] Documented(string rule, RuleEdition edition)
    {
        string row = File.ReadLines(Path.Combine(SourceTree.Root, "docs", "rules.md"))
            .Single(line => line.StartsWith($"| {rule} |", StringComparison.Ordinal));
        string cell = row.Split('|', StringSplitOptions.TrimEntries)[3 + RuleEdition.All.IndexOf(edition)];
        return [.. Enum.GetValues<OperationKind>().Where(kind => cell.Split(", ").Contains(Words.Of(kind)))];
    }

    [GeneratedRegex(
        "[0-9a-f]{8}-[0-9a-f]{4}|contoso-(us|eu)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Id();
}
