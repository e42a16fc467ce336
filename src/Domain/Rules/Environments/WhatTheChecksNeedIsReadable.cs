using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Domain.Rules.Environments;

/// <summary>ENV004. Blocks nothing itself: each rule that misses a part blocks what it has to.</summary>
public sealed class WhatTheChecksNeedIsReadable()
    : Rule("ENV004", "The caller can read what the checks need, in both environments", Concern.Permissions)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition)
    {
        ImmutableArray<Unread> unread = [.. InHome(facts).Concat(InOmnichannel(facts.Omnichannel)).OfType<Unread>()];
        return unread.IsEmpty
            ? new Verdict.Met($"Everything that the checks need could be read in {Where(facts)}.")
            : new Verdict.Unmet(
                string.Join(' ', unread.Select(missing => $"{missing.Part} could not be read: {missing.Fault.What}")),
                Mend(unread)
            );
    }

    private static IEnumerable<Unread?> InHome(HandoffFacts facts)
    {
        Place whoAsks = PersonIn(facts.Home, facts.Caller);
        return
        [
            Missing("The hand-off record", facts.Record, whoAsks),
            Missing("The extension solutions", facts.Extensions, whoAsks),
            Missing($"Your roles in {facts.Home.Name}", facts.Caller, whoAsks),
            Missing($"What your roles in {facts.Home.Name} allow", Privileges(facts.Caller), whoAsks),
            Missing("The bot users of this bot", facts.BotUsers, whoAsks),
            Missing("The transcripts of the bot", facts.Escalated, whoAsks),
        ];
    }

    private static IEnumerable<Unread?> InOmnichannel(OmnichannelFacts? there)
    {
        if (there is null)
        {
            return [];
        }
        Place whoAsks = PersonIn(there.Environment, there.Caller);
        return
        [
            Missing($"Whether Omnichannel is set up in {there.Environment.Name}", there.Setup, whoAsks),
            Missing($"Your roles in {there.Environment.Name}", there.Caller, whoAsks),
            Missing($"What your roles in {there.Environment.Name} allow", Privileges(there.Caller), whoAsks),
            Missing($"The application users in {there.Environment.Name}", there.Users, whoAsks),
            Missing($"Workstreams and queues in {there.Environment.Name}", there.Routing, whoAsks),
        ];
    }

    /// <summary>Where roles are given to the person who asks.</summary>
    private static Place.Link PersonIn(DataverseEnvironment environment, Reading<Caller> caller) =>
        caller.Match(
            person => new Place.Link(
                environment.RecordPage("systemuser", person.Id.Value),
                $"{person.Name} in {environment.Name}"
            ),
            _ => new Place.Link(environment.Url, environment.Name)
        );

    // Roles that could not be read are missed once, not twice.
    private static Reading<ImmutableHashSet<Privilege>> Privileges(Reading<Caller> caller) =>
        caller.Match(known => known.Privileges, _ => Reading.Of(ImmutableHashSet<Privilege>.Empty));

    private static Unread? Missing<T>(string part, Reading<T> reading, Place whoAsks) =>
        reading.Match(Unread? (_) => null, fault => new Unread(part, fault, whoAsks));

    private static string Where(HandoffFacts facts) =>
        facts.Omnichannel is { Environment: var there } && there.Id != facts.Home.Id
            ? $"{facts.Home.Name} and {there.Name}"
            : facts.Home.Name;

    private static Remedy Mend(ImmutableArray<Unread> unread)
    {
        Unread first = unread.FirstOrDefault(part => part.Fault.Kind == FaultKind.Forbidden) ?? unread[0];
        return Remedy.Of(first.Fault) with
        {
            Action = string.Join(' ', unread.Select(part => part.Fault.Remedy).Distinct()),
            Place = first.Fault.Kind == FaultKind.Forbidden ? first.WhoAsks : new Place.Control(PageControl.ReadAgain),
        };
    }

    private sealed record Unread(string Part, Fault Fault, Place WhoAsks);
}
