using System.Text.Json;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>Reads the JSON of a create or an update into column values; what doesn't fit the schema is refused.</summary>
internal sealed class RowBody(Call call, Table table)
{
    private const string BindSuffix = "@odata.bind";

    /// <exception cref="DataverseFault">400 for an unknown or read-only column, a wrong type or a value out of range.</exception>
    public Dictionary<string, object?> Read(string body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw DataverseFault.BadPayload("the body must be one JSON object.");
            }
            Dictionary<string, object?> values = new(StringComparer.Ordinal);
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                Read(property, values);
            }
            return values;
        }
        catch (JsonException malformed)
        {
            throw DataverseFault.BadPayload($"the body is not JSON: {malformed.Message}");
        }
    }

    private void Read(JsonProperty property, Dictionary<string, object?> values)
    {
        if (property.Name.EndsWith(BindSuffix, StringComparison.Ordinal))
        {
            Bind(property.Name[..^BindSuffix.Length], property.Value, values);
        }
        else if (property.Name.Contains('@', StringComparison.Ordinal))
        {
            // Annotations that a client sends back with a row say nothing new.
        }
        else if (table.Navigations.TryGetValue(property.Name, out Navigation? navigation))
        {
            BindNull(navigation, property.Value, values);
        }
        else
        {
            Column column = table.Columns.GetValueOrDefault(property.Name) ?? throw Unknown(property.Name);
            values[column.Name] = ColumnValue.Read(table, Writable(column), property.Value);
        }
    }

    private static Column Writable(Column column) =>
        column.LookupTarget is not null
            ? throw DataverseFault.BadPayload(
                "CRM do not support direct update of Entity Reference properties, Use Navigation properties instead."
            )
        : column.ReadOnly ? throw DataverseFault.BadPayload($"the property '{column.Name}' is read-only.")
        : column;

    private void Bind(string name, JsonElement value, Dictionary<string, object?> values)
    {
        Navigation navigation = table.Navigations.GetValueOrDefault(name) ?? throw Unknown(name);
        Column column = Lookup(navigation);
        values[column.Name] = value.ValueKind == JsonValueKind.Null ? null : Target(navigation, value);
    }

    private void BindNull(Navigation navigation, JsonElement value, Dictionary<string, object?> values)
    {
        if (value.ValueKind != JsonValueKind.Null)
        {
            throw DataverseFault.BadPayload(
                $"rows inside a row are not accepted for '{navigation.Name}'; bind a row with {BindSuffix}."
            );
        }
        values[Lookup(navigation).Name] = null;
    }

    private Column Lookup(Navigation navigation)
    {
        if (navigation.Relation is not Relation.ManyToOne(string name))
        {
            throw DataverseFault.BadPayload($"'{navigation.Name}' is a collection and can't be bound.");
        }
        Column column = table.Columns[name];
        return column.ReadOnly
            ? throw DataverseFault.BadPayload($"the property '{navigation.Name}' is read-only.")
            : column;
    }

    private Guid Target(Navigation navigation, JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? RowReference.Resolve(call, value.GetString()!, navigation.Target)
            : throw DataverseFault.BadPayload($"'{navigation.Name}{BindSuffix}' must be the address of a row.");

    private DataverseFault Unknown(string name) =>
        DataverseFault.BadPayload(
            $"Invalid property '{name}' was found in entity 'Microsoft.Dynamics.CRM.{table.LogicalName}'."
        );
}
