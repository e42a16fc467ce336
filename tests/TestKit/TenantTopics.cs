using System.Globalization;
using System.Text.Json.Nodes;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.TestKit;

/// <summary>Changes topics and what stands around them as somebody else would, past everything that is under test.</summary>
public static class TenantTopics
{
    private const int TopicType = 9;

    /// <summary>Saves a topic of a bot, a new one or one that is there, by its name.</summary>
    /// <param name="yaml">What it does; null for a row that holds nothing.</param>
    public static Task SaveTopicAsync(
        this LocalTenant tenant,
        Contoso.EnvironmentIds environment,
        Contoso.BotIds bot,
        string topic,
        string? yaml
    ) =>
        tenant.ChangeAsync(
            environment,
            $"botcomponents({Contoso.TopicOf(bot, topic)})",
            new JsonObject
            {
                ["name"] = topic,
                ["schemaname"] = Contoso.TopicName(bot, topic),
                ["componenttype"] = TopicType,
                ["data"] = yaml,
                ["parentbotid@odata.bind"] = $"/bots({bot.BotId})",
            }
        );

    /// <summary>The YAML of a topic as it is saved.</summary>
    public static async Task<string> TopicAsync(
        this LocalTenant tenant,
        Contoso.EnvironmentIds environment,
        Contoso.BotIds bot,
        string topic
    ) => (string)(await tenant.RowAsync(environment, $"botcomponents({Contoso.TopicOf(bot, topic)})"))["data"]!;

    /// <summary>Switches a topic on or off.</summary>
    public static Task SwitchTopicAsync(
        this LocalTenant tenant,
        Contoso.EnvironmentIds environment,
        Contoso.BotIds bot,
        string topic,
        bool on
    ) =>
        tenant.ChangeAsync(
            environment,
            $"botcomponents({Contoso.TopicOf(bot, topic)})",
            new { statecode = on ? 0 : 1, statuscode = on ? 1 : 2 }
        );

    /// <summary>Gives a workstream a context variable, or changes the type of one that it has.</summary>
    /// <param name="bot">One of the bots that have a workstream of their own.</param>
    /// <param name="type">192350000 for text, 192350001 for a number.</param>
    public static Task SetContextVariableAsync(
        this LocalTenant tenant,
        Contoso.EnvironmentIds environment,
        Contoso.BotIds bot,
        string name,
        int type
    ) =>
        tenant.ChangeAsync(
            environment,
            $"msdyn_ocliveworkstreamcontextvariables({Contoso.ContextVariableOf(bot, name)})",
            new JsonObject
            {
                ["msdyn_name"] = name,
                ["msdyn_datatype"] = type,
                ["msdyn_liveworkstreamid@odata.bind"] = $"/msdyn_liveworkstreams({Contoso.WorkstreamOf(bot)})",
            }
        );

    /// <summary>Takes a context variable away from a workstream.</summary>
    public static Task RemoveContextVariableAsync(
        this LocalTenant tenant,
        Contoso.EnvironmentIds environment,
        Contoso.BotIds bot,
        string name
    ) =>
        tenant.DeleteAsync(
            environment,
            $"msdyn_ocliveworkstreamcontextvariables({Contoso.ContextVariableOf(bot, name)})"
        );

    /// <summary>Gives a workstream a routing rule with a condition, or changes the one at this place.</summary>
    /// <param name="condition">FetchXML; null for none.</param>
    public static Task SetRuleAsync(
        this LocalTenant tenant,
        Contoso.EnvironmentIds environment,
        Contoso.BotIds bot,
        int place,
        string name,
        string? condition
    ) =>
        tenant.ChangeAsync(
            environment,
            $"msdyn_ocruleitems({Contoso.RuleOf(bot, place)})",
            new JsonObject
            {
                ["msdyn_name"] = name,
                ["msdyn_priority"] = place.ToString(CultureInfo.InvariantCulture),
                ["msdyn_condition"] = condition,
                ["msdyn_liveworkstream@odata.bind"] = $"/msdyn_liveworkstreams({Contoso.WorkstreamOf(bot)})",
                ["msdyn_cdsqueueassignid@odata.bind"] = $"/queues({Contoso.QueueBehind(bot)})",
            }
        );
}
