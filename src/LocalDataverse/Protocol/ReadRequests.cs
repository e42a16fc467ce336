using System.Globalization;
using HandoffPortal.LocalDataverse.Querying;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>Answers everything that only reads rows.</summary>
internal sealed class ReadRequests(Call call, DataRequest request, RequestUrl url)
{
    private readonly Preferences _preferences = Preferences.Of(request);

    /// <summary>A page of a set, or of the rows that a navigation property leads to.</summary>
    public DataResponse Collection(Table table, Func<RowQuery, RowQuery> narrow, string contextPath)
    {
        QueryOptions options = url.ReadOptions();
        Selection selection = Selection.Of(call.Schema, table, options.SelectExpand);
        RowQuery query = narrow(NewQuery(table)).Where(options.Filter).OrderBy(options.OrderBy);
        PageRequest page = PageRequest.Of(options, _preferences);
        IReadOnlyList<Row> rows = query.Read(selection, page.Size + 1, page.Skipped);
        string json = Json.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("@odata.context", Context(contextPath, selection));
            if (options.Count)
            {
                writer.WriteNumber("@odata.count", Math.Min(query.Count(), Preferences.LargestPage));
            }
            writer.WriteStartArray("value");
            RowJson row = new(writer, _preferences);
            rows.Take((int)page.Size).ToList().ForEach(found => row.Write(found));
            writer.WriteEndArray();
            if (rows.Count > page.Size && !page.IsLast)
            {
                writer.WriteString("@odata.nextLink", page.NextLink(request.Url));
            }
            writer.WriteEndObject();
        });
        return Applied(DataResponse.OfJson(200, json));
    }

    /// <summary>The number of rows, as plain text.</summary>
    public DataResponse Count(Table table, Func<RowQuery, RowQuery> narrow)
    {
        long count = narrow(NewQuery(table)).Where(url.ReadOptions().Filter).Count();
        return DataResponse.Of(
            200,
            "text/plain",
            Math.Min(count, Preferences.LargestPage).ToString(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>One row, or 304 when the caller's version is the current one.</summary>
    public DataResponse Single(Table table, object key)
    {
        (Row row, Selection selection) = Find(table, key);
        return request.Header("If-None-Match") is string known && known == row.ETag
            ? DataResponse.NotModified
            : Answer(200, row, selection);
    }

    /// <summary>The row behind a lookup: 204 when it points nowhere.</summary>
    public DataResponse Related(Table table, Func<RowQuery, RowQuery> narrow)
    {
        Selection selection = SelectionOf(table);
        return narrow(NewQuery(table)).Read(selection, 1) is [Row row]
            ? Answer(200, row, selection)
            : DataResponse.NoContent;
    }

    /// <summary>One column: its value in JSON, or bare after <c>/$value</c>; 204 for null.</summary>
    public DataResponse Property(Table table, object key, string column, bool bare)
    {
        Column definition = table.Columns[column];
        Row row = NewQuery(table).WhereKey(key).Read(new Selection(table, [definition], []), 1) is [Row found]
            ? found
            : throw Missing(table, key);
        object? value = row.Values[0].Value;
        if (value is null)
        {
            return DataResponse.NoContent;
        }
        string json = Json.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("@odata.context", $"{Root}$metadata#{table.SetName}({key})/{column}");
            writer.WritePropertyName("value");
            new RowJson(writer, _preferences).WriteValue(value);
            writer.WriteEndObject();
        });
        return bare
            ? DataResponse.Of(200, "text/plain", Convert.ToString(value, CultureInfo.InvariantCulture)!)
            : DataResponse.OfJson(200, json);
    }

    /// <summary>A row in a write's answer, as <c>Prefer: return=representation</c> asks for it.</summary>
    public DataResponse Representation(int status, Table table, object key)
    {
        (Row row, Selection selection) = Find(table, key);
        return Answer(status, row, selection).With("Preference-Applied", "return=representation");
    }

    private Uri Root => call.Organisation.ServiceRoot;

    private RowQuery NewQuery(Table table) =>
        new(call, table)
        {
            WithLookupNames = _preferences.Wants("OData.Community.Display.V1.FormattedValue"),
            Literals = url.Literals,
        };

    private Selection SelectionOf(Table table) => Selection.Of(call.Schema, table, url.ReadOptions().SelectExpand);

    private (Row Row, Selection Selection) Find(Table table, object key)
    {
        Selection selection = SelectionOf(table);
        return NewQuery(table).WhereKey(key).Read(selection, 1) is [Row row]
            ? (row, selection)
            : throw Missing(table, key);
    }

    private static DataverseFault Missing(Table table, object key) =>
        key is Guid id
            ? DataverseFault.NoSuchRow(table.LogicalName, id)
            : new DataverseFault(404, "0x80060888", $"Could not find {table.SetName}('{key}').");

    private DataResponse Answer(int status, Row row, Selection selection)
    {
        string context = Context(row.Table.SetName, selection) + "/$entity";
        DataResponse response = DataResponse.OfJson(
            status,
            Json.Write(writer => new RowJson(writer, _preferences).Write(row, context))
        );
        return Applied(row.ETag is string etag ? response.With("ETag", etag) : response);
    }

    private DataResponse Applied(DataResponse response) =>
        _preferences.Annotations.Length == 0
            ? response
            : response.With("Preference-Applied", $"odata.include-annotations=\"{_preferences.Annotations}\"");

    private string Context(string path, Selection selection) =>
        $"{Root}$metadata#{path}{selection.ContextSuffix(selection.Columns.Count < selection.Table.Columns.Count)}";
}
