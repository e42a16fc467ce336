namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Contoso US Service: the Omnichannel that Store Locator, a bot of Contoso US, hands its conversations to.</summary>
internal static class UsServiceSeed
{
    private const int LiveChat = 192360000;

    public static void Fill(SeedWriter seed)
    {
        Guid bot = Contoso.Us.StoreLocator.BotUserId!.Value;
        BotSeed.AddUser(seed, Contoso.Us.StoreLocator, Contoso.Us.Environment);
        Guid robin = PeopleSeed.AddRepresentative(seed, 51, "Robin", "Ellis", 100);
        Guid sasha = PeopleSeed.AddRepresentative(seed, 52, "Sasha", "Brandt", 80);
        Guid workstream = Contoso.UsService.StoreLocatorWorkstream;
        Guid queue = Contoso.UsService.StoreLocatorQueue;
        RoutingSeed.AddQueue(seed, Contoso.UsService.StoreLocatorBotQueue, "Store Locator", RoutingSeed.Messaging, bot);
        RoutingSeed.AddQueue(seed, queue, "Store questions", RoutingSeed.Messaging, bot, robin, sasha);
        RoutingSeed.AddWorkstream(
            seed,
            workstream,
            "Store chat",
            LiveChat,
            bot,
            queue,
            ("_msdyn_bot_queue_value", Contoso.UsService.StoreLocatorBotQueue)
        );
        RoutingSeed.AddConversation(seed, 21, (workstream, queue), robin, "2022-01-20T15:00:00Z", closed: true);
        RoutingSeed.AddConversation(seed, 22, (workstream, queue), sasha, "2022-01-21T11:00:00Z", closed: true);
        RoutingSeed.AddConversation(seed, 23, (workstream, queue), sasha, "2022-02-01T10:00:00Z");
        AddWidgets(seed, workstream, queue);
    }

    // The second workstream has no bot: its customers come straight to people.
    private static void AddWidgets(SeedWriter seed, Guid store, Guid queue)
    {
        Guid careers = Contoso.UsService.CareersWorkstream;
        RoutingSeed.AddWorkstream(seed, careers, "Careers chat", LiveChat, bot: null, queue);
        WidgetSeed.Add(seed, Contoso.UsService.StoreWidget, Contoso.UsService.Environment, store);
        WidgetSeed.Add(seed, Contoso.UsService.CareersWidget, Contoso.UsService.Environment, careers);
    }
}
