using HandoffPortal.LocalDataverse.Functions;
using HandoffPortal.LocalDataverse.Querying;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Writing;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>Finds out what a request's address names, and gives it to the one who answers it.</summary>
internal static class Dispatcher
{
    public static DataResponse Answer(Call call, DataRequest request)
    {
        RequestUrl url = RequestUrl.Parse(call.Schema, call.Organisation.ServiceRoot, request.Url);
        return url.Path switch
        {
            [] => DataResponse.OfJson(200, ServiceDocument.Write(call.Organisation)),
            [MetadataSegment] => DataResponse.Of(200, "application/xml", call.Schema.Csdl),
            [OperationImportSegment function] => UnboundFunctions.Answer(call, request, url, function),
            [EntitySetSegment set, .. var rest] => AnswerSet(call, request, url, TableOf(call, set), rest),
            _ => throw DataverseFault.NoSuchResource(request.Url.AbsolutePath),
        };
    }

    private static DataResponse AnswerSet(
        Call call,
        DataRequest request,
        RequestUrl url,
        Table table,
        ODataPathSegment[] rest
    ) =>
        (request.Method, rest) switch
        {
            ("GET", []) => new ReadRequests(call, request, url).Collection(table, query => query, table.SetName),
            ("POST", []) => new WriteRequests(call, request, url).Create(table),
            ("GET", [CountSegment]) => new ReadRequests(call, request, url).Count(table, query => query),
            (_, [KeySegment key]) => AnswerRow(call, request, url, table, key.Keys.Single().Value),
            (_, [KeySegment key, .. var below]) => AnswerBelow(
                call,
                request,
                url,
                table,
                key.Keys.Single().Value,
                below
            ),
            _ => throw DataverseFault.MethodNotAllowed(request.Method),
        };

    private static DataResponse AnswerRow(Call call, DataRequest request, RequestUrl url, Table table, object key) =>
        (request.Method, key) switch
        {
            ("GET", _) => new ReadRequests(call, request, url).Single(table, key),
            ("PATCH", Guid id) => new WriteRequests(call, request, url).Upsert(table, id),
            ("DELETE", Guid id) => new WriteRequests(call, request, url).Delete(table, id),
            _ => throw DataverseFault.MethodNotAllowed(request.Method),
        };

    private static DataResponse AnswerBelow(
        Call call,
        DataRequest request,
        RequestUrl url,
        Table table,
        object key,
        ODataPathSegment[] below
    ) =>
        (request.Method, below, key) switch
        {
            ("GET", [PropertySegment column], _) => new ReadRequests(call, request, url).Property(
                table,
                key,
                column.Property.Name,
                bare: false
            ),
            ("GET", [PropertySegment column, ValueSegment], _) => new ReadRequests(call, request, url).Property(
                table,
                key,
                column.Property.Name,
                bare: true
            ),
            ("PUT" or "DELETE", [PropertySegment column], Guid id) => new WriteRequests(call, request, url).SetColumn(
                table,
                id,
                column.Property.Name
            ),
            (_, [NavigationPropertySegment navigation, .. var rest], _) => new RelatedRequests(
                call,
                request,
                url
            ).Answer(table, key, navigation, rest),
            (_, [NavigationPropertyLinkSegment link, .. var rest], Guid id) => AnswerLink(
                call,
                request,
                url,
                table,
                id,
                link,
                rest
            ),
            ("GET", [OperationSegment function], Guid id) => BoundFunctions.Answer(call, table, id, function),
            ("POST", [OperationSegment action], Guid id) => BoundActions.Answer(call, table, id, action),
            _ => throw DataverseFault.MethodNotAllowed(request.Method),
        };

    private static DataResponse AnswerLink(
        Call call,
        DataRequest request,
        RequestUrl url,
        Table table,
        Guid id,
        NavigationPropertyLinkSegment link,
        ODataPathSegment[] rest
    )
    {
        Navigation navigation = table.Navigations[link.NavigationProperty.Name];
        Guid? target = rest is [KeySegment key] ? key.Keys.Single().Value as Guid? : null;
        Associations associations = new(call, request);
        return request.Method switch
        {
            "GET" => new RelatedRequests(call, request, url).References(table, id, navigation),
            "POST" or "PUT" => associations.Add(table, id, navigation),
            "DELETE" => associations.Remove(table, id, navigation, target),
            _ => throw DataverseFault.MethodNotAllowed(request.Method),
        };
    }

    private static Table TableOf(Call call, EntitySetSegment set) =>
        call.Schema.FindSet(set.EntitySet.Name) ?? throw DataverseFault.NoSuchResource(set.EntitySet.Name);
}
