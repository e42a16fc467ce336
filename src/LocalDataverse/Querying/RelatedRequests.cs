using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>Answers addresses that go from one row to its related ones.</summary>
internal sealed class RelatedRequests(Call call, DataRequest request, RequestUrl url)
{
    public DataResponse Answer(Table table, object key, NavigationPropertySegment segment, ODataPathSegment[] rest)
    {
        if (!request.Reads)
        {
            throw DataverseFault.MethodNotAllowed(request.Method);
        }
        Navigation navigation = table.Navigations[segment.NavigationProperty.Name];
        Table target = call.Schema[navigation.Target];
        Func<RowQuery, RowQuery> narrow = Narrowing(table, key, navigation);
        ReadRequests reading = new(call, request, url);
        return rest switch
        {
            [] when navigation.Relation is Relation.ManyToOne => reading.Related(target, narrow),
            [] => reading.Collection(target, narrow, target.SetName),
            [CountSegment] => reading.Count(target, narrow),
            [KeySegment inner] => reading.Related(target, query => narrow(query).WhereKey(inner.Keys.Single().Value)),
            _ => throw DataverseFault.NoSuchResource(request.Url.AbsolutePath),
        };
    }

    /// <summary>The addresses of the related rows.</summary>
    public DataResponse References(Table table, Guid key, Navigation navigation)
    {
        Table target = call.Schema[navigation.Target];
        Uri root = call.Organisation.ServiceRoot;
        IEnumerable<Dictionary<string, string>> references = Narrowing(table, key, navigation)(
            new RowQuery(call, target)
        )
            .Read(new Selection(target, [], []), Preferences.LargestPage)
            .Select(row => new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["@odata.id"] = $"{root}{target.SetName}({row.Key})",
            });
        return DataResponse.OfJson(
            200,
            Json.Of(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["@odata.context"] = $"{root}$metadata#Collection($ref)",
                    ["value"] = references,
                }
            )
        );
    }

    // The row itself must exist: its absence is 404, not an empty answer.
    private Func<RowQuery, RowQuery> Narrowing(Table table, object key, Navigation navigation)
    {
        Column[] lookup = navigation.Relation is Relation.ManyToOne(string name) ? [table.Columns[name]] : [];
        Row row =
            new RowQuery(call, table).WhereKey(key).Read(new Selection(table, lookup, []), 1) is [Row found] ? found
            : key is Guid id ? throw DataverseFault.NoSuchRow(table.LogicalName, id)
            : throw new DataverseFault(404, "0x80060888", $"Could not find {table.SetName}('{key}').");
        return query => query.WhereRelated(navigation, key, lookup.Length == 0 ? null : row.Values[0].Value);
    }
}
