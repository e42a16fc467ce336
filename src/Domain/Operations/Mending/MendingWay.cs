using System.Diagnostics;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Mending;

/// <summary>What one side of a drift comes to: accepting what Dataverse says, or restoring what the record says.</summary>
public abstract record MendingWay
{
    private MendingWay() { }

    /// <summary>The portal can do it.</summary>
    /// <param name="Plan">How.</param>
    /// <param name="Does">What that does, as a sentence.</param>
    public sealed record ByPlan(Plan Plan, string Does) : MendingWay;

    /// <summary>There is nothing to accept but that the bot is cut off: that is what Disconnect bot does.</summary>
    /// <param name="Why">One sentence.</param>
    public sealed record ByDisconnecting(string Why) : MendingWay;

    /// <summary>The portal can't, or must not.</summary>
    /// <param name="Why">One sentence.</param>
    /// <param name="Instead">Who can do what about it, and where.</param>
    public sealed record Elsewhere(string Why, Remedy Instead) : MendingWay;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<Plan, string, T> byPlan,
        Func<string, T> byDisconnecting,
        Func<string, Remedy, T> elsewhere
    ) =>
        this switch
        {
            ByPlan(var plan, var does) => byPlan(plan, does),
            ByDisconnecting(var why) => byDisconnecting(why),
            Elsewhere(var why, var instead) => elsewhere(why, instead),
            _ => throw new UnreachableException(),
        };
}
