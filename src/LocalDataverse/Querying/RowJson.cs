using System.Globalization;
using System.Text.Json;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>Writes rows as Dataverse does, with the annotations that were asked for (dataverse-facts.md §15).</summary>
internal sealed class RowJson(Utf8JsonWriter writer, Preferences preferences)
{
    private const string Formatted = "OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string LookupProperty = "Microsoft.Dynamics.CRM.associatednavigationproperty";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private readonly bool _formatted = preferences.Wants(Formatted);
    private readonly bool _lookupTables = preferences.Wants(LookupTable);
    private readonly bool _lookupProperties = preferences.Wants(LookupProperty);

    public void Write(Row row, string? context = null)
    {
        writer.WriteStartObject();
        if (context is not null)
        {
            writer.WriteString("@odata.context", context);
        }
        if (row.ETag is string etag)
        {
            writer.WriteString("@odata.etag", etag);
        }
        foreach ((Column column, object? value) in row.Values)
        {
            WriteColumn(row, column, value);
        }
        WriteKey(row);
        foreach ((Navigation navigation, IReadOnlyList<Row> related) in row.Related)
        {
            WriteRelated(navigation, related);
        }
        writer.WriteEndObject();
    }

    /// <summary>Writes one value without a name.</summary>
    public void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case Guid id:
                writer.WriteStringValue(id);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case DateTimeOffset instant:
                writer.WriteStringValue(
                    instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                );
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }

    private void WriteColumn(Row row, Column column, object? value)
    {
        if (value is not null)
        {
            WriteAnnotations(row, column, value);
        }
        writer.WritePropertyName(column.Name);
        WriteValue(value);
    }

    private void WriteAnnotations(Row row, Column column, object value)
    {
        if (_formatted && FormattedValue(row, column, value) is string formatted)
        {
            writer.WriteString($"{column.Name}@{Formatted}", formatted);
        }
        if (_lookupTables && column.LookupTarget is string target)
        {
            writer.WriteString($"{column.Name}@{LookupTable}", target);
        }
        if (_lookupProperties && column.LookupTarget is not null)
        {
            Navigation lookup = row.Table.Navigations.Values.First(navigation =>
                navigation.Relation is Relation.ManyToOne(string name) && name == column.Name
            );
            writer.WriteString($"{column.Name}@{LookupProperty}", lookup.Name);
        }
    }

    // The key is answered whether or not it was selected.
    private void WriteKey(Row row)
    {
        if (!row.Values.Any(pair => pair.Key.Name == row.Table.PrimaryKey))
        {
            writer.WritePropertyName(row.Table.PrimaryKey);
            WriteValue(row.Key);
        }
    }

    private void WriteRelated(Navigation navigation, IReadOnlyList<Row> related)
    {
        writer.WritePropertyName(navigation.Name);
        if (navigation.Relation is not Relation.ManyToOne)
        {
            writer.WriteStartArray();
            foreach (Row row in related)
            {
                Write(row);
            }
            writer.WriteEndArray();
        }
        else if (related.Count == 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            Write(related[0]);
        }
    }

    private static string? FormattedValue(Row row, Column column, object value) =>
        value switch
        {
            int number when column.Choices.Count > 0 => column.Choices.GetValueOrDefault(number),
            bool flag when column.Choices.Count > 0 => column.Choices[flag ? 1 : 0],
            bool flag => flag ? "Yes" : "No",
            int number => number.ToString("N0", English),
            DateTimeOffset instant => instant.UtcDateTime.ToString("M/d/yyyy h:mm tt", English),
            Guid when column.LookupTarget is not null => row.LookupNames.GetValueOrDefault(column.Name),
            _ => null,
        };
}
