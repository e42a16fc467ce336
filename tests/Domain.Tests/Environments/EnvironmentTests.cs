using HandoffPortal.Domain.Environments;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Environments;

public sealed class EnvironmentTests
{
    [Theory]
    [InlineData("Default-68F381E3-46DA-47B9-BA57-6F322B8F0DA1", "default-68f381e3-46da-47b9-ba57-6f322b8f0da1")]
    [InlineData("a", "a")]
    public void An_environment_id_is_read_in_lower_case(string text, string value)
    {
        Assert.True(EnvironmentId.TryParse(text, out EnvironmentId id));
        Assert.Equal(value, id.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("../a")]
    [InlineData("a?b=c")]
    [InlineData("é")]
    [InlineData("%2e")]
    public void Anything_else_is_no_environment_id(string? text) => Assert.False(EnvironmentId.TryParse(text, out _));

    [Fact]
    public void An_environment_id_has_a_hundred_characters_at_most()
    {
        Assert.True(EnvironmentId.TryParse(new string('a', 100), out _));
        Assert.False(EnvironmentId.TryParse(new string('a', 101), out _));
        Assert.Throws<FormatException>(() => EnvironmentId.Parse(new string('a', 101)));
    }

    [Fact]
    public void A_record_page_leads_to_the_row_in_the_model_driven_app() =>
        Assert.Equal(
            "https://contosous.example/main.aspx?pagetype=entityrecord&etn=systemuser&id=00000000-0000-0000-0000-0000000000b0",
            Sample.Us.RecordPage("systemuser", Sample.BotUserId.Value).AbsoluteUri
        );
}
