using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Confirming;
using HandoffPortal.Domain.Tests.Fakes;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Verifying;

public sealed class ConfirmByHandTests
{
    private static readonly ByHandItem Item = ByHandItem.All[0];

    private readonly FakeActivityLog activity = new();

    [Fact]
    public async Task A_tick_carries_name_and_date()
    {
        await SayAsync("Avery", holds: true);

        Assert.Equal($"confirmed by Avery on {Words.Day(DateTimeOffset.UtcNow)}", Latest[Item.Id].Sentence);
        Assert.Single(Latest);
    }

    [Fact]
    public async Task A_withdrawal_is_one_entry_more_and_the_last_word()
    {
        await SayAsync("Avery", holds: true);
        await SayAsync("Blair", holds: false);

        Assert.False(Latest[Item.Id].Holds);
        Assert.Equal(2, activity.Begun.Count);
        Assert.StartsWith("Confirmed by Avery", activity.Begun[1].Before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renewing_names_the_latest_person()
    {
        await SayAsync("Avery", holds: true);
        await SayAsync("Blair", holds: true);

        Assert.Equal("Blair", Latest[Item.Id].By.Name);
    }

    [Fact]
    public void No_two_items_share_an_id() =>
        Assert.Equal(ByHandItem.All.Length, ByHandItem.All.DistinctBy(item => item.Id).Count());

    private ImmutableDictionary<string, Tick> Latest => Tick.Latest(activity.Begun.AsEnumerable().Reverse());

    private async Task SayAsync(string who, bool holds) =>
        Assert.Null(
            await new ConfirmByHand(activity, TimeProvider.System).SayAsync(
                (Sample.Link.Bot, "Store Locator"),
                Item,
                Latest.GetValueOrDefault(Item.Id),
                holds,
                new Person(who, who),
                CancellationToken.None
            )
        );
}
