using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>
/// The hand-off records of bots that were connected with the portal (product.md §3): one environment variable each, in the home
/// environment, under ids that follow from the bot's.
/// </summary>
internal static class RecordSeed
{
    private const int JsonType = 100000003;

    private static readonly DateTimeOffset Connected = BotSeed.Published.AddDays(1);

    /// <summary>The four bots of Contoso US that were connected with the portal; Legacy Support was not.</summary>
    public static void Fill(SeedWriter us)
    {
        Add(us, Contoso.Us.StoreLocator, Contoso.UsService.Environment, voice: false, "proven");
        Add(us, Contoso.Us.BillingVoice, Contoso.Us.Environment, voice: true, "routed");
        Add(us, Contoso.Us.WarrantyBot, Contoso.Us.Environment, voice: false, "reachable");
        Add(us, Contoso.Us.PartsFinder, Contoso.Us.Environment, voice: false, "reachable");
    }

    private static void Add(
        SeedWriter seed,
        Contoso.BotIds bot,
        Contoso.EnvironmentIds omnichannel,
        bool voice,
        string proof
    )
    {
        Guid definition = IdOf("record-definition", bot.BotId);
        string name = $"handoff_handoff_{bot.BotId:N}";
        seed.Add(
            "environmentvariabledefinition",
            definition,
            ("schemaname", name),
            ("displayname", $"Hand-off record of {bot.BotId:D}"),
            ("type", JsonType),
            ("createdon", Connected)
        );
        seed.Add(
            "environmentvariablevalue",
            IdOf("record-value", bot.BotId),
            ("schemaname", name),
            ("value", Record(seed, bot, omnichannel, voice, proof)),
            ("createdon", Connected),
            ("_environmentvariabledefinitionid_value", definition)
        );
    }

    private static string Record(
        SeedWriter seed,
        Contoso.BotIds bot,
        Contoso.EnvironmentIds omnichannel,
        bool voice,
        string proof
    ) =>
        JsonSerializer.Serialize(
            new
            {
                v = 1,
                standing = new
                {
                    @is = "connected",
                    link = new
                    {
                        home = seed.Organisation.EnvironmentId,
                        bot = bot.BotId,
                        omnichannel = omnichannel.EnvironmentId,
                        applicationId = bot.ApplicationId,
                        botUser = bot.BotUserId,
                    },
                    voice,
                    since = "2021-11-11T14:30:00Z",
                },
                refresh = new
                {
                    at = "2022-02-01T12:00:00Z",
                    proof,
                    edition = "2021-11",
                },
            }
        );

    private static Guid IdOf(string kind, Guid bot)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"handoff-portal\n{kind}\n{bot:D}"))[..16];
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
