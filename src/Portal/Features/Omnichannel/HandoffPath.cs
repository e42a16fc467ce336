using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The way from the bot to a representative, one hop for each thing that must be right (product.md §7).</summary>
public static class HandoffPath
{
    /// <summary>The nine hops, in order.</summary>
    public static ImmutableArray<Hop> Of(HandoffFacts facts, ImmutableArray<Finding> findings)
    {
        string[] extensions = facts.Standing?.HasVoice == true ? ["EXT001", "EXT002", "EXT003", "EXT004"] : ["EXT001"];
        Uri bot = facts.Home.RecordPage("bot", facts.Bot.Id.Value);
        return
        [
            TopicsHop.Of(facts, findings) with
            {
                Record = bot,
            },
            Make(HopKind.Bot, facts.Bot.Name, "BOT001") with
            {
                Record = bot,
            },
            Make(HopKind.Extensions, Installed(facts), extensions),
            Make(HopKind.TeamsChannel, TeamsChannelOf(facts), "BOT004") with
            {
                Record = bot,
            },
            Make(HopKind.ApplicationUser, ApplicationUserOf(facts), "USR002") with
            {
                Record = UserRecord(facts),
            },
            Make(HopKind.Role, null, "USR003"),
            Make(HopKind.Workstream, Routed(facts, Workstreams), "WRK001"),
            Make(HopKind.Queue, Routed(facts, Queues), "WRK002"),
            Make(HopKind.Representatives, Routed(facts, Representatives), "WRK002"),
        ];

        Hop Make(HopKind kind, string? detail, params string[] rules) =>
            new(kind, Judge([.. findings.Where(finding => rules.Contains(finding.Rule.Id))]), detail, rules[0]);
    }

    internal static HopStanding Judge(ImmutableArray<Finding> findings) =>
        findings switch
        {
            [] => HopStanding.Untold,
            _ when findings.All(finding => finding.IsMet) => HopStanding.Met,
            _ when findings.Any(finding => finding.Verdict is Verdict.Unmet) => HopStanding.Unmet,
            _ when findings.Any(finding => finding.Verdict.IsNotYet) => HopStanding.NotYet,
            _ => HopStanding.Untold,
        };

    private static string? Installed(HandoffFacts facts) =>
        facts.Extensions.Match<string?>(
            found => found.Length == 0 ? "None is installed" : $"{found.Length} of 3 installed",
            _ => null
        );

    private static string? TeamsChannelOf(HandoffFacts facts) =>
        facts.Bot.TeamsChannel.Match<string?>(() => "On", () => "Off", _ => null);

    private static string? ApplicationUserOf(HandoffFacts facts) =>
        facts.State.KnownLink is { } link
            ? facts.BotUsers.Match<string?>(
                users =>
                    users
                        .FirstOrDefault(found => found.Environment == link.Omnichannel && found.User.Id == link.BotUser)
                        ?.User.Name,
                _ => null
            )
            : null;

    private static Uri? UserRecord(HandoffFacts facts) =>
        facts.State.KnownLink is { } link
            ? facts.Find(link.Omnichannel)?.RecordPage("systemuser", link.BotUser.Value)
            : null;

    private static string? Routed(HandoffFacts facts, Func<Routing, string?> say) =>
        facts.Omnichannel?.Routing.Match(say, _ => null);

    private static string? Workstreams(Routing routing) =>
        Named([.. routing.Workstreams.Select(workstream => workstream.Name)], "workstream");

    private static string? Queues(Routing routing) => Named([.. routing.Queues.Select(queue => queue.Name)], "queue");

    private static string? Representatives(Routing routing) =>
        routing.Queues.IsEmpty
            ? null
            : Words.Count(
                routing.Queues.SelectMany(queue => queue.Representatives).DistinctBy(member => member.Id).Count(),
                "representative"
            );

    private static string? Named(ImmutableArray<string> names, string one) =>
        names switch
        {
            [] => null,
            [var only] => only,
            [var first, var second] => $"{first}, {second}",
            _ => Words.Count(names.Length, one),
        };
}
