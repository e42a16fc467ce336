using System.Text.Json.Nodes;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Steps;

/// <summary>Steps whose answer is lost, before or after the write was applied: looked for, then done exactly once.</summary>
public sealed class LostAnswerTests : OnFreshContoso
{
    private static readonly HandoffLink Link = new(
        Contoso.Us.GiftCards.In(Us),
        UsService,
        new ApplicationId(Guid.Parse("5e7f0c5a-9f4b-4d0e-8a55-3a2f10b4c001")),
        new SystemUserId(DerivedId.From("bot-user", "lost"))
    );

    private static readonly HandoffLink Plain = new(
        Contoso.Us.GiftCards.In(Us),
        Us,
        new ApplicationId(Contoso.Us.IntegrationApplicationId),
        new SystemUserId(Contoso.Us.IntegrationUser)
    );

    public static TheoryData<string, string> Troubles
    {
        get
        {
            TheoryData<string, string> troubles = [];
            foreach (string step in Steps.Keys)
            {
                foreach (string trouble in new[] { "resetBefore", "resetAfter", "badGateway", "throttle" })
                {
                    troubles.Add(step, trouble);
                }
            }
            return troubles;
        }
    }

    private static Dictionary<string, (string Method, PlanStep Step)> Steps =>
        new()
        {
            ["teams-on"] = ("PATCH", new PlanStep.TurnTeamsChannelOn(Link.Bot)),
            ["create"] = ("POST", new PlanStep.CreateBotUser(Link, "Gift Cards", Contoso.Us.GiftCards.SchemaName)),
            ["role"] = ("POST", new PlanStep.GiveAgentRole(Link)),
            ["mark"] = (
                "PATCH",
                new PlanStep.MarkBotUser(Plain, "Contoso Integration", Contoso.Us.GiftCards.SchemaName)
            ),
            ["enable"] = ("PATCH", new PlanStep.EnableBotUser(Link)),
            ["disable"] = ("PATCH", new PlanStep.DisableBotUser(Link)),
            ["unrole"] = ("DELETE", new PlanStep.TakeAgentRole(Link)),
        };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_step_is_done_though_its_first_answer_is_lost(string name, string trouble)
    {
        (string method, PlanStep step) = Steps[name];
        if (name is "role" or "enable" or "disable" or "unrole")
        {
            Assert.Null(await Avery.Steps.DoAsync(Steps["create"].Step, SignedIn.Always, default));
        }
        if (name is "disable")
        {
            Assert.Null(await Avery.Steps.DoAsync(Steps["enable"].Step, SignedIn.Always, default));
        }
        if (name is "unrole")
        {
            Assert.Null(await Avery.Steps.DoAsync(Steps["role"].Step, SignedIn.Always, default));
        }
        string path = name is "teams-on" ? "bots(" : "systemusers";
        await Tenant.OrderAsync(
            new
            {
                method,
                pathContains = path,
                kind = trouble,
                retryAfterSeconds = 1,
            }
        );

        Assert.Null(await Avery.Steps.DoAsync(step, SignedIn.Always, default));

        await AssertDoneAsync(name);
    }

    [Fact]
    public async Task A_step_whose_answers_are_all_lost_says_that_it_may_have_landed()
    {
        await Tenant.OrderAsync(
            new
            {
                method = "POST",
                pathContains = "systemusers",
                kind = "resetBefore",
                count = 100,
            }
        );

        Fault? fault = await Avery.Steps.DoAsync(Steps["create"].Step, SignedIn.Always, default);

        Assert.True(fault!.MayHaveLanded);
        Assert.Contains("Contoso US Service", fault.What);
    }

    [Fact]
    public async Task A_Teams_channel_that_somebody_changes_in_between_is_read_again_and_merged()
    {
        await Tenant.OrderAsync(
            new
            {
                method = "PATCH",
                pathContains = "bots(",
                kind = "staleEtag",
            }
        );

        Assert.Null(await Avery.Steps.DoAsync(Steps["teams-on"].Step, SignedIn.Always, default));

        await AssertDoneAsync("teams-on");
    }

    private async Task AssertDoneAsync(string name)
    {
        if (name is "teams-on")
        {
            JsonObject bot = await Tenant.RowAsync(Contoso.Us.Environment, $"bots({Link.Bot.Bot})");
            Assert.Contains("MsTeams", bot["configuration"]!.GetValue<string>());
            return;
        }
        if (name is "mark")
        {
            JsonObject plain = await Tenant.RowAsync(Contoso.Us.Environment, $"systemusers({Plain.BotUser})");
            Assert.Equal(Contoso.Us.GiftCards.SchemaName, plain["msdyn_bothandle"]!.GetValue<string>());
            return;
        }
        JsonObject user = await Tenant.RowAsync(
            Contoso.UsService.Environment,
            $"systemusers({Link.BotUser})?$select=isdisabled&$expand=systemuserroles_association($select=name)"
        );
        Assert.Equal(name is not "enable", user["isdisabled"]!.GetValue<bool>());
        Assert.Equal(name is "role" ? 1 : 0, user["systemuserroles_association"]!.AsArray().Count);
    }
}
