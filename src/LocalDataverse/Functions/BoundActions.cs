using System.Globalization;
using System.Text.Json.Nodes;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Writing;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Functions;

/// <summary>The actions of a row: <c>bots(id)/Microsoft.Dynamics.CRM.PvaPublish</c> alone (dataverse-facts.md §3).</summary>
internal static class BoundActions
{
    public static DataResponse Answer(Call call, Table table, Guid id, OperationSegment action)
    {
        string name = action.Operations.First().Name;
        return name == "PvaPublish" ? Publish(call, table, id) : throw DataverseFault.NoSuchResource(name);
    }

    private static DataResponse Publish(Call call, Table table, Guid id)
    {
        IDictionary<string, object?> bot =
            call.Session.Find(call.Key, table, id) ?? throw DataverseFault.NoSuchRow(table.LogicalName, id);
        Dictionary<string, object?> values = new(StringComparer.Ordinal)
        {
            ["publishedon"] = call.Now,
            ["_publishedby_value"] = call.Caller.UserId,
            ["synchronizationstatus"] = Published(bot["synchronizationstatus"] as string, call.Now),
        };
        new RowWriter(call, table).Update(id, values, bot);
        string context = $"{call.Organisation.ServiceRoot}$metadata#Microsoft.Dynamics.CRM.PvaPublishResponse";
        return DataResponse.OfJson(
            200,
            Json.Of(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["@odata.context"] = context,
                    ["PublishedBotContentId"] = id.ToString("D"),
                }
            )
        );
    }

    private static string Published(string? status, DateTimeOffset now)
    {
        JsonObject details = status is null ? [] : JsonNode.Parse(status) as JsonObject ?? [];
        string instant = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        details["$kind"] = "BotSynchronizationDetails";
        details["lastPublishedOnUtc"] = instant;
        details["lastFinishedPublishOperation"] = new JsonObject
        {
            ["status"] = "Succeeded",
            ["operationStart"] = instant,
            ["operationEnd"] = instant,
        };
        return details.ToJsonString();
    }
}
