using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Tests.Architecture;
using HandoffPortal.Domain.Tests.Rules.Matrix;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>Keeps docs/rules.md true.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void The_documented_table_of_rules_is_what_the_rule_book_says() => IsDocumented(Rules());

    [Fact]
    public void The_documented_table_of_editions_is_what_the_editions_say() => IsDocumented(Editions());

    private static void IsDocumented(IEnumerable<string> table)
    {
        string page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "rules.md"));
        string judged = string.Join('\n', table);

        Assert.True(
            page.Contains($"\n\n{judged}\n\n", StringComparison.Ordinal),
            $"docs/rules.md no longer says what is so. Put this table in its place:\n\n{judged}\n"
        );
    }

    private static IEnumerable<string> Editions() =>
        [
            "| edition | voice works in | role to connect | Omnichannel extension | longest bot name |",
            "|---|---|---|---|---|",
            .. RuleEdition.All.Select(edition =>
                $"| {edition} | {string.Join(", ", edition.VoiceRegions)} | {edition.RoleToConnect} | {(edition.ExtensionNeededForText ? "needed for text and voice" : "needed for voice alone")} | {(edition.LongestBotName is { } longest ? $"{longest} characters" : "no limit")} |"
            ),
        ];

    private static IEnumerable<string> Rules() =>
        [
            $"| id | true sentence | {string.Join(" | ", RuleEdition.All.Select(edition => $"blocks in {edition}"))} | who can mend it |",
            $"|---|---|{string.Concat(RuleEdition.All.Select(_ => "---|"))}---|",
            .. RuleBook.Rules.Select(rule =>
                $"| {rule.Id} | {rule.Title} | {string.Join(" | ", RuleEdition.All.Select(edition => Operations(rule.Blocks(edition))))} | {string.Join(", ", RuleCases.WhoMends(rule).Select(Who))} |"
            ),
        ];

    private static string Operations(ImmutableArray<OperationKind> blocked) =>
        blocked.IsEmpty ? "–" : string.Join(", ", blocked.Select(kind => Words.Of(kind)));

    private static string Who(Administrator who) =>
        who switch
        {
            Administrator.BotAdministrator => "bot administrator",
            Administrator.OmnichannelAdministrator => "Omnichannel administrator",
            _ => "Azure administrator",
        };
}
