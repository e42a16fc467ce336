using System.Text.Json;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>
/// The hand-off records of bots that were connected with the portal (product.md §3): one environment variable each, in the home
/// environment, under ids that follow from the bot's.
/// </summary>
internal static class RecordSeed
{
    private const int JsonType = 100000003;

    /// <summary>Four bots of Contoso US that were connected with the portal; Legacy Support was not.</summary>
    public static void Fill(SeedWriter us)
    {
        Add(us, Contoso.Us.StoreLocator, new Entry("proven") { Omnichannel = Contoso.UsService.Environment });
        Add(us, Contoso.Us.BillingVoice, new Entry("routed") { Voice = true });
        Add(us, Contoso.Us.WarrantyBot, new Entry("reachable"));
        Add(us, Contoso.Us.PartsFinder, new Entry("reachable"));
    }

    /// <summary>What a record says.</summary>
    /// <param name="Proof">What the last refresh proved.</param>
    public sealed record Entry(string Proof)
    {
        public Contoso.EnvironmentIds Omnichannel { get; init; } = Contoso.Us.Environment;

        public bool Voice { get; init; }

        public bool Disconnected { get; init; }

        public string Since { get; init; } = "2021-11-11T14:30:00Z";

        public string Refreshed { get; init; } = "2022-02-01T12:00:00Z";

        /// <summary>The workstream that carried the proof; null for none.</summary>
        public (Guid Id, string Name)? Workstream { get; init; }
    }

    public static void Add(SeedWriter seed, Contoso.BotIds bot, Entry entry)
    {
        DateTimeOffset connected = SeedWriter.At(entry.Since);
        Guid definition = PortalIds.Of("record-definition", $"{bot.BotId:D}");
        string name = $"handoff_handoff_{bot.BotId:N}";
        seed.Add(
            "environmentvariabledefinition",
            definition,
            ("schemaname", name),
            ("displayname", $"Hand-off record of {bot.BotId:D}"),
            ("type", JsonType),
            ("createdon", connected)
        );
        seed.Add(
            "environmentvariablevalue",
            PortalIds.Of("record-value", $"{bot.BotId:D}"),
            ("schemaname", name),
            ("value", Record(seed, bot, entry)),
            ("createdon", connected),
            ("_environmentvariabledefinitionid_value", definition)
        );
    }

    private static string Record(SeedWriter seed, Contoso.BotIds bot, Entry entry)
    {
        Dictionary<string, object> standing = new(StringComparer.Ordinal)
        {
            ["is"] = entry.Disconnected ? "disconnected" : "connected",
            ["link"] = new
            {
                home = seed.Organisation.EnvironmentId,
                bot = bot.BotId,
                omnichannel = entry.Omnichannel.EnvironmentId,
                applicationId = bot.ApplicationId,
                botUser = bot.BotUserId,
            },
        };
        if (!entry.Disconnected)
        {
            standing["voice"] = entry.Voice;
            standing["since"] = entry.Since;
        }
        Dictionary<string, object> refresh = new(StringComparer.Ordinal)
        {
            ["at"] = entry.Refreshed,
            ["proof"] = entry.Proof,
            ["edition"] = "2021-11",
        };
        if (entry.Workstream is { } workstream)
        {
            refresh["workstreams"] = new[] { new { id = workstream.Id, name = workstream.Name } };
        }
        return JsonSerializer.Serialize(
            new
            {
                v = 1,
                standing,
                refresh,
            }
        );
    }
}
