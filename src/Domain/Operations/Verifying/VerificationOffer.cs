using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Operations.Verifying;

/// <summary>Whether the signed-in person may confirm that the connection is right.</summary>
/// <param name="Refusals">Why not: one sentence each; none when the person may.</param>
public sealed record VerificationOffer(ImmutableArray<string> Refusals)
{
    private static readonly ImmutableArray<string> Roles =
    [
        HeldRole.OmnichannelAdministrator,
        HeldRole.SystemAdministrator,
    ];

    /// <summary>May it be confirmed?</summary>
    public bool Open => Refusals.IsEmpty;

    /// <summary>Looks at the person's roles, at whether everything was read, and at what differs from what it must be.</summary>
    public static VerificationOffer Of(HandoffFacts facts, ConnectionValues values) =>
        new([.. Person(facts, values), .. Connection(facts), .. Values(values)]);

    private static IEnumerable<string> Person(HandoffFacts facts, ConnectionValues values)
    {
        string where = values.Place?.Name ?? values.Link.Omnichannel.Value;
        string who =
            $"Somebody who holds {HeldRole.OmnichannelAdministrator} or {HeldRole.SystemAdministrator} there directly can.";
        if (values.Place is null || facts.Omnichannel is not { } there)
        {
            yield return $"Your roles in {where} could not be read, because the environment was not. {who}";
        }
        else if (!there.Caller.TryGet(out Caller? caller, out Fault? fault))
        {
            yield return $"Your roles in {where} could not be read: {fault.What} {who}";
        }
        else if (!Roles.Any(caller.HoldsDirectly))
        {
            yield return Roles.Select(caller.TeamThatGives).FirstOrDefault(team => team is not null) is { } team
                ? $"{caller.Name} holds the role in {where} only through the team {team}, which does not count. {who}"
                : $"{caller.Name} is no Omnichannel administrator in {where}. {who}";
        }
    }

    private static IEnumerable<string> Connection(HandoffFacts facts)
    {
        if (facts.State is not (ConnectionState.Connected or ConnectionState.Adopted))
        {
            yield return $"The connection of {facts.Bot.Name} is not in use as it should be: {StateWords.Of(facts.State).ToLowerInvariant()}.";
        }
    }

    private static IEnumerable<string> Values(ConnectionValues values)
    {
        if (!values.Compared.TryGet(out _, out Fault? fault))
        {
            yield return $"Not every value could be read: {fault.What}";
        }
        foreach (ComparedValue wrong in values.Wrong)
        {
            yield return $"{wrong.Name} is {wrong.Value}, expected is {wrong.Expected}.";
        }
    }
}
