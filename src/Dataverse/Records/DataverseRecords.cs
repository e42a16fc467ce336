using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Environments;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Dataverse.Records;

/// <inheritdoc cref="IHandoffRecords"/>
internal sealed class DataverseRecords(
    EnvironmentDirectory directory,
    DataverseClient client,
    IOptions<DataverseOptions> options
) : IHandoffRecords
{
    private string Prefix => options.Value.RecordPrefix;

    /// <inheritdoc/>
    public async Task<Reading<StoredRecord?>> ReadAsync(BotReference bot, CancellationToken cancellation)
    {
        Reading<DataverseEnvironment> home = await directory.FindAsync(bot.Home, cancellation);
        return home.TryGet(out DataverseEnvironment? environment, out Fault? fault)
            ? await client.AskAsync(Endpoint.Of(environment), RecordRows.One(bot, Prefix), cancellation)
            : Reading.Failed<StoredRecord?>(fault);
    }

    /// <inheritdoc/>
    public async Task<RecordWrite> WriteAsync(
        BotReference bot,
        HandoffRecord record,
        RecordVersion? seen,
        CancellationToken cancellation
    )
    {
        Reading<DataverseEnvironment> home = await directory.FindAsync(bot.Home, cancellation);
        if (!home.TryGet(out DataverseEnvironment? environment, out Fault? fault))
        {
            return new RecordWrite.Failed(fault);
        }
        string text = RecordWriter.Write(record, seen?.Text);
        if (text.Length > VariableValueTable.Longest)
        {
            return new RecordWrite.Failed(TooLong(text.Length));
        }
        Endpoint endpoint = Endpoint.Of(environment);
        Answer answer = seen is null
            ? await client.ChangeAllAsync(endpoint, [Define(bot.Bot), Create(bot.Bot, text)], cancellation)
            : await client.SendAsync(endpoint, Replace(bot.Bot, text, seen), cancellation);
        if (answer is Answer.Done { Root.ETag: { } tag })
        {
            return new RecordWrite.Written(new RecordVersion(tag, text));
        }
        Fault why = answer.Failure ?? NoVersion;
        bool mayStand =
            why.MayHaveLanded || answer is Answer.Refused { IsConflict: true } or Answer.Refused { IsMissingRow: true };
        return mayStand ? await LookAsync(endpoint, bot, text, seen, why, cancellation) : new RecordWrite.Failed(why);
    }

    // What stands there now decides: our own text is ours, though the answer to the write was lost; the version that was
    // seen means that the write did not land; anything else is somebody else's.
    private async Task<RecordWrite> LookAsync(
        Endpoint endpoint,
        BotReference bot,
        string text,
        RecordVersion? seen,
        Fault why,
        CancellationToken cancellation
    )
    {
        Reading<StoredRecord?> now = await client.AskAsync(endpoint, RecordRows.One(bot, Prefix), cancellation);
        return now.Match<RecordWrite>(
            stored =>
                stored?.Version.Text == text ? new RecordWrite.Written(stored.Version)
                : stored?.Version == seen ? new RecordWrite.Failed(why with { MayHaveLanded = false })
                : new RecordWrite.Lost(stored),
            _ => why.MayHaveLanded ? new RecordWrite.Failed(why) : new RecordWrite.Lost(null)
        );
    }

    private DataverseRequest Define(BotId bot) =>
        DataverseRequest.Patch(
            VariableDefinitionTable.Table,
            RecordNames.Definition(bot),
            new JsonObject
            {
                [VariableDefinitionTable.SchemaName] = RecordNames.SchemaName(Prefix, bot),
                [VariableDefinitionTable.DisplayName] = RecordNames.DisplayName(bot),
                [VariableDefinitionTable.Type] = VariableDefinitionTable.Json,
                [VariableDefinitionTable.IsRequired] = false,
            }
        );

    private static DataverseRequest Create(BotId bot, string text) =>
        new(HttpMethod.Patch, RecordRows.Address(bot), VariableValueTable.Table)
        {
            Body = new JsonObject
            {
                [VariableValueTable.Value] = text,
                [VariableValueTable.Definition + Service.Annotation.Bind] =
                    "/" + VariableDefinitionTable.Table.Row(RecordNames.Definition(bot)),
            },
            IfNoneMatch = "*",
            WantsRow = true,
        };

    private static DataverseRequest Replace(BotId bot, string text, RecordVersion seen) =>
        new(HttpMethod.Patch, RecordRows.Address(bot), VariableValueTable.Table)
        {
            Body = new JsonObject { [VariableValueTable.Value] = text },
            IfMatch = seen.Tag,
            WantsRow = true,
        };

    private static readonly Fault NoVersion = new(
        FaultKind.Unavailable,
        "The hand-off record was written, but its new version is unknown.",
        "Look at the bot again.",
        MayHaveLanded: true
    );

    private static Fault TooLong(int length) =>
        new(
            FaultKind.Unusable,
            $"The hand-off record would have {length} characters, and an environment variable holds {VariableValueTable.Longest}.",
            "Shorten the bot's name, or take members that are not the portal's out of the environment variable."
        );
}
