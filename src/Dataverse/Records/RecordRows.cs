using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Dataverse.Records;

/// <summary>Reads hand-off records from their environment variables (dataverse-facts.md §14).</summary>
internal static class RecordRows
{
    private static readonly string[] Columns =
    [
        VariableValueTable.Id,
        VariableValueTable.Value,
        Table.Lookup(VariableValueTable.ModifiedBy),
    ];

    /// <summary>The address of a bot's record, with the columns that a read or a write answers with.</summary>
    public static string Address(BotId bot) =>
        Query.Row(VariableValueTable.Table, RecordNames.Value(bot)).Select(Columns).ToString();

    /// <summary>One bot's record; known null when there is none.</summary>
    public static Part<StoredRecord?> One(BotReference bot, string prefix) =>
        new(
            new DataverseRequest(HttpMethod.Get, Address(bot.Bot), VariableValueTable.Table),
            answer =>
                answer.Match(
                    done => Of(done.Root, bot, prefix),
                    refused =>
                        refused.IsMissingRow
                            ? Reading.Of<StoredRecord?>(null)
                            : Reading.Failed<StoredRecord?>(refused.Fault),
                    Reading.Failed<StoredRecord?>
                )
        );

    /// <summary>The rows of every record of the environment, by the value's id.</summary>
    public static Part<ImmutableDictionary<Guid, Row>> All(string prefix) =>
        new(
            DataverseRequest.Get(
                VariableValueTable.Table,
                Query
                    .On(VariableValueTable.Table)
                    .Select(Columns)
                    .Where(
                        $"startswith({VariableValueTable.Definition}/{VariableDefinitionTable.SchemaName},{Query.Text(RecordNames.Start(prefix))})"
                    )
            ),
            answer => answer.Of(done => done.Rows.ToImmutableDictionary(row => row.RequiredId(VariableValueTable.Id)))
        );

    /// <summary>A row as a bot's record. Unknown, and never to be written over, when it has another form.</summary>
    public static Reading<StoredRecord?> Of(Row row, BotReference bot, string prefix)
    {
        string text = row.Text(VariableValueTable.Value) ?? "";
        try
        {
            string tag = row.ETag ?? throw new FormatException("It has no version.");
            string who = row.LookupName(VariableValueTable.ModifiedBy) ?? "Somebody else";
            return Reading.Of<StoredRecord?>(
                new StoredRecord(RecordReader.Read(text, bot), new RecordVersion(tag, text), who)
            );
        }
        catch (FormatException e)
        {
            return Reading.Failed<StoredRecord?>(Unreadable(RecordNames.SchemaName(prefix, bot.Bot), e.Message));
        }
    }

    private static Fault Unreadable(string variable, string why) =>
        new(
            FaultKind.Unusable,
            $"The hand-off record in the environment variable {variable} can't be read. {why}",
            "Use the version of the portal that wrote it, or correct or delete the variable's value; the portal leaves it as it is."
        );
}
