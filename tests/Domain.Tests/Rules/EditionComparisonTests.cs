using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class EditionComparisonTests
{
    [Fact]
    public void A_bot_with_nothing_wrong_is_judged_the_same_by_all_editions() =>
        Assert.All(Compare(SampleFacts.Ready(voice: true)), other => Assert.Empty(other.Differences));

    [Fact]
    public void The_other_editions_are_compared_and_the_one_that_judged_is_not() =>
        Assert.Equal(
            ["2021-11", "2023-06"],
            Compare(SampleFacts.Ready(), RuleEdition.March2022).Select(other => other.Edition.Name)
        );

    [Fact]
    public void Voice_came_to_Europe_with_the_second_edition() =>
        Says(
            SampleFacts.Ready(home: Sample.Eu, omnichannel: Sample.Eu, standing: InEurope),
            "2022-03",
            "ENV003 would be met, and would not block Enable voice: Contoso EU is in the region Europe. Voice works in the regions United States, Europe, Asia and Australia."
        );

    [Fact]
    public void Text_needs_no_extension_by_the_last_edition() =>
        Says(
            SampleFacts.Connectable(extensions: []),
            "2023-06",
            "EXT001 would not block Connect: The Omnichannel Power Virtual Agents extension is not installed in Contoso US. Text hand-off works without it; voice does not."
        );

    [Fact]
    public void The_last_edition_limits_names() =>
        Says(
            SampleFacts.Connectable(bot: Sample.Bot(name: "Store Locator for the Nordic countries")),
            "2023-06",
            "BOT003 would not be met, and would block Connect: The name Store Locator for the Nordic countries has 38 characters; Omnichannel takes 30 at most."
        );

    [Fact]
    public void Who_lacks_the_role_of_both_editions_is_asked_for_another_one() =>
        Says(
            SampleFacts.Connectable(caller: Sample.Caller()),
            "2022-03",
            "USR001 would ask for something else: Give Avery the role System Administrator in Contoso US Service directly."
        );

    [Fact]
    public void Who_holds_only_the_role_of_the_first_edition_could_not_connect_by_the_later_ones() =>
        Says(
            SampleFacts.Connectable(caller: Sample.Caller(new HeldRole(HeldRole.OmnichannelAdministrator))),
            "2023-06",
            "USR001 would not be met, and would block Connect, Disconnect, Disable and Restore: Avery does not hold System Administrator in Contoso US Service."
        );

    private static readonly Standing InEurope = new Standing.Connected(
        Sample.Link with
        {
            Omnichannel = Sample.Eu.Id,
        },
        Voice: false,
        Sample.ConnectedAt
    );

    private static void Says(HandoffFacts facts, string edition, string sentence) =>
        Assert.Equal(
            [sentence],
            Compare(facts)
                .Single(other => other.Edition.Name == edition)
                .Differences.Select(difference => difference.Sentence)
        );

    private static ImmutableArray<EditionComparison> Compare(HandoffFacts facts, RuleEdition? edition = null) =>
        EditionComparison.Of(facts, RuleBook.Examine(facts, edition ?? RuleEdition.November2021));
}
