using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Proofs;

namespace HandoffPortal.Dataverse.Records;

/// <summary>Reads a record's JSON.</summary>
internal static class RecordReader
{
    /// <summary>The version of the form that is read and written here.</summary>
    public const int Version = 1;

    /// <summary>Reads the text of a bot's record.</summary>
    /// <exception cref="FormatException">It has another form, or a newer version; the message is a sentence.</exception>
    public static HandoffRecord Read(string text, BotReference bot)
    {
        Row root = DataverseJson.ReadRow(text) ?? throw new FormatException("It is not JSON.");
        int version = root.Number(Member.Version) ?? throw new FormatException("It is not a hand-off record.");
        if (version != Version)
        {
            throw new FormatException(
                version > Version ? "It was written by a newer version of the portal." : "Its version is unknown."
            );
        }
        return new HandoffRecord(
            Standing(root.Within(Member.Standing)),
            root.Within(Member.Refresh) is { } refresh ? LastRefresh(refresh) : null,
            root.Within(Member.Intent) is { } intent ? Intent(intent, bot) : null
        );
    }

    private static Standing Standing(Row? json)
    {
        Row row = json ?? throw new FormatException("It does not say where the connection stands.");
        return row.Text(Member.Is) switch
        {
            StandingWord.Awaiting => new Standing.Awaiting(),
            StandingWord.Connected => new Standing.Connected(Needed(Link(row)), row.Flag(Member.Voice), Since(row)),
            StandingWord.Adopted => new Standing.Adopted(Needed(Link(row)), Since(row)),
            StandingWord.Disconnected => new Standing.Disconnected(Needed(Link(row))),
            StandingWord.Disabled => new Standing.Disabled(Link(row)),
            _ => throw new FormatException("Where the connection stands is said in an unknown word."),
        };
    }

    private static LastRefresh LastRefresh(Row row) =>
        new(
            RequiredInstant(row, Member.At),
            row.Text(Member.Proof) is { } proof ? Named<Proof>(proof) : null,
            row.RequiredText(Member.Edition)
        )
        {
            Workstreams = Workstreams(row),
            FallIsUncertain = row.Within(Member.FellFrom)?.Flag(Member.Uncertain) == true,
            FellFrom = row.Within(Member.FellFrom) is { } fallen
                ? new ReachedProof(
                    Named<Proof>(fallen.RequiredText(Member.Proof)),
                    RequiredInstant(fallen, Member.At),
                    Workstreams(fallen)
                )
                : null,
        };

    private static ImmutableArray<SeenWorkstream> Workstreams(Row row) =>
        row.Rows(Member.Workstreams) is { IsEmpty: false } seen
            ? [.. seen.Select(one => new SeenWorkstream(one.RequiredId(Member.Id), one.Text(Member.Name) ?? ""))]
            : [];

    private static Intent Intent(Row row, BotReference bot)
    {
        HandoffLink? link = Link(row);
        ImmutableArray<PlanStep> steps = [.. row.Rows(Member.Steps).Select(step => Step(step, bot, link))];
        int done = row.Number(Member.Done) ?? 0;
        return new Intent(
            new OperationId(row.RequiredId(Member.Id)),
            Named<OperationKind>(row.RequiredText(Member.Kind)),
            steps,
            done >= 0 && done <= steps.Length
                ? done
                : throw new FormatException("It counts steps that it does not have."),
            Standing(row.Within(Member.Ends)),
            row.RequiredText(Member.Who),
            Since(row),
            row.Flag(Member.Stopped)
        );
    }

    private static PlanStep Step(Row row, BotReference bot, HandoffLink? link) =>
        row.Text(Member.Do) switch
        {
            StepWord.TeamsOn => new PlanStep.TurnTeamsChannelOn(bot),
            StepWord.TeamsOff => new PlanStep.TurnTeamsChannelOff(bot),
            StepWord.Create => new PlanStep.CreateBotUser(
                Needed(link),
                row.RequiredText(Member.Name),
                row.RequiredText(Member.Handle)
            ),
            StepWord.Enable => new PlanStep.EnableBotUser(Needed(link)),
            StepWord.Disable => new PlanStep.DisableBotUser(Needed(link)),
            StepWord.Mark => new PlanStep.MarkBotUser(
                Needed(link),
                row.RequiredText(Member.Name),
                row.RequiredText(Member.Handle)
            ),
            StepWord.Unmark => new PlanStep.UnmarkBotUser(
                Needed(link),
                row.RequiredText(Member.Name),
                row.RequiredText(Member.Handle)
            ),
            StepWord.GiveRole => new PlanStep.GiveAgentRole(Needed(link)),
            StepWord.TakeRole => new PlanStep.TakeAgentRole(Needed(link)),
            _ => throw new FormatException("It names an unknown step."),
        };

    private static HandoffLink Needed(HandoffLink? link) => link ?? throw new FormatException("Its link is missing.");

    private static HandoffLink? Link(Row row) =>
        row.Within(Member.Link) is { } link
            ? new HandoffLink(
                new BotReference(
                    EnvironmentId.Parse(link.RequiredText(Member.Home)),
                    new BotId(link.RequiredId(Member.Bot))
                ),
                EnvironmentId.Parse(link.RequiredText(Member.Omnichannel)),
                new ApplicationId(link.RequiredId(Member.ApplicationId)),
                new SystemUserId(link.RequiredId(Member.BotUser))
            )
            : null;

    private static DateTimeOffset Since(Row row) => RequiredInstant(row, Member.Since);

    private static DateTimeOffset RequiredInstant(Row row, string member) =>
        row.Instant(member) ?? throw new FormatException($"The member {member} is missing.");

    // A number would parse as an enum too; only the names count.
    private static T Named<T>(string name)
        where T : struct, Enum =>
        char.IsAsciiLetter(name.FirstOrDefault()) && Enum.TryParse(name, ignoreCase: true, out T value)
            ? value
            : throw new FormatException($"It has an unknown word: {name}.");
}
