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

/// <summary>Writing the record, which is also the lock (product.md §3, dataverse-facts.md §14, §15).</summary>
public sealed class RecordWriteTests : OnFreshContoso
{
    private static readonly BotReference New = Contoso.Us.ReturnsAssistant.In(Us);
    private static readonly BotReference Existing = Contoso.Us.PartsFinder.In(Us);
    private static readonly HandoffRecord Awaiting = new(new Standing.Awaiting());
    private static readonly HandoffRecord Disabled = new(new Standing.Disabled(null));

    [Fact]
    public async Task A_first_record_makes_the_environment_variable()
    {
        RecordVersion version = await WrittenAsync(New, Awaiting, seen: null);

        StoredRecord stored = (await RecordAsync(New))!;
        Assert.Equal(Awaiting, stored.Record);
        Assert.Equal(version, stored.Version);
        Assert.StartsWith("Avery", stored.ModifiedBy, StringComparison.Ordinal);
        JsonObject definition = await Tenant.RowAsync(
            Contoso.Us.Environment,
            $"environmentvariabledefinitions({DerivedId.From("record-definition", New.Bot.ToString())})"
        );
        Assert.Equal($"handoff_handoff_{New.Bot.Value:N}", definition["schemaname"]!.GetValue<string>());
        Assert.Equal($"Hand-off record of {New.Bot}", definition["displayname"]!.GetValue<string>());
        Assert.Equal(100000003, definition["type"]!.GetValue<int>());
        Assert.False(definition["isrequired"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Each_write_gives_the_version_that_the_next_one_needs()
    {
        RecordVersion first = await WrittenAsync(New, Awaiting, seen: null);
        RecordVersion second = await WrittenAsync(New, Disabled, first);
        await WrittenAsync(New, Awaiting, second);

        Assert.Equal(Awaiting, (await RecordAsync(New))!.Record);
    }

    [Fact]
    public async Task Of_two_who_create_it_at_once_one_is_told_who_won()
    {
        await using SignedIn casey = await SignedIn.ToAsync(Tenant, "Casey");
        await WrittenAsync(New, Awaiting, seen: null);

        RecordWrite.Lost lost = Assert.IsType<RecordWrite.Lost>(
            await casey.Records.WriteAsync(New, Disabled, seen: null, default)
        );

        Assert.Equal(Awaiting, lost.Now!.Record);
        Assert.StartsWith("Avery", lost.Now.ModifiedBy, StringComparison.Ordinal);
        Assert.Equal(Awaiting, (await RecordAsync(New))!.Record);
    }

    [Fact]
    public async Task Of_many_who_write_at_once_one_wins()
    {
        RecordVersion seen = (await RecordAsync(Existing))!.Version;
        HandoffRecord[] wishes = [.. Enumerable.Range(0, 8).Select(WishOf)];

        RecordWrite[] writes = await Task.WhenAll(
            wishes.Select(wish => Avery.Records.WriteAsync(Existing, wish, seen, default))
        );

        Assert.Single(writes.OfType<RecordWrite.Written>());
        Assert.Equal(7, writes.OfType<RecordWrite.Lost>().Count());
        HandoffRecord now = (await RecordAsync(Existing))!.Record;
        Assert.All(
            writes.OfType<RecordWrite.Lost>(),
            lost => Assert.Equal(now.Intent!.Who, lost.Now!.Record.Intent!.Who)
        );
    }

    [Fact]
    public async Task A_record_that_was_deleted_meanwhile_is_lost_and_not_made_anew()
    {
        RecordVersion seen = (await RecordAsync(Existing))!.Version;
        await Tenant.DeleteAsync(
            Contoso.Us.Environment,
            $"environmentvariablevalues({DerivedId.From("record-value", Existing.Bot.ToString())})"
        );

        RecordWrite write = await Avery.Records.WriteAsync(Existing, Awaiting, seen, default);

        Assert.Null(Assert.IsType<RecordWrite.Lost>(write).Now);
        Assert.Null(await RecordAsync(Existing));
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
