using HandoffPortal.Domain.Topics;
using static HandoffPortal.TestKit.SampleNodes;

namespace HandoffPortal.Domain.Tests.Topics;

public sealed class TopicTextTests
{
    [Theory]
    [InlineData("Hello {Topic.Name}, from {System.Bot.Name}", "Topic.Name System.Bot.Name")]
    [InlineData("=IsBlank(Global.CustomerPhoneNumber) && Topic.A = 1", "Global.CustomerPhoneNumber Topic.A")]
    [InlineData("=\"Topic.NotRead\" & Topic.Read", "Topic.Read")]
    [InlineData("Write to Topic.Nobody", "")]
    [InlineData("=MyTopic.Name", "")]
    [InlineData("{bot.AuthToken}", "bot.AuthToken")]
    public void A_text_reads_the_variables_in_its_code(string text, string variables) =>
        Assert.Equal(variables, string.Join(' ', new TopicText(text, 1).Variables));

    [Theory]
    [InlineData("+14255550123", "+14255550123")]
    [InlineData("=\"+14255550123\"", "+14255550123")]
    [InlineData("=\"say \"\"hello\"\"\"", "say \"hello\"")]
    [InlineData("=Topic.Number", null)]
    [InlineData("={Topic.Number}", null)]
    [InlineData("{Topic.Number}", null)]
    [InlineData("=\"+1\" & Topic.Number", null)]
    public void A_text_is_literal_when_it_depends_on_nothing(string text, string? literal) =>
        Assert.Equal(literal, new TopicText(text, 1).Literal);

    [Fact]
    public void A_place_of_a_text_of_several_lines_has_its_own_line() =>
        Assert.Equal(9, new TopicText("one\ntwo\nthree", 7).LineAt(9));

    [Theory]
    [InlineData("init:Topic.OrderNumber", "Topic", "OrderNumber")]
    [InlineData("Global.claimType", "Global", "claimType")]
    [InlineData("=Topic.A", "Topic", "A")]
    [InlineData("plain", "", "plain")]
    [InlineData("Topic.Address.City", "Topic", "Address.City")]
    public void A_variable_has_a_scope_and_a_name(string text, string scope, string name) =>
        Assert.Equal(new VariableName(scope, name), VariableName.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("init:")]
    [InlineData("Topic.")]
    public void Without_a_name_there_is_no_variable(string? text) => Assert.Null(VariableName.Read(text));

    [Theory]
    [InlineData("standing order", ValueKind.Text)]
    [InlineData("42", ValueKind.Unknown)]
    [InlineData("true", ValueKind.Unknown)]
    [InlineData("=42", ValueKind.Number)]
    [InlineData("=true", ValueKind.Boolean)]
    [InlineData("=\"42\"", ValueKind.Text)]
    [InlineData("=Topic.First & \" \" & Topic.Last", ValueKind.Text)]
    [InlineData("=Value(Topic.Answer)", ValueKind.Number)]
    [InlineData("=Text(Topic.Answer)", ValueKind.Text)]
    [InlineData("=Topic.A && Topic.B", ValueKind.Unknown)]
    [InlineData("=Topic.Answer", ValueKind.Unknown)]
    [InlineData("=If(Topic.A, \"x\" & \"y\", 3)", ValueKind.Unknown)]
    public void What_a_value_comes_to_is_told_only_where_it_is_certain(string value, ValueKind kind) =>
        Assert.Equal(kind, new BotTopics([Topic("A", [Set("Topic.A", value)])], []).Passed.Single().Kind);
}
