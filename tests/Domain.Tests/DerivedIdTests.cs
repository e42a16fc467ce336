using FsCheck;
using FsCheck.Fluent;

namespace HandoffPortal.Domain.Tests;

public sealed class DerivedIdTests
{
    [Fact]
    public void An_id_once_derived_never_changes() =>
        Assert.Equal(
            new Guid("6e171401-7d0a-8bc3-93f6-c6fbf1483667"),
            DerivedId.From("record-value", "1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b")
        );

    [Fact]
    public void Other_parts_give_another_id()
    {
        Guid id = DerivedId.From("bot-user", "a", "b");

        Assert.Equal(id, DerivedId.From("bot-user", "a", "b"));
        Assert.NotEqual(id, DerivedId.From("bot-user", "b", "a"));
        Assert.NotEqual(id, DerivedId.From("bot-user", "ab"));
        Assert.NotEqual(id, DerivedId.From("record-value", "a", "b"));
    }

    [Fact]
    public void Every_derived_id_says_that_it_is_of_version_8() =>
        Prop.ForAll<NonNull<string>>(part =>
            {
                Guid id = DerivedId.From("any", part.Get);
                return id.Version == 8 && (id.Variant & 0b1100) == 0b1000;
            })
            .QuickCheckThrowOnFailure();
}
