using System.Globalization;
using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Writes sample rows straight into one organisation, with the columns that the server keeps.</summary>
internal sealed class SeedWriter(Session session, Organisation organisation)
{
    /// <summary>When most of the tenant was set up: the month of the seed's rules.</summary>
    public static readonly DateTimeOffset SetUp = At("2021-11-02T09:00:00Z");

    public Organisation Organisation => organisation;

    public Guid Administrator => Contoso.Id(0x05e00000u + (uint)organisation.Key, 100);

    public Guid BusinessUnit => Contoso.Id(0xb0000000, (byte)organisation.Key);

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    /// <summary>Adds a row: defaults first, then what is given.</summary>
    public void Add(string table, Guid id, params (string Column, object? Value)[] given)
    {
        Table definition = organisation.Schema[table];
        Dictionary<string, object?> values = definition
            .Columns.Values.Where(column => column.Default is not null)
            .ToDictionary(column => column.Name, column => column.Default, StringComparer.Ordinal);
        values[definition.PrimaryKey] = id;
        values["createdon"] = SetUp;
        values["_createdby_value"] = Administrator;
        values["_ownerid_value"] = Administrator;
        foreach ((string column, object? value) in given)
        {
            values[
                definition.Has(column)
                    ? column
                    : throw new ArgumentException($"{table} has no column {column}.", nameof(given))
            ] = value;
        }
        values["modifiedon"] = values["createdon"];
        values["_modifiedby_value"] = values["_createdby_value"];
        values["versionnumber"] = session.NextVersion(organisation.Key);
        session.Insert(organisation.Key, definition, values);
    }

    /// <summary>Adds a row to an intersect table.</summary>
    public void Link(string intersect, string firstColumn, Guid first, string secondColumn, Guid second) =>
        Add(intersect, Guid.NewGuid(), (firstColumn, first), (secondColumn, second));

    public void GiveRole(Guid user, Guid role) => Link("systemuserroles", "systemuserid", user, "roleid", role);

    public void AddToQueue(Guid queue, params Guid[] users)
    {
        foreach (Guid user in users)
        {
            Link("queuemembership", "queueid", queue, "systemuserid", user);
        }
    }
}
