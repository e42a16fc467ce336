using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>The Teams channel in a bot's configuration (dataverse-facts.md §9).</summary>
public sealed class BotConfigurationTests
{
    private const string Other = """{"channelId":"Microsoft365Copilot","extra":{"kept":[1,2]}}""";

    [Theory]
    [InlineData("""{"channels":[{"$kind":"ChannelDefinition","id":"MsTeams","channelId":"MsTeams"}]}""")]
    [InlineData("""{"channels":[{"id":null,"channelId":"msteams","channelSpecifier":null}]}""")]
    [InlineData("""{"channels":[{"id":"MSTEAMS"}]}""")]
    public void The_channel_is_recognised_in_any_case(string json)
    {
        Assert.IsType<TeamsChannel.On>(BotConfiguration.Read(json, managed: false).TeamsChannel);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"channels":null}""")]
    [InlineData("""{"channels":[]}""")]
    [InlineData("""{"channels":[{"channelId":"Microsoft365Copilot"}, null, 5]}""")]
    public void Without_the_channel_it_is_off(string json)
    {
        Assert.IsType<TeamsChannel.Off>(BotConfiguration.Read(json, managed: true).TeamsChannel);
    }

    [Fact]
    public void An_unmanaged_bot_without_a_configuration_has_it_off()
    {
        Assert.IsType<TeamsChannel.Off>(BotConfiguration.Read(null, managed: false).TeamsChannel);
    }

    [Fact]
    public void A_managed_bot_without_a_configuration_can_not_be_determined()
    {
        Assert.Contains(
            "managed",
            Assert.IsType<TeamsChannel.Undetermined>(BotConfiguration.Read(null, managed: true).TeamsChannel).Why
        );
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("""{"channels":"MsTeams"}""")]
    [InlineData("""{"channels":[],"channels":[]}""")]
    public void A_configuration_of_another_form_can_not_be_determined(string text)
    {
        Assert.IsType<TeamsChannel.Undetermined>(BotConfiguration.Read(text, managed: false).TeamsChannel);
    }

    [Fact]
    public void Turning_it_on_keeps_everything_else()
    {
        BotConfiguration before = BotConfiguration.Read(
            $$"""{"channels":[{{Other}}],"settings":{"GenerativeActionsEnabled":true},"größe":"ä"}""",
            managed: false
        );

        string on = before.WithTeams(on: true);

        Assert.IsType<TeamsChannel.On>(BotConfiguration.Read(on, managed: false).TeamsChannel);
        JsonNode json = JsonNode.Parse(on)!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Other), json["channels"]![0]));
        Assert.Equal(2, json["channels"]!.AsArray().Count);
        Assert.True(json["settings"]!["GenerativeActionsEnabled"]!.GetValue<bool>());
        Assert.Contains("\"größe\":\"ä\"", on);
    }

    [Fact]
    public void Turning_it_off_takes_out_that_channel_alone()
    {
        BotConfiguration before = BotConfiguration.Read(
            $$"""{"channels":[{"channelId":"msteams"},{{Other}},{"id":"MsTeams"}],"publishOnImport":true}""",
            managed: false
        );

        string off = before.WithTeams(on: false);

        Assert.Equal($$"""{"channels":[{{Other}}],"publishOnImport":true}""", off);
    }

    [Fact]
    public void Turning_it_on_and_off_again_leaves_the_same()
    {
        const string text = """{"channels":[{"channelId":"Microsoft365Copilot"}],"categories":[]}""";

        string on = BotConfiguration.Read(text, managed: false).WithTeams(on: true);
        string off = BotConfiguration.Read(on, managed: false).WithTeams(on: false);

        Assert.Equal(text, off);
    }
}
