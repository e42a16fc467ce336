using Bunit;
using HandoffPortal.Portal.Features.Bots;

namespace HandoffPortal.Portal.Tests.Bots;

public sealed class BotSearchTests : PortalContext
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly List<string?> searches = [];

    [Fact]
    public void Only_what_stands_there_when_the_typing_pauses_is_searched_for()
    {
        var box = Open();

        box.Find("input").Input("s");
        box.Find("input").Input("st");
        box.Find("input").Input("sto");

        box.WaitForAssertion(() => Assert.Equal(["sto"], searches), Patience);
    }

    [Fact]
    public void An_answer_that_comes_late_does_not_take_away_what_was_typed_since()
    {
        var box = Open();
        box.Find("input").Input("sto");
        box.WaitForAssertion(() => Assert.Equal(["sto"], searches), Patience);

        box.Find("input").Input("store");
        box.Render(p => p.Add(b => b.Search, "sto"));

        Assert.Equal("store", box.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void A_link_that_clears_the_search_clears_the_box()
    {
        var box = Open("store");
        Assert.Equal("store", box.Find("input").GetAttribute("value"));

        box.Render(p => p.Add(b => b.Search, null));

        Assert.Equal("", box.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void Blanks_alone_search_for_nothing()
    {
        var box = Open("store");

        box.Find("input").Input("   ");

        box.WaitForAssertion(() => Assert.Equal([null], searches), Patience);
    }

    private IRenderedComponent<BotSearch> Open(string? search = null) =>
        Render<BotSearch>(p =>
            p.Add(box => box.Id, "search").Add(box => box.Search, search).Add(box => box.OnSearch, searches.Add)
        );
}
