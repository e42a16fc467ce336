using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Dataverse.Steps;

/// <summary>
/// Turns a bot's Teams channel on or off: reads its configuration, changes that one channel, and writes it under the
/// version that was read (dataverse-facts.md §9). A configuration that can't be read is never written.
/// </summary>
internal sealed class TeamsChannelStep(DataverseClient client)
{
    public async Task<Look> LookAsync(Endpoint endpoint, BotId bot, bool on, CancellationToken cancellation)
    {
        DataverseRequest read = DataverseRequest.Get(
            BotTable.Table,
            Query.Row(BotTable.Table, bot.Value).Select(BotTable.Name, BotTable.IsManaged, BotTable.Configuration)
        );
        Answer answer = await client.SendAsync(endpoint, read, cancellation);
        return answer is Answer.Done { Root: var row } ? Compare(row, bot, on) : new Look.Stuck(answer.Failure!);
    }

    /// <summary>What gives the bot's row a new version and changes nothing.</summary>
    public async Task<Look> LookToTouchAsync(Endpoint endpoint, BotId bot, CancellationToken cancellation)
    {
        DataverseRequest read = DataverseRequest.Get(
            BotTable.Table,
            Query.Row(BotTable.Table, bot.Value).Select(BotTable.Name)
        );
        Answer answer = await client.SendAsync(endpoint, read, cancellation);
        return answer is Answer.Done { Root: var row }
            ? new Look.Missing([Write(row, bot, new JsonObject { [BotTable.Name] = row.Text(BotTable.Name) })])
            : new Look.Stuck(answer.Failure!);
    }

    private static Look Compare(Row row, BotId bot, bool on)
    {
        BotConfiguration configuration = BotConfiguration.Read(row);
        return configuration.TeamsChannel.Match<Look>(
            on: () => on ? new Look.AlreadySo() : Change(row, bot, configuration, on),
            off: () => on ? Change(row, bot, configuration, on) : new Look.AlreadySo(),
            undetermined: why => new Look.Stuck(
                new Fault(
                    FaultKind.Unusable,
                    $"Whether the bot's Teams channel is on can't be determined. {why}",
                    "Turn the channel on in Power Virtual Agents, then try again."
                )
            )
        );
    }

    // The name goes with it: an update of a bot without its name has been seen refused (dataverse-facts.md §3).
    private static Look.Missing Change(Row row, BotId bot, BotConfiguration configuration, bool on) =>
        new([
            Write(
                row,
                bot,
                new JsonObject
                {
                    [BotTable.Name] = row.Text(BotTable.Name),
                    [BotTable.Configuration] = configuration.WithTeams(on),
                }
            ),
        ]);

    private static DataverseRequest Write(Row row, BotId bot, JsonObject body) =>
        DataverseRequest.Patch(BotTable.Table, bot.Value, body) with
        {
            IfMatch = row.ETag,
        };
}
