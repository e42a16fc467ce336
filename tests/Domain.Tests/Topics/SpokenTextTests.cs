using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Tests.Topics;

public sealed class SpokenTextTests
{
    [Theory]
    [InlineData("We open at **nine**.", "**", "We open at nine.")]
    [InlineData("* Milk\n* Bread", "*", "Milk\nBread")]
    [InlineData("Press * to go on", "*", "Press  to go on")]
    [InlineData("That is 2 * 3 pieces", "*", "That is 2 times 3 pieces")]
    [InlineData("# Opening hours\nNine to five", "#", "Opening hours\nNine to five")]
    [InlineData("See [our page](https://contoso.example/a)", "[our page](…)", "See our page")]
    [InlineData("Your code is `A1`", "`", "Your code is A1")]
    [InlineData("__Closed__ and ~~open~~", "__ ~~", "Closed and open")]
    [InlineData("**{Topic.Name}**, hello", "**", "{Topic.Name}, hello")]
    [InlineData("=\"**Hello** \" & Topic.Name", "**", "=\"Hello \" & Topic.Name")]
    public void Marks_are_found_and_taken_off(string text, string marks, string clean)
    {
        TopicText spoken = new(text, 1);

        Assert.Equal(
            marks,
            string.Join(' ', SpokenText.Marks(spoken).Select(mark => mark.Characters).Distinct(StringComparer.Ordinal))
        );
        Assert.Equal(clean, SpokenText.WithoutMarks(spoken));
    }

    [Theory]
    [InlineData("We open at nine.")]
    [InlineData("You are #1 for us, on page [3].")]
    [InlineData("Use snake_case, or first - second - third.")]
    [InlineData("That makes {Topic.Count * 2} pieces.")]
    [InlineData("=Text(Topic.Count * 2)")]
    [InlineData("=\"You have \" & Topic.Count * 2 & \" pieces\"")]
    [InlineData("A mark ( like this ) is none")]
    public void What_is_no_mark_is_left_alone(string text)
    {
        TopicText spoken = new(text, 1);

        Assert.Empty(SpokenText.Marks(spoken));
        Assert.Equal(text, SpokenText.WithoutMarks(spoken));
    }

    [Fact]
    public void A_mark_knows_its_place() =>
        Assert.Equal(new SpokenMark("**", 11, 2), SpokenText.Marks(new TopicText("We open at **nine**.", 1))[0]);
}
