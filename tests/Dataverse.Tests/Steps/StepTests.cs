using System.Text.Json.Nodes;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Steps;

/// <summary>Every step, and every step done twice (dataverse-facts.md §1, §7, §9).</summary>
public sealed class StepTests : OnFreshContoso
{
    private static readonly HandoffLink New = new(
        Contoso.Us.ReturnsAssistant.In(Us),
        UsService,
        new ApplicationId(Contoso.Us.ReturnsAssistant.ApplicationId),
        new SystemUserId(DerivedId.From("bot-user", "test"))
    );

    private static readonly PlanStep.CreateBotUser Create = new(
        New,
        "Returns Assistant",
        Contoso.Us.ReturnsAssistant.SchemaName
    );

    private static readonly HandoffLink Parts = new(
        Contoso.Us.PartsFinder.In(Us),
        Us,
        new ApplicationId(Contoso.Us.PartsFinder.ApplicationId),
        new SystemUserId(Contoso.Us.PartsFinder.BotUserId!.Value)
    );

    [Fact]
    public async Task Creating_the_bot_user_twice_makes_one_marked_user_that_is_disabled_as_yet()
    {
        await DoTwiceAsync(Create);

        JsonObject user = await UserAsync(Contoso.UsService.Environment, New);
        Assert.Equal("Returns Assistant", Text(user, "fullname"));
        Assert.Equal(New.ApplicationId.ToString(), Text(user, "applicationid"));
        Assert.Equal(New.ApplicationId.ToString(), Text(user, "msdyn_botapplicationid"));
        Assert.Equal(Contoso.Us.ReturnsAssistant.SchemaName, Text(user, "msdyn_bothandle"));
        Assert.Equal(Us.Value, Text(user, "msdyn_owningenvironmentid"));
        Assert.Equal(192350001, user["msdyn_agentType"]!.GetValue<int>());
        Assert.Equal(192350001, user["msdyn_usertype"]!.GetValue<int>());
        Assert.Equal(192350000, user["msdyn_botprovider"]!.GetValue<int>());
        Assert.Equal(4, user["accessmode"]!.GetValue<int>());
        Assert.True(user["isdisabled"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Creating_a_bot_user_that_lost_its_marks_meanwhile_marks_it_and_leaves_it_enabled()
    {
        await DoAsync(Create);
        await Tenant.ChangeAsync(
            Contoso.UsService.Environment,
            $"systemusers({New.BotUser})",
            new { isdisabled = false, msdyn_bothandle = "other" }
        );

        await DoTwiceAsync(Create);

        JsonObject user = await UserAsync(Contoso.UsService.Environment, New);
        Assert.False(user["isdisabled"]!.GetValue<bool>());
        Assert.Equal(Contoso.Us.ReturnsAssistant.SchemaName, Text(user, "msdyn_bothandle"));
    }

    [Fact]
    public async Task An_application_ID_that_another_user_holds_is_a_conflict()
    {
        HandoffLink taken = New with
        {
            Omnichannel = Us,
            ApplicationId = new ApplicationId(Contoso.Us.PartsFinder.ApplicationId),
        };

        Fault? fault = await Avery.Steps.DoAsync(
            new PlanStep.CreateBotUser(taken, "Bot", "bot"),
            SignedIn.Always,
            default
        );

        Assert.Equal(FaultKind.Conflict, fault!.Kind);
        Assert.False(fault.MayHaveLanded);
        Assert.Contains($"{taken.ApplicationId} already belongs to another user of Contoso US", fault.What);
    }

    [Fact]
    public async Task The_role_is_given_once_and_taken_once()
    {
        await DoAsync(Create);

        await DoTwiceAsync(new PlanStep.GiveAgentRole(New));
        Assert.Equal(["Omnichannel agent"], await RolesAsync(New));

        await DoTwiceAsync(new PlanStep.TakeAgentRole(New));
        Assert.Empty(await RolesAsync(New));
    }

    [Fact]
    public async Task A_bot_user_is_disabled_and_enabled_and_keeps_its_application_ID()
    {
        await DoTwiceAsync(new PlanStep.DisableBotUser(Parts));
        Assert.True((await UserAsync(Contoso.Us.Environment, Parts))["isdisabled"]!.GetValue<bool>());

        await DoTwiceAsync(new PlanStep.EnableBotUser(Parts));
        JsonObject user = await UserAsync(Contoso.Us.Environment, Parts);
        Assert.False(user["isdisabled"]!.GetValue<bool>());
        Assert.Equal(Parts.ApplicationId.ToString(), Text(user, "applicationid"));
    }

    [Fact]
    public async Task Disabling_a_bot_user_keeps_an_application_ID_that_somebody_changed()
    {
        Guid other = Guid.NewGuid();
        await Tenant.ChangeAsync(
            Contoso.Us.Environment,
            $"systemusers({Parts.BotUser})",
            new { applicationid = other }
        );

        await DoAsync(new PlanStep.DisableBotUser(Parts));

        Assert.Equal(other.ToString(), Text(await UserAsync(Contoso.Us.Environment, Parts), "applicationid"));
        Fault? fault = await Avery.Steps.DoAsync(new PlanStep.EnableBotUser(Parts), SignedIn.Always, default);
        Assert.Equal(FaultKind.Conflict, fault!.Kind);
    }

    [Fact]
    public async Task A_bot_user_that_is_gone_counts_as_disabled_and_can_not_be_enabled()
    {
        await DoAsync(new PlanStep.DisableBotUser(New));
        await DoAsync(new PlanStep.TakeAgentRole(New));

        Fault? enable = await Avery.Steps.DoAsync(new PlanStep.EnableBotUser(New), SignedIn.Always, default);
        Fault? give = await Avery.Steps.DoAsync(new PlanStep.GiveAgentRole(New), SignedIn.Always, default);

        Assert.Equal(FaultKind.NotFound, enable!.Kind);
        Assert.Equal(FaultKind.NotFound, give!.Kind);
    }

    [Fact]
    public async Task The_Teams_channel_goes_on_and_off_and_the_rest_of_the_configuration_stays()
    {
        string before = await ConfigurationAsync(Contoso.Us.GiftCards);

        await DoTwiceAsync(new PlanStep.TurnTeamsChannelOn(Contoso.Us.GiftCards.In(Us)));
        string on = await ConfigurationAsync(Contoso.Us.GiftCards);
        Assert.Contains("MsTeams", on);

        await DoTwiceAsync(new PlanStep.TurnTeamsChannelOff(Contoso.Us.GiftCards.In(Us)));
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(before), JsonNode.Parse(await ConfigurationAsync(Contoso.Us.GiftCards)))
        );
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    public async Task A_configuration_that_can_not_be_read_is_never_written(string text)
    {
        await Tenant.ChangeAsync(
            Contoso.Us.Environment,
            $"bots({Contoso.Us.GiftCards.BotId})",
            new { configuration = text }
        );

        Fault? fault = await Avery.Steps.DoAsync(
            new PlanStep.TurnTeamsChannelOn(Contoso.Us.GiftCards.In(Us)),
            SignedIn.Always,
            default
        );

        Assert.Equal(FaultKind.Unusable, fault!.Kind);
        Assert.Equal(text, await ConfigurationAsync(Contoso.Us.GiftCards));
    }

    [Fact]
    public async Task A_managed_bot_that_can_not_be_determined_is_never_written()
    {
        Fault? fault = await Avery.Steps.DoAsync(
            new PlanStep.TurnTeamsChannelOn(Contoso.Us.LoyaltyConcierge.In(Us)),
            SignedIn.Always,
            default
        );

        Assert.Equal(FaultKind.Unusable, fault!.Kind);
        Assert.Contains("until its next import", fault.What);
    }

    [Fact]
    public async Task Somebody_without_the_privilege_is_told_which()
    {
        await using SignedIn devon = await SignedIn.ToAsync(Tenant, "Devon");

        Fault? fault = await devon.Steps.DoAsync(new PlanStep.DisableBotUser(Parts), SignedIn.Always, default);

        Assert.Equal(FaultKind.Forbidden, fault!.Kind);
        Assert.Contains("may not change the users of Contoso US", fault.What);
        Assert.Contains("prvWriteUser", fault.What, StringComparison.OrdinalIgnoreCase);
        Assert.False((await UserAsync(Contoso.Us.Environment, Parts))["isdisabled"]!.GetValue<bool>());
    }

    private async Task DoAsync(PlanStep step) => Assert.Null(await Avery.Steps.DoAsync(step, SignedIn.Always, default));

    private async Task DoTwiceAsync(PlanStep step)
    {
        await DoAsync(step);
        await DoAsync(step);
    }

    private Task<JsonObject> UserAsync(Contoso.EnvironmentIds environment, HandoffLink link) =>
        Tenant.RowAsync(environment, $"systemusers({link.BotUser})");

    private async Task<string[]> RolesAsync(HandoffLink link)
    {
        JsonObject user = await Tenant.RowAsync(
            Contoso.UsService.Environment,
            $"systemusers({link.BotUser})?$select=fullname&$expand=systemuserroles_association($select=name)"
        );
        return [.. user["systemuserroles_association"]!.AsArray().Select(role => role!["name"]!.GetValue<string>())];
    }

    private async Task<string> ConfigurationAsync(Contoso.BotIds bot) =>
        Text(
            await Tenant.RowAsync(Contoso.Us.Environment, $"bots({bot.BotId})?$select=configuration"),
            "configuration"
        );

    private static string Text(JsonObject row, string column) => row[column]!.GetValue<string>();
}
