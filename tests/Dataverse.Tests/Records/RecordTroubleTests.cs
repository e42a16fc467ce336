using System.Text.Json.Nodes;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Records;

/// <summary>Writing the record when something is in the way: lost answers, foreign members, newer versions, no privilege.</summary>
public sealed class RecordTroubleTests : OnFreshContoso
{
    private static readonly BotReference New = Contoso.Us.ReturnsAssistant.In(Us);
    private static readonly BotReference Existing = Contoso.Us.PartsFinder.In(Us);
    private static readonly HandoffRecord Awaiting = new(new Standing.Awaiting());
    private static readonly HandoffRecord Disabled = new(new Standing.Disabled(null));

    [Theory]
    [InlineData("resetAfter")]
    [InlineData("resetBefore")]
    [InlineData("badGateway")]
    [InlineData("unavailable")]
    public async Task A_write_whose_answer_is_lost_is_read_back(string trouble)
    {
        RecordVersion seen = (await RecordAsync(Existing))!.Version;
        await OrderAsync(trouble);

        RecordWrite write = await Avery.Records.WriteAsync(Existing, Awaiting, seen, default);

        HandoffRecord now = (await RecordAsync(Existing))!.Record;
        if (trouble == "resetAfter")
        {
            Assert.IsType<RecordWrite.Written>(write);
            Assert.Equal(Awaiting, now);
        }
        else
        {
            Fault fault = Assert.IsType<RecordWrite.Failed>(write).Fault;
            Assert.False(fault.MayHaveLanded);
            Assert.IsType<Standing.Connected>(now.Standing);
        }
    }

    [Theory]
    [InlineData("resetAfter")]
    [InlineData("resetBefore")]
    public async Task Creating_is_all_or_nothing_though_the_answer_is_lost(string trouble)
    {
        await OrderAsync(trouble);

        RecordWrite write = await Avery.Records.WriteAsync(New, Awaiting, seen: null, default);

        Assert.Equal(trouble == "resetAfter", write is RecordWrite.Written);
        Assert.Equal(trouble == "resetAfter", await RecordAsync(New) is not null);
        await WrittenAsync(New, Disabled, (write as RecordWrite.Written)?.Version);
    }

    [Fact]
    public async Task A_throttled_write_waits_as_long_as_asked_and_is_written()
    {
        RecordVersion seen = (await RecordAsync(Existing))!.Version;
        await OrderAsync("throttle");

        Assert.IsType<RecordWrite.Written>(await Avery.Records.WriteAsync(Existing, Awaiting, seen, default));
    }

    [Fact]
    public async Task Members_of_others_survive_a_write()
    {
        string path = $"environmentvariablevalues({DerivedId.From("record-value", Existing.Bot.ToString())})";
        StoredRecord stored = (await RecordAsync(Existing))!;
        JsonObject json = (JsonObject)JsonNode.Parse(stored.Version.Text)!;
        json["cost"] = 7;
        await Tenant.ChangeAsync(Contoso.Us.Environment, path, new { value = json.ToJsonString() });

        await WrittenAsync(Existing, Awaiting, (await RecordAsync(Existing))!.Version);

        JsonObject row = await Tenant.RowAsync(Contoso.Us.Environment, path);
        Assert.Equal("""{"v":1,"standing":{"is":"awaiting"},"cost":7}""", row["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_record_of_a_newer_version_is_unreadable_and_a_first_write_does_not_replace_it()
    {
        string path = $"environmentvariablevalues({DerivedId.From("record-value", Existing.Bot.ToString())})";
        const string newer = """{"v":2,"standing":{"is":"connected"}}""";
        await Tenant.ChangeAsync(Contoso.Us.Environment, path, new { value = newer });

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.PartsFinder.Ask());
        RecordWrite write = await Avery.Records.WriteAsync(Existing, Awaiting, seen: null, default);

        Assert.Contains("newer version of the portal", facts.Record.Fault().What);
        Assert.Contains($"handoff_handoff_{Existing.Bot.Value:N}", facts.Record.Fault().What);
        Assert.IsType<ConnectionState.Unreadable>(facts.State);
        Assert.Null(Assert.IsType<RecordWrite.Lost>(write).Now);
        Assert.Equal(newer, (await Tenant.RowAsync(Contoso.Us.Environment, path))["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_record_that_would_be_too_long_is_not_sent()
    {
        HandoffRecord tooLong = WishOf(0) with { LastRefresh = new LastRefresh(default, null, new string('e', 2000)) };

        RecordWrite write = await Avery.Records.WriteAsync(New, tooLong, seen: null, default);

        Assert.Contains("2000", Assert.IsType<RecordWrite.Failed>(write).Fault.What);
        Assert.Null(await RecordAsync(New));
    }

    [Fact]
    public async Task Somebody_who_may_not_write_it_is_told_so()
    {
        await using SignedIn blair = await SignedIn.ToAsync(Tenant, "Blair");

        RecordWrite write = await blair.Records.WriteAsync(New, Awaiting, seen: null, default);

        Fault fault = Assert.IsType<RecordWrite.Failed>(write).Fault;
        Assert.Equal(FaultKind.Forbidden, fault.Kind);
        Assert.Contains("may not change the environment variables of Contoso US", fault.What);
    }

    private async Task<RecordVersion> WrittenAsync(BotReference bot, HandoffRecord record, RecordVersion? seen) =>
        Assert.IsType<RecordWrite.Written>(await Avery.Records.WriteAsync(bot, record, seen, default)).Version;

    private async Task<StoredRecord?> RecordAsync(BotReference bot) =>
        (await Avery.ReadAsync(new FactsQuestion(bot))).Record.Value();

    private Task OrderAsync(string trouble) =>
        Tenant.OrderAsync(
            new
            {
                method = "PATCH",
                pathContains = "environmentvariablevalues",
                kind = trouble,
            }
        );

    private static HandoffRecord WishOf(int number) =>
        new(
            new Standing.Awaiting(),
            Intent: new Intent(
                new OperationId(DerivedId.From($"{number}")),
                OperationKind.Disable,
                [],
                0,
                new Standing.Disabled(null),
                $"Person {number}",
                new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)
            )
        );
}
