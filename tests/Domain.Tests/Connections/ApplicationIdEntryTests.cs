using FsCheck;
using FsCheck.Fluent;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Tests.Connections;

public sealed class ApplicationIdEntryTests
{
    private const string Id = "1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b";

    [Theory]
    [InlineData(Id)]
    [InlineData("1F0C2A4E-3B5D-4C6F-8A7B-9C0D1E2F3A4B")]
    [InlineData("  1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b\r\n")]
    [InlineData("{1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b}")]
    [InlineData("(1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b)")]
    [InlineData("1f0c2a4e3b5d4c6f8a7b9c0d1e2f3a4b")]
    [InlineData("\u00a01f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b\u2003")]
    public void An_application_ID_is_read_however_it_was_copied(string text) =>
        Assert.Equal(new ApplicationIdEntry.Entered(new ApplicationId(new Guid(Id))), ApplicationIdEntry.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void An_empty_box_is_empty(string? text) =>
        Assert.Equal(new ApplicationIdEntry.Empty(), ApplicationIdEntry.Read(text));

    [Theory]
    [InlineData("Store Locator")]
    [InlineData("1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4")]
    [InlineData("1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4g")]
    [InlineData("1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b 1")]
    [InlineData("１f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b")]
    [InlineData("1f0c2a4e‑3b5d‑4c6f‑8a7b‑9c0d1e2f3a4b")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; drop table systemusers; --")]
    [InlineData("\0")]
    public void Anything_else_says_what_an_application_ID_looks_like(string text) =>
        Assert.Equal(
            new ApplicationIdEntry.Malformed(
                "That is not an application ID. It has 32 digits from 0 to 9 and a to f, in five groups, like 1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b."
            ),
            ApplicationIdEntry.Read(text)
        );

    [Fact]
    public void Ten_thousand_characters_are_counted_and_not_repeated() =>
        Assert.Equal(
            new ApplicationIdEntry.Malformed(
                "That is 10,000 characters long. An application ID has 36, like 1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b."
            ),
            ApplicationIdEntry.Read(new string('a', 10_000))
        );

    [Fact]
    public void Nothing_but_zeros_belongs_to_no_application() =>
        Assert.Equal(
            new ApplicationIdEntry.Malformed("An application ID of nothing but zeros belongs to no application."),
            ApplicationIdEntry.Read("00000000-0000-0000-0000-000000000000")
        );

    [Fact]
    public void No_text_at_all_makes_reading_fail() =>
        Prop.ForAll<string?>(text =>
                ApplicationIdEntry.Read(text).Match(() => true, why => why.EndsWith('.'), id => id.Value != Guid.Empty)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_application_ID_reads_back_as_itself() =>
        Prop.ForAll<Guid>(id =>
                id == Guid.Empty
                || ApplicationIdEntry.Read(new ApplicationId(id).ToString())
                    == new ApplicationIdEntry.Entered(new ApplicationId(id))
            )
            .QuickCheckThrowOnFailure();
}
