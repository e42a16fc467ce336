using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// The JSON in which a bot keeps its channels (dataverse-facts.md §9). Only the Teams channel is looked at or touched;
/// everything else stays as it is.
/// </summary>
internal sealed class BotConfiguration
{
    private readonly JsonObject _json;

    private BotConfiguration(JsonObject json, TeamsChannel teamsChannel) =>
        (_json, TeamsChannel) = (json, teamsChannel);

    /// <summary>Whether the Teams channel is on.</summary>
    public TeamsChannel TeamsChannel { get; }

    /// <summary>Reads the configuration of a bot's row.</summary>
    public static BotConfiguration Read(Row row) =>
        Read(row.Text(BotTable.Configuration), row.Flag(BotTable.IsManaged));

    /// <summary>Reads a configuration.</summary>
    /// <param name="text">The JSON; null when the bot has none.</param>
    /// <param name="managed">Did the bot come with a managed solution? Then having none says nothing.</param>
    public static BotConfiguration Read(string? text, bool managed)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return managed
                ? Undetermined("The bot is managed, and its configuration can't be determined until its next import.")
                : new BotConfiguration([], new TeamsChannel.Off());
        }
        if (DataverseJson.ReadObject(text) is not { } json)
        {
            return Undetermined("The bot's configuration is not a JSON object.");
        }
        return json[BotTable.Json.Channels] switch
        {
            null => new BotConfiguration(json, new TeamsChannel.Off()),
            JsonArray channels when channels.Any(IsTeams) => new BotConfiguration(json, new TeamsChannel.On()),
            JsonArray => new BotConfiguration(json, new TeamsChannel.Off()),
            _ => Undetermined("The list of channels in the bot's configuration has an unknown form."),
        };
    }

    /// <summary>The configuration with the Teams channel on or off; every other part is kept.</summary>
    public string WithTeams(bool on)
    {
        JsonObject changed = (JsonObject)_json.DeepClone();
        if (changed[BotTable.Json.Channels] is not JsonArray channels)
        {
            changed[BotTable.Json.Channels] = channels = [];
        }
        channels.RemoveAll(IsTeams);
        if (on)
        {
            channels.Add(
                (JsonNode)
                    new JsonObject
                    {
                        [BotTable.Json.Kind] = BotTable.Json.ChannelDefinition,
                        [BotTable.Json.Id] = BotTable.Json.Teams,
                        [BotTable.Json.ChannelId] = BotTable.Json.Teams,
                    }
            );
        }
        return changed.ToJsonString(DataverseJson.Compact);
    }

    private static BotConfiguration Undetermined(string why) => new([], new TeamsChannel.Undetermined(why));

    private static bool IsTeams(JsonNode? channel) =>
        channel is JsonObject definition
        && (Names(definition[BotTable.Json.ChannelId]) || Names(definition[BotTable.Json.Id]));

    private static bool Names(JsonNode? name) =>
        name is JsonValue value
        && value.TryGetValue(out string? text)
        && string.Equals(text, BotTable.Json.Teams, StringComparison.OrdinalIgnoreCase);
}
