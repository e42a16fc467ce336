using Bunit;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Tests.Ui;

public sealed class ModalTests : PortalContext
{
    [Fact]
    public void A_closed_modal_shows_nothing()
    {
        var modal = Render<Modal>(p => p.Add(m => m.Title, "Disconnect?").Add(m => m.Open, false));

        Assert.Empty(modal.FindAll("h2"));
        Assert.Empty(JSInterop.Invocations["handoff.show"]);
    }

    [Fact]
    public void Opening_and_closing_go_through_the_browsers_own_dialog()
    {
        var modal = Render<Modal>(p => p.Add(m => m.Title, "Disconnect?").Add(m => m.Open, true));
        Assert.Single(JSInterop.Invocations["handoff.show"]);

        modal.Render(p => p.Add(m => m.Open, false));
        Assert.Single(JSInterop.Invocations["handoff.hide"]);
    }

    [Fact]
    public async Task Escape_asks_the_owner_to_close()
    {
        int asked = 0;
        var modal = Render<Modal>(p =>
            p.Add(m => m.Title, "Disconnect?").Add(m => m.Open, true).Add(m => m.OnClose, () => asked++)
        );

        await modal.Instance.CloseAskedAsync();

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_busy_modal_does_not_close()
    {
        int asked = 0;
        var modal = Render<Modal>(p =>
            p.Add(m => m.Title, "Disconnect?")
                .Add(m => m.Open, true)
                .Add(m => m.Busy, true)
                .Add(m => m.OnClose, () => asked++)
        );

        await modal.Instance.CloseAskedAsync();

        Assert.Equal(0, asked);
        Assert.True(modal.Find("button[aria-label=Close]").HasAttribute("disabled"));
    }
}
