using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Tests.Ui;

public sealed class AddressTests
{
    private const string Bot = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";

    [Fact]
    public void A_bots_address_reads_back_as_the_bot()
    {
        BotReference bot = new(EnvironmentId.Parse("contoso-us"), new BotId(Guid.Parse(Bot)));

        Assert.Equal(bot, BotPaths.Of(BotPaths.Omnichannel(bot) + "?environment=x"));
    }

    [Theory]
    [InlineData("contoso us", Bot, "This address names no environment: “contoso us” is not the id of one.")]
    [InlineData("contoso-us", "seven", "This address names no bot: “seven” is not the id of one.")]
    public void A_malformed_address_says_which_part_is_wrong(string environment, string bot, string what) =>
        Assert.Equal(what, BotPaths.Read(environment, bot).Match(_ => "", fault => fault.What));

    [Fact]
    public void A_very_long_id_is_shortened_in_the_answer() =>
        Assert.True(BotPaths.Read("contoso-us", new string('x', 5000)).Match(_ => 0, fault => fault.What.Length) < 200);

    [Theory]
    [InlineData("/activity?bot=1", "/activity?bot=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/a\r\nb", "/")]
    [InlineData(null, "/")]
    public void Signing_in_leads_back_to_our_own_pages_only(string? asked, string led) =>
        Assert.Equal(led, SignInAddress.Local(asked));
}
