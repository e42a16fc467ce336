using AngleSharp.Dom;
using Bunit;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class FindingsPanelTests : SettingsContext
{
    [Fact]
    public void Ids_are_drawn_when_somebody_asks_for_them_each_with_a_button_to_copy_it()
    {
        var panel = Show(Facts());
        Assert.Empty(panel.FindAll("#finding-EXT001 dl"));

        panel.Find("#finding-EXT001 details").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal(
            ["Bot Store Locator", "Environment Contoso US"],
            panel.FindAll("#finding-EXT001 dt").Select(name => name.TextContent)
        );
        Assert.Equal(
            ["Copy the id of Bot Store Locator", "Copy the id of Environment Contoso US"],
            panel.FindAll("#finding-EXT001 dd button").Select(button => button.GetAttribute("aria-label"))
        );
    }

    [Fact]
    public void The_findings_are_copied_with_one_click_and_it_is_said()
    {
        var copied = JSInterop.Setup<bool>("handoff.copy", _ => true);
        copied.SetResult(true);
        var panel = Show(Facts());
        IElement button = panel.FindAll("button").Single(found => found.TextContent.Trim() == "Copy as text");
        Assert.Equal("", button.NextElementSibling!.TextContent);

        button.Click();

        Assert.StartsWith(
            "Store Locator: hand-off to Omnichannel\n",
            Assert.IsType<string>(Assert.Single(copied.Invocations).Arguments[0]),
            StringComparison.Ordinal
        );
        IElement status = panel.Find(".head [role=status]");
        Assert.Equal("Copied", status.TextContent);
    }

    [Fact]
    public void The_edition_that_judged_is_named_and_each_other_one_says_what_it_would_judge_differently()
    {
        var panel = Show(Facts(new Standing.Awaiting()));

        Assert.Contains(
            "Judged by the rules of 2021-11.",
            panel.Find(".editions p").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("The rules of 2022-03 would judge this bot the same.", panel.Markup, StringComparison.Ordinal);
        Assert.StartsWith(
            "EXT001 would not block Connect: ",
            Assert.Single(panel.FindAll(".editions details li")).TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_remedy_on_this_page_leads_to_its_control_and_one_elsewhere_leaves_the_page()
    {
        var panel = Show(Facts(new Standing.Awaiting(), bot: Bot(teams: new Domain.Bots.TeamsChannel.Off())));

        IElement here = panel.Find("#finding-BOT004 .remedy a");
        Assert.Equal("Go to the environments", here.TextContent);
        Assert.Equal("step-environment", here.GetAttribute("data-goto"));
        Assert.Equal("_blank", panel.Find("#finding-EXT001 .remedy a").GetAttribute("target"));
    }

    [Theory]
    [InlineData(PageControl.Enable, "not enabled")]
    [InlineData(PageControl.Environment, "awaiting")]
    [InlineData(PageControl.ApplicationId, "awaiting")]
    [InlineData(PageControl.Connect, "awaiting")]
    [InlineData(PageControl.Voice, "connected")]
    [InlineData(PageControl.Disconnect, "connected")]
    [InlineData(PageControl.Drifts, "drifted")]
    [InlineData(PageControl.Interruption, "interrupted")]
    public void What_a_finding_leads_to_stands_on_the_page_of_a_bot_in_that_state(PageControl control, string state) =>
        Assert.Single(
            Open(
                    state switch
                    {
                        "not enabled" => Facts(),
                        "awaiting" => Facts(new Standing.Awaiting()),
                        "connected" => Connected(),
                        "drifted" => Facts(new Standing.Connected(Link, Voice: false, Now), there: There()),
                        _ => Facts(new Standing.Awaiting(), intent: Intent(stopped: true)),
                    }
                )
                .FindAll($"#{ControlWords.Anchor(control)}")
        );

    private IRenderedComponent<FindingsPanel> Show(HandoffFacts facts) =>
        Render<FindingsPanel>(p => p.Add(panel => panel.Seen, SettingsSeen.Of(facts, [], RuleEdition.November2021)));
}
