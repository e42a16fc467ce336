using System.Text.Json.Nodes;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Steps;

/// <summary>A portal that was paused and wakes after another has taken over writes nothing any more (docs/adr/0019).</summary>
public sealed class FencingTests : OnFreshContoso
{
    private static readonly HandoffLink Link = new(
        Contoso.Us.GiftCards.In(Us),
        UsService,
        new ApplicationId(Guid.Parse("5e7f0c5a-9f4b-4d0e-8a55-3a2f10b4c002")),
        new SystemUserId(DerivedId.From("bot-user", "fenced"))
    );

    private static readonly PlanStep Create = new PlanStep.CreateBotUser(
        Link,
        "Gift Cards",
        Contoso.Us.GiftCards.SchemaName
    );

    public static TheoryData<string, PlanStep> Writes =>
        new()
        {
            { "enable", new PlanStep.EnableBotUser(Link) },
            { "role", new PlanStep.GiveAgentRole(Link) },
            { "unmark", new PlanStep.UnmarkBotUser(Link, "Gift Cards", Contoso.Us.GiftCards.SchemaName) },
            { "teams", new PlanStep.TurnTeamsChannelOn(Link.Bot) },
        };

    // The turn is asked for between reading the row and writing it: just there the other portal takes over.
    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_under_a_version_from_before_the_other_took_over_is_refused(string name, PlanStep step)
    {
        Assert.NotEmpty(name);
        await DoAsync(Create);
        int asked = 0;
        string before = "";

        Fault? fault = await Avery.Steps.DoAsync(
            step,
            async stop =>
            {
                if (asked++ > 0)
                {
                    return Overtaken;
                }
                Assert.Null(await Avery.Steps.ShutOutAsync([Create, step], SignedIn.Always, stop));
                before = await RowsAsync();
                return null;
            },
            default
        );

        Assert.Equal(Overtaken, fault);
        Assert.Equal(2, asked);
        Assert.Equal(before, await RowsAsync());
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Without_the_turn_nothing_is_sent(string name, PlanStep step)
    {
        Assert.NotEmpty(name);
        await DoAsync(Create);
        string before = await RowsAsync();

        Assert.Equal(Overtaken, await Avery.Steps.DoAsync(step, _ => Task.FromResult<Fault?>(Overtaken), default));
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_create_that_comes_late_connects_nothing()
    {
        Assert.Null(await Avery.Steps.ShutOutAsync([Create], SignedIn.Always, default));
        await DoAsync(Create);

        JsonObject user = await UserAsync();
        Assert.True(user["isdisabled"]!.GetValue<bool>());
        Assert.Empty(user["systemuserroles_association"]!.AsArray());
    }

    [Fact]
    public async Task Shutting_out_changes_nothing_but_the_version()
    {
        await DoAsync(Create);
        JsonObject before = await UserAsync();

        Assert.Null(await Avery.Steps.ShutOutAsync([Create], SignedIn.Always, default));

        JsonObject after = await UserAsync();
        Assert.NotEqual(before["@odata.etag"]!.GetValue<string>(), after["@odata.etag"]!.GetValue<string>());
        Assert.Equal(before["isdisabled"]!.GetValue<bool>(), after["isdisabled"]!.GetValue<bool>());
        Assert.Equal(before["applicationid"]!.GetValue<string>(), after["applicationid"]!.GetValue<string>());
    }

    private static readonly Fault Overtaken = new(FaultKind.Conflict, "Somebody else has taken over.", "Look again.");

    private async Task DoAsync(PlanStep step) => Assert.Null(await Avery.Steps.DoAsync(step, SignedIn.Always, default));

    private Task<JsonObject> UserAsync() =>
        Tenant.RowAsync(
            Contoso.UsService.Environment,
            $"systemusers({Link.BotUser})?$expand=systemuserroles_association($select=name)"
        );

    private async Task<string> RowsAsync() =>
        (await UserAsync()).ToJsonString()
        + (await Tenant.RowAsync(Contoso.Us.Environment, $"bots({Link.Bot.Bot})")).ToJsonString();
}
