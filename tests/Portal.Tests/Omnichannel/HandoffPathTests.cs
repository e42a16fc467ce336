using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class HandoffPathTests
{
    private static readonly string[] Rules = ["EXT001", "BOT004", "USR002", "USR003", "WRK001", "WRK002"];

    [Fact]
    public void The_path_leads_over_seven_hops() =>
        Assert.Equal(
            ["Extensions", "Teams channel", "Application user", "Role", "Workstream", "Queue", "Representatives"],
            HandoffPath.Of(Facts(), []).Select(hop => hop.Name)
        );

    [Fact]
    public void A_hop_is_coloured_by_its_finding()
    {
        var hops = HandoffPath.Of(Connected(), All(broken: "WRK001"));

        Assert.Equal(HopStanding.Unmet, hops[(int)HopKind.Workstream].Standing);
        Assert.Equal("Not met", VerdictLook.Of(hops[(int)HopKind.Workstream].Standing).Text);
        Assert.Equal(6, hops.Count(hop => hop.Standing == HopStanding.Met));
    }

    [Fact]
    public void A_hop_names_what_is_there()
    {
        var hops = HandoffPath.Of(Connected(routing: Routed()), All());

        Assert.Equal("On", hops[(int)HopKind.TeamsChannel].Detail);
        Assert.Equal("Store Locator", hops[(int)HopKind.ApplicationUser].Detail);
        Assert.Equal("Store chat", hops[(int)HopKind.Workstream].Detail);
        Assert.Equal("Stores", hops[(int)HopKind.Queue].Detail);
        Assert.Equal("1 representative", hops[(int)HopKind.Representatives].Detail);
    }

    [Fact]
    public void With_voice_all_extensions_count()
    {
        ImmutableArray<Finding> findings = [.. All(), Finding(Unmet(), "EXT003")];

        Assert.Equal(HopStanding.Met, HandoffPath.Of(Connected(), findings)[0].Standing);
        Assert.Equal(HopStanding.Unmet, HandoffPath.Of(Connected(voice: true), findings)[0].Standing);
    }

    [Fact]
    public void What_nobody_could_read_is_not_called_missing() =>
        Assert.Equal(HopStanding.Untold, HandoffPath.Of(Facts(), [])[(int)HopKind.Queue].Standing);

    private static ImmutableArray<Finding> All(string? broken = null) =>
        [.. Rules.Select(id => Finding(id == broken ? Unmet() : Met, id))];
}
