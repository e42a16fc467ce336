using AngleSharp.Dom;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Tests.Ui;

public sealed class ChipTests : PortalContext
{
    [Fact]
    public void A_state_is_shown_by_icon_and_word()
    {
        var chip = Render<StateChip>(p => p.Add(c => c.State, new ConnectionState.AwaitingConnection()));

        Assert.Equal("Awaiting connection", chip.Find(".chip").TextContent);
        Assert.Equal("true", chip.Find("svg").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void What_could_not_be_read_is_never_shown_as_not_connected()
    {
        Fault fault = new(FaultKind.Forbidden, "You may not look.", "Ask for it.");

        Assert.Equal("Unreadable", ChipLook.Of(new ConnectionState.Unreadable(fault)).Text);
    }

    [Fact]
    public void A_proof_that_was_never_graded_says_so()
    {
        var chip = Render<ProofChip>();

        Assert.Equal("Not checked yet", chip.Find(".chip").TextContent);
        Assert.Empty(chip.FindAll("time"));
    }

    [Fact]
    public void A_proof_shows_its_age()
    {
        var chip = Render<ProofChip>(p => p.Add(c => c.Refresh, new(Noon.AddMinutes(-3), Proof.Routed, "2021-11")));

        Assert.Equal("Routed", Assert.Single(chip.FindAll(".chip")).TextContent);
        Assert.Equal("3 minutes ago", chip.Find("time").TextContent);
    }

    [Fact]
    public void A_proof_that_fell_says_what_it_was()
    {
        LastRefresh refresh = new(Noon, Proof.Reachable, "2021-11")
        {
            FellFrom = new ReachedProof(Proof.Routed, Noon.AddDays(-2), []),
        };

        var chip = Render<ProofChip>(p => p.Add(c => c.Refresh, refresh));

        Assert.Equal(["Reachable", "Was Routed"], chip.FindAll(".chip").Select(one => one.TextContent));
    }

    [Fact]
    public void A_refresh_that_proved_nothing_is_not_shown_as_unchecked() =>
        Assert.Equal("Not configured", ChipLook.Of(null, Noon).Text);

    [Theory]
    [InlineData(true, "Voice on")]
    [InlineData(false, "Text only")]
    public void Voice_is_said_in_words(bool on, string words) =>
        Assert.Equal(words, Render<VoiceChip>(p => p.Add(c => c.On, on)).Find(".chip").TextContent);
}
