using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The way from the bot to a representative, one hop for each thing that must be right (product.md §7).</summary>
public static class HandoffPath
{
    /// <summary>The seven hops, in order.</summary>
    public static ImmutableArray<Hop> Of(HandoffFacts facts, ImmutableArray<Finding> findings)
    {
        string[] extensions = facts.Standing?.HasVoice == true ? ["EXT001", "EXT002", "EXT003", "EXT004"] : ["EXT001"];
        return
        [
            Make(HopKind.Extensions, Installed(facts), extensions),
            Make(HopKind.TeamsChannel, TeamsChannelOf(facts), "BOT004"),
            Make(HopKind.ApplicationUser, ApplicationUserOf(facts), "USR002"),
            Make(HopKind.Role, null, "USR003"),
            Make(HopKind.Workstream, Routed(facts, Workstreams), "WRK001"),
            Make(HopKind.Queue, Routed(facts, Queues), "WRK002"),
            Make(HopKind.Representatives, Routed(facts, Representatives), "WRK002"),
        ];

        Hop Make(HopKind kind, string? detail, params string[] rules) =>
            new(kind, Judge([.. findings.Where(finding => rules.Contains(finding.Rule.Id))]), detail, rules[0]);
    }

    private static HopStanding Judge(ImmutableArray<Finding> findings) =>
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

/// <summary>One hop.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Standing">How its findings judge it.</param>
/// <param name="Detail">What is there, by name; null when there is nothing to name.</param>
/// <param name="RuleId">The rule whose finding says more.</param>
public sealed record Hop(HopKind Kind, HopStanding Standing, string? Detail, string RuleId)
{
    /// <summary>What the hop is called.</summary>
    public string Name => Words.Of(Kind);
}

/// <summary>The things that must be right, from the bot to the representative.</summary>
public enum HopKind
{
    /// <summary>The extension solutions in the home environment.</summary>
    Extensions,

    /// <summary>The bot's Teams channel, over which Omnichannel talks to it.</summary>
    TeamsChannel,

    /// <summary>The bot user.</summary>
    ApplicationUser,

    /// <summary>The bot user's role.</summary>
    Role,

    /// <summary>The workstream that routes to the bot.</summary>
    Workstream,

    /// <summary>The queue behind the bot.</summary>
    Queue,

    /// <summary>The people in that queue.</summary>
    Representatives,
}

/// <summary>How a hop stands.</summary>
public enum HopStanding
{
    /// <summary>All its rules are met.</summary>
    Met,

    /// <summary>One is not.</summary>
    Unmet,

    /// <summary>It can't be told before the page is filled in.</summary>
    NotYet,

    /// <summary>It could not be read.</summary>
    Untold,
}
