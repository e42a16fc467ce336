using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Dataverse.Topics;

/// <summary>What the home environment is asked about the topics of a bot, and where they can lead (dataverse-facts.md §4).</summary>
internal sealed class TopicsQuestion(BotId bot)
{
    private readonly Part<BotTopics> _topics = new(
        DataverseRequest.Get(
            BotComponentTable.Table,
            Query
                .On(BotComponentTable.Table)
                .Select(
                    BotComponentTable.Id,
                    BotComponentTable.Name,
                    BotComponentTable.SchemaName,
                    BotComponentTable.Type,
                    BotComponentTable.Data,
                    BotComponentTable.State,
                    BotComponentTable.ModifiedOn
                )
                .Where(
                    $"{Table.Lookup(BotComponentTable.Bot)} eq {bot}"
                        + $" and ({BotComponentTable.Type} eq {BotComponentTable.Topic}"
                        + $" or {BotComponentTable.Type} eq {BotComponentTable.ComposerDialog})"
                )
        ),
        answer => answer.Of(done => OfBot(done.Rows))
    );

    private readonly Part<ImmutableArray<TopicDestination>> _forAllBots = new(
        DataverseRequest.Get(
            BotComponentTable.Table,
            Query
                .On(BotComponentTable.Table)
                .Select(BotComponentTable.Name, BotComponentTable.SchemaName)
                .Where($"{BotComponentTable.ReusePolicy} eq {BotComponentTable.Public}")
        ),
        answer => answer.Many(row => Destination(row, composer: false))
    );

    /// <summary>What to ask.</summary>
    public IReadOnlyList<Part> Parts => [_topics, _forAllBots];

    /// <summary>
    /// What the answers say. Where the actions that come with solutions can't be read, the topics are known all the same.
    /// </summary>
    public Reading<BotTopics> Read(PartAnswers answers)
    {
        ImmutableArray<TopicDestination> forAllBots = answers.Of(_forAllBots).Match(known => known, _ => []);
        return answers.Of(_topics).Map(own => new BotTopics(own.Topics, [.. own.Destinations, .. forAllBots]));
    }

    private static BotTopics OfBot(ImmutableArray<Row> rows)
    {
        ILookup<bool, Row> dialogs = rows.ToLookup(row =>
            row.Number(BotComponentTable.Type) == BotComponentTable.ComposerDialog
        );
        return new BotTopics(
            [.. dialogs[false].Select(Topic).OrderBy(topic => topic.Name, StringComparer.OrdinalIgnoreCase)],
            [.. dialogs[true].Select(row => Destination(row, composer: true))]
        );
    }

    private static Topic Topic(Row row)
    {
        string schemaName = row.Text(BotComponentTable.SchemaName) ?? "";
        return new Topic(
            row.RequiredId(BotComponentTable.Id),
            row.Text(BotComponentTable.Name) ?? schemaName,
            schemaName,
            row.Number(BotComponentTable.State) == BotComponentTable.Active,
            row.Instant(BotComponentTable.ModifiedOn),
            TopicYaml.Read(row.Text(BotComponentTable.Data))
        );
    }

    private static TopicDestination Destination(Row row, bool composer) =>
        new(row.Text(BotComponentTable.SchemaName) ?? "", row.Text(BotComponentTable.Name) ?? "", composer);
}
