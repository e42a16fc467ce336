using System.Text.Json;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Contoso US: most bots, and the Omnichannel that most of them connect to.</summary>
internal static class UsSeed
{
    private const int VoiceCall = 192440000;
    private const int LiveChat = 192360000;

    public static void Fill(SeedWriter seed)
    {
        AddBots(seed);
        AddBotUsers(seed);
        AddOtherApplicationUsers(seed);
        AddRouting(seed);
        AddTranscript(seed);
    }

    private static void AddBots(SeedWriter seed)
    {
        BotSeed.Add(seed, Contoso.Us.ReturnsAssistant);
        BotSeed.Add(seed, Contoso.Us.StoreLocator);
        BotSeed.Add(seed, Contoso.Us.BillingVoice);
        BotSeed.Add(seed, Contoso.Us.LegacySupport, ("createdon", SeedWriter.At("2021-02-20T10:00:00Z")));
        BotSeed.Add(seed, Contoso.Us.GiftCards, ("configuration", BotSeed.Configuration(teams: false)));
        BotSeed.Add(
            seed,
            Contoso.Us.LoyaltyConcierge,
            ("ismanaged", true),
            ("configuration", null),
            ("synchronizationstatus", null)
        );
        BotSeed.Add(
            seed,
            Contoso.Us.DraftHelper,
            ("configuration", BotSeed.Configuration(teams: false)),
            ("publishedon", null),
            ("_publishedby_value", null),
            ("synchronizationstatus", BotSeed.Synchronization(Contoso.Us.DraftHelper, published: false))
        );
        BotSeed.Add(seed, Contoso.Us.MemberServices, ("authenticationmode", 3), ("authenticationtrigger", 1));
        BotSeed.Add(seed, Contoso.Us.WarrantyBot);
        BotSeed.Add(seed, Contoso.Us.PartsFinder);
    }

    private static void AddBotUsers(SeedWriter seed)
    {
        Contoso.EnvironmentIds home = Contoso.Us.Environment;
        BotSeed.AddUser(seed, Contoso.Us.BillingVoice, home);
        BotSeed.AddUser(seed, Contoso.Us.LegacySupport, home, ("createdon", SeedWriter.At("2021-03-15T08:00:00Z")));
        BotSeed.AddUser(seed, Contoso.Us.WarrantyBot, home, ("isdisabled", true));
        BotSeed.AddUser(seed, Contoso.Us.PartsFinder, home);
    }

    private static void AddOtherApplicationUsers(SeedWriter seed)
    {
        AddApplicationUser(seed, 101, "Contoso Integration", Contoso.Us.IntegrationApplicationId);
        AddApplicationUser(
            seed,
            102,
            "Retired Helper",
            Contoso.Us.RetiredApplicationId,
            ("isdisabled", true),
            ("deletedstate", 1)
        );
    }

    private static void AddApplicationUser(
        SeedWriter seed,
        byte number,
        string name,
        Guid application,
        params (string, object?)[] more
    ) =>
        seed.Add(
            "systemuser",
            Contoso.Id(0xb05e0000, number),
            [
                ("lastname", name),
                ("fullname", name),
                ("domainname", $"{application:D}@contoso.example"),
                ("internalemailaddress", $"{application:D}@contoso.example"),
                ("applicationid", application),
                ("accessmode", 4),
                ("_businessunitid_value", seed.BusinessUnit),
                ("msdyn_agentType", 192350000),
                .. more,
            ]
        );

    private static void AddRouting(SeedWriter seed)
    {
        Guid robin = PeopleSeed.AddRepresentative(seed, 51, "Robin", "Ellis", 100);
        Guid kim = PeopleSeed.AddRepresentative(seed, 53, "Kim", "Okafor", 80);
        Guid billing = Contoso.Us.BillingVoice.BotUserId!.Value;
        Guid legacy = Contoso.Us.LegacySupport.BotUserId!.Value;
        Guid support = Contoso.Id(0x9e000000, 12);
        RoutingSeed.AddQueue(
            seed,
            Contoso.Us.BillingQueue,
            "Billing calls",
            RoutingSeed.PhoneCall,
            billing,
            robin,
            kim
        );
        RoutingSeed.AddQueue(seed, support, "Support chat", RoutingSeed.Messaging, legacy, kim);
        RoutingSeed.AddWorkstream(
            seed,
            Contoso.Us.BillingWorkstream,
            "Billing calls",
            VoiceCall,
            billing,
            Contoso.Us.BillingQueue
        );
        RoutingSeed.AddWorkstream(seed, Contoso.Us.LegacyWorkstream, "Support chat", LiveChat, legacy, support);
        RoutingSeed.AddConversation(
            seed,
            11,
            Contoso.Us.BillingWorkstream,
            Contoso.Us.BillingQueue,
            null,
            "2022-02-01T09:00:00Z"
        );
        RoutingSeed.AddConversation(
            seed,
            12,
            Contoso.Us.BillingWorkstream,
            Contoso.Us.BillingQueue,
            robin,
            "2022-02-01T09:05:00Z"
        );
    }

    // One conversation of Store Locator that ended with a person: SessionInfo's outcome says so (dataverse-facts.md §5).
    private static void AddTranscript(SeedWriter seed)
    {
        Guid conversation = Contoso.Id(0xc0000000, 21);
        DateTimeOffset start = SeedWriter.At("2022-01-20T15:00:00Z");
        object[] activities =
        [
            new
            {
                id = "1",
                type = "message",
                timestamp = start.ToUnixTimeSeconds(),
                from = new { id = "", role = 1 },
                text = "I want to talk to a person",
            },
            new
            {
                id = "2",
                type = "event",
                timestamp = start.ToUnixTimeSeconds() + 5,
                from = new { id = "", role = 0 },
                name = "handoff.initiate",
                value = new { va_Scope = "bot", va_LastTopic = "Escalate" },
            },
            new
            {
                id = "3",
                type = "trace",
                timestamp = start.ToUnixTimeSeconds() + 6,
                from = new { id = "", role = 0 },
                valueType = "SessionInfo",
                value = new
                {
                    type = "Engaged",
                    outcome = "Escalated",
                    turnCount = 2,
                },
            },
        ];
        seed.Add(
            "conversationtranscript",
            Contoso.Id(0xc7000000, 1),
            ("name", $"{conversation:D}_{Contoso.Us.StoreLocator.BotId:D}"),
            ("content", JsonSerializer.Serialize(new { activities })),
            ("conversationstarttime", start),
            (
                "metadata",
                JsonSerializer.Serialize(
                    new
                    {
                        BotId = Contoso.Us.StoreLocator.BotId,
                        AADTenantId = Functions.UnboundFunctions.TenantId,
                        BotName = Contoso.Us.StoreLocator.SchemaName,
                    }
                )
            ),
            ("schematype", "powervirtualagents"),
            ("createdon", start.AddMinutes(30)),
            ("_bot_conversationtranscriptid_value", Contoso.Us.StoreLocator.BotId)
        );
    }
}
