using System.Text.Json.Nodes;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Steps;

/// <summary>Making a plain application user the bot's, and a plain one again (dataverse-facts.md §1).</summary>
public sealed class BotMarksTests : OnFreshContoso
{
    private static readonly HandoffLink Link = new(
        Contoso.Us.GiftCards.In(Us),
        Us,
        new ApplicationId(Contoso.Us.IntegrationApplicationId),
        new SystemUserId(Contoso.Us.IntegrationUser)
    );

    private static readonly PlanStep.MarkBotUser Mark = new(
        Link,
        "Contoso Integration",
        Contoso.Us.GiftCards.SchemaName
    );

    [Fact]
    public async Task Marking_twice_and_unmarking_twice_leaves_the_row_as_it_was()
    {
        JsonObject before = await RowAsync();

        await DoTwiceAsync(Mark);
        JsonObject marked = await RowAsync();
        await DoTwiceAsync(Mark.Inverted());
        JsonObject after = await RowAsync();

        Assert.Equal(192350001, marked["msdyn_agentType"]!.GetValue<int>());
        Assert.Equal(192350001, marked["msdyn_usertype"]!.GetValue<int>());
        Assert.Equal(Contoso.Us.GiftCards.SchemaName, marked["msdyn_bothandle"]!.GetValue<string>());
        Assert.Equal(Us.Value, marked["msdyn_owningenvironmentid"]!.GetValue<string>());
        Assert.Equal("Contoso Integration", marked["fullname"]!.GetValue<string>());
        Assert.Equal(Columns(before), Columns(after));
    }

    [Fact]
    public async Task A_user_that_another_bot_claims_is_left_alone()
    {
        await ChangeAsync(new { msdyn_bothandle = "crc47_other", msdyn_agentType = 192350001 });

        Fault? marking = await Avery.Steps.DoAsync(Mark, SignedIn.Always, default);
        Fault? unmarking = await Avery.Steps.DoAsync(Mark.Inverted(), SignedIn.Always, default);

        Assert.Equal(FaultKind.Conflict, marking!.Kind);
        Assert.Contains("another bot, crc47_other", marking.What);
        Assert.Null(unmarking);
        Assert.Equal("crc47_other", (await RowAsync())["msdyn_bothandle"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_user_that_carries_another_application_ID_by_now_is_left_alone()
    {
        await ChangeAsync(new { applicationid = Guid.NewGuid() });

        Fault? fault = await Avery.Steps.DoAsync(Mark, SignedIn.Always, default);

        Assert.Contains("carries another application ID", fault!.What);
    }

    private async Task DoTwiceAsync(PlanStep step)
    {
        Assert.Null(await Avery.Steps.DoAsync(step, SignedIn.Always, default));
        Assert.Null(await Avery.Steps.DoAsync(step, SignedIn.Always, default));
    }

    private Task<JsonObject> RowAsync() => Tenant.RowAsync(Contoso.Us.Environment, $"systemusers({Link.BotUser})");

    private Task<JsonNode?> ChangeAsync(object change) =>
        Tenant.ChangeAsync(Contoso.Us.Environment, $"systemusers({Link.BotUser})", change);

    private static IEnumerable<string> Columns(JsonObject row) =>
        row.Where(column =>
                column.Key.StartsWith("msdyn_", StringComparison.Ordinal) || column.Key is "fullname" or "isdisabled"
            )
            .Select(column => $"{column.Key}={column.Value}");
}
