using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Revealing;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Tests.Fakes;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Revealing;

public sealed class ShowPersonalDataTests
{
    [Fact]
    public async Task Who_asks_and_for_which_conversation_is_in_the_activity_before_anything_is_shown()
    {
        FakeActivityLog activity = new();

        Assert.Null(await AskAsync(activity));

        ActivityEntry entry = Assert.Single(activity.Begun);
        Assert.Equal(OperationKind.ShowPersonalData, entry.Kind);
        Assert.Equal("Avery", entry.Person.Name);
        Assert.Equal("The conversation of 23 November 2026, 09:00 UTC, 8YYe8iif49Z", Assert.Single(entry.Steps));
        Assert.Equal(nameof(Outcome.Completed), entry.End?.Result);
        Assert.True(entry.Kind.IsSaid());
    }

    [Fact]
    public async Task Without_an_entry_nothing_is_shown_and_the_person_learns_why()
    {
        Fault? fault = await AskAsync(new FakeActivityLog(Sample.Down("The ledger does not answer.")));

        Assert.StartsWith("Nothing was shown:", fault?.What, StringComparison.Ordinal);
        Assert.EndsWith("The ledger does not answer.", fault?.What, StringComparison.Ordinal);
    }

    private static Task<Fault?> AskAsync(FakeActivityLog activity) =>
        new ShowPersonalData(activity, TimeProvider.System).AskAsync(
            (Sample.Link.Bot, "Store Locator"),
            TranscriptKey.Read("8YYe8iif49Z")!.Value,
            Sample.ReadAt,
            new Person("avery", "Avery"),
            CancellationToken.None
        );
}
