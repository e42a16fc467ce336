using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.AgentTransfers;
using HandoffPortal.Portal.Ui;
using HandoffPortal.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.AgentTransfers;

public sealed class AgentTransfersPageTests : PortalContext
{
    private readonly HandoffFactsFake facts = new();

    public AgentTransfersPageTests() => Services.AddSingleton<IHandoffFacts>(facts);

    [Fact]
    public void The_tile_leads_to_the_settings()
    {
        facts.Answer(SampleFacts.Ready());

        var page = Open();

        Assert.Equal(BotPaths.Omnichannel(Sample.Reference), page.Find("a.primary").GetAttribute("href"));
        Assert.Contains("handed off to Contoso US Service", page.Find(".tile").TextContent, StringComparison.Ordinal);
        Assert.Equal("Store Locator", page.Find(".bot .name").TextContent);
    }

    [Fact]
    public void The_bot_is_read_once()
    {
        facts.Answer(SampleFacts.Ready());

        Open();

        Assert.Equal([new FactsQuestion(Sample.Reference)], facts.Questions);
    }

    [Fact]
    public void While_Dataverse_has_not_answered_skeletons_stand_in() => Assert.NotEmpty(Open().FindAll(".skeleton"));

    [Fact]
    public void A_malformed_address_says_which_part_is_wrong_and_asks_nothing()
    {
        var page = Open(bot: "seven");

        Assert.Contains("“seven” is not the id of one", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Equal("Go to Bots", page.Find(".notice a").TextContent);
        Assert.Empty(page.FindAll(".notice button"));
        Assert.Empty(facts.Questions);
    }

    [Fact]
    public void A_bot_that_can_not_be_read_can_be_tried_again()
    {
        facts.Answer(Reading.Failed<HandoffFacts>(Sample.Down()));
        var page = Open();

        facts.AnswerAnew();
        facts.Answer(SampleFacts.Ready());
        page.Find(".notice button").Click();

        page.WaitForAssertion(() => Assert.NotNull(page.Find(".tile")));
    }

    private IRenderedComponent<AgentTransfersPage> Open(string? bot = null) =>
        Render<AgentTransfersPage>(p =>
            p.Add(page => page.EnvironmentId, Sample.Us.Id.Value)
                .Add(page => page.BotId, bot ?? Sample.Reference.Bot.ToString())
        );
}
