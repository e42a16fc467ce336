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
        TranscriptSeed.Add(seed);
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
            [("configuration", BotSeed.Configuration(teams: false)), .. BotSeed.Unpublished(Contoso.Us.DraftHelper)]
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
        AddCalls(seed, Contoso.Us.BillingVoice.BotUserId!.Value, robin, kim);
        Guid legacy = Contoso.Us.LegacySupport.BotUserId!.Value;
        Guid chats = Contoso.Id(0x9e000000, 12);
        RoutingSeed.AddQueue(seed, chats, "Support chat", RoutingSeed.Messaging, legacy, kim);
        RoutingSeed.AddWorkstream(seed, Contoso.Us.LegacyWorkstream, "Support chat", LiveChat, legacy, chats);
        WidgetSeed.Add(seed, Contoso.Us.SupportWidget, Contoso.Us.Environment, Contoso.Us.LegacyWorkstream);
        DeadEndSeed.Fill(seed, kim);
        DriftSeed.FillUs(seed, kim);
        TopicCaseSeed.Fill(seed, kim);
    }

    private static void AddCalls(SeedWriter seed, Guid bot, Guid robin, Guid kim)
    {
        (Guid workstream, Guid queue) = (Contoso.Us.BillingWorkstream, Contoso.Us.BillingQueue);
        RoutingSeed.AddQueue(seed, queue, "Billing calls", RoutingSeed.PhoneCall, bot, robin, kim);
        RoutingSeed.AddWorkstream(seed, workstream, "Billing calls", VoiceCall, bot, queue);
        RoutingSeed.AddConversation(seed, 11, (workstream, queue), null, "2022-02-01T09:00:00Z");
        RoutingSeed.AddConversation(seed, 12, (workstream, queue), robin, "2022-02-01T09:05:00Z");
    }
}
