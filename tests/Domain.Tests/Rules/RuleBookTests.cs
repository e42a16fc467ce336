using System.Text.RegularExpressions;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Tests.Rules.Matrix;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>What holds for every rule, whichever it is.</summary>
public sealed partial class RuleBookTests
{
    [Fact]
    public void Every_rule_is_in_the_book_once()
    {
        Type[] written =
        [
            .. typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract),
        ];

        Assert.Equal(
            written.Select(type => type.Name).Order(StringComparer.Ordinal),
            RuleBook.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal)
        );
        Assert.All(written, type => Assert.True(type.IsSealed, $"{type.Name} is open; a rule is sealed."));
    }

    [Fact]
    public void Every_id_is_unique_and_the_book_keeps_the_order_of_the_families()
    {
        string[] ids = [.. RuleBook.Rules.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches(Id(), id));
        Assert.Equal(
            ["EXT", "ENV", "BOT", "APP", "USR", "WRK", "LNK", "VOX", "HND"],
            ids.Select(id => id[..3]).Distinct(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_title_is_a_sentence_without_a_full_stop() =>
        Assert.All(
            RuleBook.Rules,
            rule =>
                Assert.True(
                    char.IsUpper(rule.Title[0]) && char.IsLetterOrDigit(rule.Title[^1]),
                    $"{rule.Id}: \"{rule.Title}\" should start with a capital and end without a full stop."
                )
        );

    [Fact]
    public void Nothing_is_wrong_with_the_snapshot_that_tests_start_from() =>
        Assert.All(
            RuleEdition.All.SelectMany(edition => RuleBook.Examine(SampleFacts.Ready(voice: true), edition)),
            finding => Assert.True(finding.IsMet, $"{finding.Rule.Id}: {finding.Evidence}")
        );

    [Fact]
    public void Nothing_stands_in_the_way_of_connecting_the_snapshot_that_can_be_connected() =>
        Assert.All(
            RuleEdition.All.SelectMany(edition => RuleBook.Examine(SampleFacts.Connectable(), edition)),
            finding =>
                Assert.False(
                    finding.Stops(Domain.Operations.OperationKind.Connect),
                    $"{finding.Rule.Id}: {finding.Evidence}"
                )
        );

    [Fact]
    public void Whatever_a_rule_says_keeps_to_the_house_style() =>
        Assert.All(
            RuleCases.Findings,
            finding =>
            {
                KeepsToTheStyle(finding.Rule.Id, finding.Evidence);
                KeepsToTheStyle(finding.Rule.Id, finding.Remedy?.Action ?? "Nothing.");
                Assert.Equal(finding.Remedy?.Link is null, finding.Remedy?.LinkText is null);
            }
        );

    private static void KeepsToTheStyle(string id, string sentence)
    {
        Assert.True(sentence.EndsWith('.'), $"{id} says no whole sentence: {sentence}");
        Assert.False(Unwanted().IsMatch(sentence), $"{id} uses a word that the house avoids: {sentence}");
        Assert.True(
            char.IsUpper(sentence[0]) || char.IsDigit(sentence[0]),
            $"{id} does not start with a capital: {sentence}"
        );
    }

    [GeneratedRegex(
        "^(EXT|ENV|BOT|APP|USR|WRK|LNK|VOX|HND)[0-9]{3}$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Id();

    [GeneratedRegex("!|please|success", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unwanted();
}
