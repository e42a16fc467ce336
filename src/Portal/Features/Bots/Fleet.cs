using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>
/// What is known of all bots while the environments answer one by one. Decides and never asks: the same answers always
/// make the same rows.
/// </summary>
/// <param name="Answers">The environments that have answered.</param>
/// <param name="Complete">True once no further answer will come.</param>
public sealed record Fleet(ImmutableArray<EnvironmentBots> Answers, bool Complete)
{
    /// <summary>Before the first answer.</summary>
    public static readonly Fleet Unasked = new([], Complete: false);

    /// <summary>How many environments will answer in all; null before the first has.</summary>
    public int? OfHowMany => Answers.IsEmpty ? null : Answers[0].OfHowMany;

    /// <summary>The environments that have answered, by name.</summary>
    public IEnumerable<DataverseEnvironment> Environments =>
        Answers.Select(answer => answer.Environment).OrderBy(environment => environment.Name, StringComparer.Ordinal);

    /// <summary>The environments whose bots could not be read, with why.</summary>
    public IEnumerable<FailedEnvironment> Failures =>
        Answers.SelectMany(answer =>
            answer.Bots.Match<FailedEnvironment[]>(_ => [], fault => [new(answer.Environment, fault)])
        );

    /// <summary>One row for each bot that was read.</summary>
    public ImmutableArray<FleetRow> Rows =>
        [.. Answers.SelectMany(answer => answer.Bots.Match(bots => bots.Select(bot => RowOf(answer, bot)), _ => []))];

    /// <summary>With one more answer.</summary>
    public Fleet With(EnvironmentBots answer) => this with { Answers = Answers.Add(answer) };

    private FleetRow RowOf(EnvironmentBots home, BotWithRecord bot)
    {
        HandoffRecord? record = bot.Record.Match(stored => stored?.Record, _ => null);
        ConnectionState? state = UsersFor(home, bot.Record) is { } users
            ? new ConnectionEvidence(home.Environment.Id, bot.Bot, bot.Record, users, home.ReadAt).State
            : null;
        return new FleetRow(bot.Bot, home.Environment, state, record?.LastRefresh);
    }

    // Null: the environment that decides has yet to answer.
    private Reading<ImmutableArray<FoundUser>>? UsersFor(EnvironmentBots home, Reading<StoredRecord?> record) =>
        record.Match(
            stored =>
                stored is null ? UsersAnywhere(home)
                : stored.Record.Standing.KnownLink is { } link ? UsersIn(link.Omnichannel)
                : Reading.Of(ImmutableArray<FoundUser>.Empty),
            Reading.Failed<ImmutableArray<FoundUser>>
        );

    private Reading<ImmutableArray<FoundUser>>? UsersIn(EnvironmentId environment) =>
        Answers.FirstOrDefault(answer => answer.Environment.Id == environment) is { } linked ? FoundIn(linked)
        : Complete ? Reading.Failed<ImmutableArray<FoundUser>>(Unseen)
        : null;

    // A bot without a record may have been connected outside the portal, to any environment. Its own must be readable;
    // a bot user in another one that can't be read stays unfound, as in HandoffFacts.
    private Reading<ImmutableArray<FoundUser>>? UsersAnywhere(EnvironmentBots home) =>
        !Complete
            ? null
            : FoundIn(home)
                .Map(own =>
                    own.AddRange(
                        Answers
                            .Where(answer => answer != home)
                            .SelectMany(other => FoundIn(other).Match(f => f, _ => []))
                    )
                );

    private static Reading<ImmutableArray<FoundUser>> FoundIn(EnvironmentBots answer) =>
        answer.BotUsers.Map(users =>
            users.Select(user => new FoundUser(answer.Environment.Id, user)).ToImmutableArray()
        );

    private static Fault Unseen =>
        new(
            FaultKind.NotFound,
            "The environment that this bot is connected to is not among those that you can see.",
            "Ask its administrator for access, then refresh the list."
        );
}

/// <summary>An environment whose bots could not be read.</summary>
public sealed record FailedEnvironment(DataverseEnvironment Environment, Fault Fault);
