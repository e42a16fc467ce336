using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Security;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>Creates, changes and deletes rows, and keeps the columns that the server alone writes.</summary>
internal sealed class RowWriter(Call call, Table table)
{
    private const int ConstraintViolated = 19;

    /// <summary>Makes a row from the columns that the caller gave; returns its key.</summary>
    public Guid Create(Dictionary<string, object?> values)
    {
        call.Caller.Privileges.Demand(Access.Create, table.LogicalName);
        Guid id = values.GetValueOrDefault(table.PrimaryKey) as Guid? ?? Guid.NewGuid();
        values[table.PrimaryKey] = id;
        foreach (Column column in table.Columns.Values.Where(column => column.Default is not null))
        {
            values.TryAdd(column.Name, column.Default);
        }
        values.TryAdd("_ownerid_value", call.Caller.UserId);
        UserRules.Complete(table, values);
        DemandRequired(values);
        Stamp(values, "createdon", "_createdby_value");
        Stamp(values, "modifiedon", "_modifiedby_value");
        values["versionnumber"] = call.Session.NextVersion(call.Key);
        Guarded(() => call.Session.Insert(call.Key, table, values));
        return id;
    }

    /// <summary>Changes a row that exists.</summary>
    public void Update(Guid id, Dictionary<string, object?> values, IDictionary<string, object?> current)
    {
        call.Caller.Privileges.Demand(Access.Write, table.LogicalName);
        DropUnchanged(values, current);
        if (
            table.Columns.Values.FirstOrDefault(column => column.Immutable && values.ContainsKey(column.Name))
            is Column immutable
        )
        {
            throw DataverseFault.InvalidArgument(
                $"The column '{immutable.Name}' of '{table.LogicalName}' can't be changed."
            );
        }
        UserRules.Rename(table, values, current);
        Stamp(values, "modifiedon", "_modifiedby_value");
        values["versionnumber"] = call.Session.NextVersion(call.Key);
        Guarded(() => call.Session.Update(call.Key, table, id, values));
    }

    public void Delete(Guid id, IDictionary<string, object?> current)
    {
        call.Caller.Privileges.Demand(Access.Delete, table.LogicalName);
        if (UserRules.SoftDeletes(table, current))
        {
            Dictionary<string, object?> values = new(StringComparer.Ordinal) { ["deletedstate"] = 1 };
            Stamp(values, "modifiedon", "_modifiedby_value");
            values["versionnumber"] = call.Session.NextVersion(call.Key);
            call.Session.Update(call.Key, table, id, values);
        }
        else
        {
            RowRemoval.Remove(call, table, id);
        }
    }

    // A caller who sends a row back as it was read changes nothing by its key and its immutable columns.
    private void DropUnchanged(Dictionary<string, object?> values, IDictionary<string, object?> current)
    {
        foreach (
            Column column in table.Columns.Values.Where(column => column.Immutable || column.Name == table.PrimaryKey)
        )
        {
            if (
                values.TryGetValue(column.Name, out object? value)
                && Equals(value, Storage.StoredValue.Read(column.Kind, current[column.Name]))
            )
            {
                values.Remove(column.Name);
            }
        }
        if (values.ContainsKey(table.PrimaryKey))
        {
            throw DataverseFault.BadPayload("The key in the body is not the key in the address.");
        }
    }

    private void DemandRequired(Dictionary<string, object?> values)
    {
        if (
            table.Columns.Values.FirstOrDefault(column =>
                column.Required && values.GetValueOrDefault(column.Name) is null
            )
            is Column missing
        )
        {
            throw DataverseFault.InvalidArgument(
                $"The column '{missing.LogicalName}' of '{table.LogicalName}' is required."
            );
        }
    }

    private void Stamp(Dictionary<string, object?> values, string instant, string user)
    {
        if (table.Has(instant))
        {
            values[instant] = call.Now;
            values[user] = call.Caller.UserId;
        }
    }

    private static void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException taken) when (taken.SqliteErrorCode == ConstraintViolated)
        {
            throw DataverseFault.Duplicate();
        }
    }
}
