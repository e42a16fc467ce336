using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class HandoffPathTests
{
    private static readonly string[] Rules = ["BOT001", "EXT001", "BOT004", "USR002", "USR003", "WRK001", "WRK002"];

    [Fact]
    public void The_path_leads_over_eight_hops() =>
        Assert.Equal(
            [
                "Bot",
                "Extensions",
                "Teams channel",
                "Application user",
                "Role",
                "Workstream",
                "Queue",
                "Representatives",
            ],
            HandoffPath.Of(Facts(), []).Select(hop => hop.Name)
        );

    [Fact]
    public void A_hop_is_coloured_by_its_finding()
    {
        var hops = HandoffPath.Of(Connected(), All(broken: "WRK001"));

        Assert.Equal(HopStanding.Unmet, hops[At(HopKind.Workstream)].Standing);
        Assert.Equal("Not met", VerdictLook.Of(hops[At(HopKind.Workstream)].Standing).Text);
        Assert.Equal(7, hops.Count(hop => hop.Standing == HopStanding.Met));
    }

    [Fact]
    public void A_hop_names_what_is_there()
    {
        var hops = HandoffPath.Of(Connected(routing: Routed()), All());

        Assert.Equal("On", hops[At(HopKind.TeamsChannel)].Detail);
        Assert.Equal("Store Locator", hops[At(HopKind.ApplicationUser)].Detail);
        Assert.Equal("Store chat", hops[At(HopKind.Workstream)].Detail);
        Assert.Equal("Stores", hops[At(HopKind.Queue)].Detail);
        Assert.Equal("1 representative", hops[At(HopKind.Representatives)].Detail);
    }

    [Fact]
    public void With_voice_all_extensions_count()
    {
        ImmutableArray<Finding> findings = [.. All(), Finding(Unmet(), "EXT003")];

        Assert.Equal(HopStanding.Met, HandoffPath.Of(Connected(), findings)[1].Standing);
        Assert.Equal(HopStanding.Unmet, HandoffPath.Of(Connected(voice: true), findings)[1].Standing);
    }

    [Fact]
    public void What_nobody_could_read_is_not_called_missing() =>
        Assert.Equal(HopStanding.Untold, HandoffPath.Of(Facts(), [])[At(HopKind.Queue)].Standing);

    private static int At(HopKind kind) =>
        kind switch
        {
            HopKind.Queue => 6,
            HopKind.Representatives => 7,
            _ => (int)kind,
        };

    private static ImmutableArray<Finding> All(string? broken = null) =>
        [.. Rules.Select(id => Finding(id == broken ? Unmet() : Met, id))];
}
