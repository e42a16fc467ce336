using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.ApplicationIds;
using HandoffPortal.Domain.Rules.Bots;

namespace HandoffPortal.Domain.Operations.Mending;

/// <summary>The plans that end drifts of one link, and the sentences where there is no plan.</summary>
internal sealed class DriftPlans(HandoffLink link, HandoffFacts facts)
{
    private string Bot => facts.Bot.Name;

    private Standing Stands => facts.Standing ?? new Standing.Adopted(link, MadeOn);

    private DateTimeOffset MadeOn =>
        facts.BotUsers.Match(users => users.FirstOrDefault(link.IsOf)?.User.CreatedOn, _ => null) ?? facts.ReadAt;

    internal MendingWay NoteDisconnected() =>
        Note(
            new Standing.Disconnected(link),
            $"Notes that {Bot} is disconnected. Hand-off stays enabled, and you can connect the bot again."
        );

    internal MendingWay NoteConnected() =>
        Note(
            new Standing.Connected(link, Voice: false, facts.ReadAt),
            $"Notes that {Bot} is connected, with voice off."
        );

    internal MendingWay NoteSuccessor(string name, SystemUserId successor) =>
        Note(Stands.With(link with { BotUser = successor }), $"Notes that {name} as it is now is the bot user.");

    internal MendingWay NoteApplicationId(ApplicationId carried) =>
        Note(
            Stands.With(link with { ApplicationId = carried }),
            $"Notes that {Bot} is connected with the application ID {carried}."
        );

    internal MendingWay RecordAsAdopted() =>
        Note(
            new Standing.Adopted(link, MadeOn),
            "Writes a hand-off record that says that the connection was found, not made here. It can't carry voice until the bot is connected again."
        );

    internal MendingWay RecordAsConnected() =>
        Note(
            new Standing.Connected(link, Voice: false, MadeOn),
            $"Writes the hand-off record again: connected by the portal since {Words.Day(MadeOn)}, with voice off."
        );

    internal MendingWay ForgetProof() =>
        Note(Stands, $"Forgets that {Bot} was proven to be reachable. Select Refresh to grade it anew.");

    internal MendingWay CreateAgain() =>
        Holder() is { } holder
            ? new MendingWay.Elsewhere(
                $"The application ID belongs to {holder.Name} now, so the bot user can't be created again.",
                new Remedy(
                    "Accept that the bot is disconnected, and connect it with another application ID.",
                    PageControl.Drifts
                )
            )
            : Write(
                [
                    new PlanStep.CreateBotUser(link, Bot, facts.Bot.SchemaName),
                    new PlanStep.EnableBotUser(link),
                    new PlanStep.GiveAgentRole(link),
                ],
                $"Creates the bot user {Bot} again, with its role. Workstreams and queues have to be given to it anew in Omnichannel."
            );

    internal MendingWay Purge(string name) =>
        new MendingWay.Elsewhere(
            $"{name} is deleted, and keeps its application ID until it is purged; so it can't be created again.",
            InOmnichannel(
                $"Ask for {name} to be purged from {Place}. Then open this page again: the bot user can be created then. Or accept that the bot is disconnected, and connect it with another application ID.",
                Administrator.AzureAdministrator,
                name
            )
        );

    internal MendingWay NoWayBack(string name) =>
        new MendingWay.Elsewhere(
            "A row that is gone can't come back under its id.",
            InOmnichannel(
                $"Accept {name} as it is now, or disable it in Omnichannel and connect the bot again.",
                Administrator.OmnichannelAdministrator,
                name
            )
        );

    internal MendingWay CorrectApplicationId(ApplicationId recorded) =>
        new MendingWay.Elsewhere(
            "An application ID is who the bot is to Azure, so the portal does not change the one of a user that exists.",
            InOmnichannel(
                $"Correct the application ID on the user's record to {recorded} if that is still the bot's, or disconnect the bot and connect it again.",
                Administrator.OmnichannelAdministrator,
                "the bot user"
            )
        );

    internal MendingWay MarkAgain(string name, string? otherBot) =>
        otherBot is null
            ? Write(
                [new PlanStep.MarkBotUser(link, name, facts.Bot.SchemaName)],
                $"Marks {name} as the bot user of {Bot} again."
            )
            : new MendingWay.Elsewhere(
                $"{name} is marked as the bot user of {otherBot} now; taking it back would cut that bot off.",
                InOmnichannel(
                    $"Find out in Omnichannel whose {name} is to be. Or accept that {Bot} is disconnected, and connect it with another application ID.",
                    Administrator.OmnichannelAdministrator,
                    name
                )
            );

    internal MendingWay Publish() =>
        new MendingWay.Elsewhere(
            "Publishing puts everything that was changed in the bot's topics live in all its channels, and nothing takes that back; so it is done where the topics can be seen.",
            BotPage.Remedy("Publish the bot in Power Virtual Agents, then select Refresh.", facts)
        );

    internal MendingWay Write(ImmutableArray<PlanStep> steps, string does) =>
        new MendingWay.ByPlan(Plan(OperationKind.Restore, steps, Stands, forgetsProof: false), does);

    private MendingWay.ByPlan Note(Standing ends, string does) =>
        new(Plan(OperationKind.Accept, [], ends, forgetsProof: true), does);

    private Plan Plan(OperationKind kind, ImmutableArray<PlanStep> steps, Standing ends, bool forgetsProof) =>
        new(facts.Reference, kind, steps, ends, []) { ForgetsProof = forgetsProof };

    // Anybody but the user that is gone.
    private ApplicationUser? Holder() =>
        facts.Omnichannel?.Users.Match(
            users => users.FirstOrDefault(user => user.ApplicationId == link.ApplicationId && user.Id != link.BotUser),
            _ => null
        );

    private string Place => facts.Omnichannel?.Environment.Name ?? "the Omnichannel environment";

    private Remedy InOmnichannel(string action, Administrator who, string name) =>
        facts.Omnichannel is { Environment: DataverseEnvironment environment }
            ? new Remedy(
                action,
                who,
                environment.RecordPage("systemuser", link.BotUser.Value),
                $"{name} in {environment.Name}"
            )
            : new Remedy(action, who);
}
