using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Environments;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class VoiceRegionTests
{
    [Fact]
    public void Voice_works_in_the_United_States_in_every_edition() =>
        Assert.All(
            RuleEdition.All,
            edition => Assert.True(Judged.By<EnvironmentsSupportVoice>(SampleFacts.Ready(), edition).IsMet)
        );

    [Fact]
    public void Voice_evidence_names_both_environments_and_the_regions() =>
        Judged.IsMet(
            "Contoso US and Contoso US Service are in the region United States. Voice works in the region United States.",
            Judged.By<EnvironmentsSupportVoice>(SampleFacts.Ready())
        );

    [Fact]
    public void Voice_outside_the_United_States_is_blocked_since_calls_fail_without_a_word()
    {
        Finding finding = Judged.By<EnvironmentsSupportVoice>(
            SampleFacts.Ready(home: Sample.Eu, omnichannel: Sample.Eu)
        );

        Judged.IsUnmet(
            "Contoso EU is in the region Europe; voice works only in the region United States. Anywhere else no error or warning appears: calls just fail.",
            new Remedy(
                "Leave voice off, or use a bot and an Omnichannel environment in the region United States.",
                PageControl.Drifts
            ),
            finding
        );
        Assert.True(finding.Stops(OperationKind.EnableVoice));
        Assert.False(finding.Stops(OperationKind.Connect));
    }

    [Theory]
    [InlineData("EMEA", false, true, true)]
    [InlineData("APAC", false, true, true)]
    [InlineData("OCE", false, true, true)]
    [InlineData("CAN", false, false, true)]
    [InlineData("GBR", false, false, true)]
    [InlineData("IND", false, false, true)]
    [InlineData("CHE", false, false, true)]
    [InlineData("ZAF", false, false, false)]
    [InlineData("XYZ", false, false, false)]
    public void Later_editions_support_voice_in_more_regions(string region, params bool[] met)
    {
        DataverseEnvironment environment = Sample.Environment("Contoso Elsewhere", region);
        HandoffFacts facts = SampleFacts.Ready(home: environment, omnichannel: environment);

        Assert.Equal(met, RuleEdition.All.Select(edition => Judged.By<EnvironmentsSupportVoice>(facts, edition).IsMet));
    }

    [Fact]
    public void A_home_environment_outside_the_region_is_known_before_any_other_is_chosen() =>
        Assert.IsType<Verdict.Unmet>(Judged.By<EnvironmentsSupportVoice>(SampleFacts.Empty(home: Sample.Eu)).Verdict);
}
