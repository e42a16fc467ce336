using System.Globalization;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Workstreams, queues and conversations (dataverse-facts.md §6).</summary>
internal static class RoutingSeed
{
    public const int Messaging = 192350000;
    public const int PhoneCall = 192350002;

    private const int Closed = 4;
    private const int Active = 2;
    private const int Open = 1;

    public static void AddQueue(SeedWriter seed, Guid id, string name, int type, params Guid[] members)
    {
        seed.Add(
            "queue",
            id,
            ("name", name),
            ("msdyn_isomnichannelqueue", true),
            ("msdyn_queuetype", type),
            ("msdyn_priority", 1),
            ("msdyn_assignmentstrategy", 192350000)
        );
        seed.AddToQueue(id, members);
    }

    public static void AddWorkstream(
        SeedWriter seed,
        Guid id,
        string name,
        int source,
        Guid? bot,
        Guid queue,
        params (string, object?)[] more
    ) =>
        seed.Add(
            "msdyn_liveworkstream",
            id,
            [
                ("msdyn_name", name),
                ("msdyn_streamsource", source),
                ("msdyn_mode", 717210001),
                ("_msdyn_bot_user_value", bot),
                ("_msdyn_defaultqueue_value", queue),
                .. more,
            ]
        );

    /// <summary>A routing rule.</summary>
    /// <param name="condition">FetchXML; null for a rule that takes all that comes to it.</param>
    public static void AddRule(
        SeedWriter seed,
        Guid id,
        string name,
        (Guid Workstream, Guid Queue) route,
        int place = 1,
        string? condition = null
    ) =>
        seed.Add(
            "msdyn_ocruleitem",
            id,
            ("msdyn_name", name),
            ("msdyn_priority", place.ToString(CultureInfo.InvariantCulture)),
            ("msdyn_condition", condition),
            ("_msdyn_liveworkstream_value", route.Workstream),
            ("_msdyn_cdsqueueassignid_value", route.Queue)
        );

    /// <param name="representative">Who took it over; null while it waits.</param>
    public static void AddConversation(
        SeedWriter seed,
        byte number,
        (Guid Workstream, Guid Queue) route,
        Guid? representative,
        string started,
        bool closed = false
    )
    {
        DateTimeOffset start = SeedWriter.At(started);
        Guid id = Contoso.Id(0xc0000000, number);
        seed.Add(
            "msdyn_ocliveworkitem",
            id,
            ("subject", $"Visitor {number}"),
            ("statecode", closed ? 1 : 0),
            (
                "statuscode",
                closed ? Closed
                : representative is null ? Open
                : Active
            ),
            ("msdyn_ocliveworkitemid", id.ToString("D")),
            ("msdyn_initiatedon", start),
            ("msdyn_startedon", representative is null ? null : start.AddMinutes(2)),
            ("msdyn_closedon", closed ? start.AddMinutes(25) : null),
            ("createdon", start),
            ("_msdyn_liveworkstreamid_value", route.Workstream),
            ("_msdyn_cdsqueueid_value", route.Queue),
            ("_msdyn_activeagentid_value", representative)
        );
    }
}
