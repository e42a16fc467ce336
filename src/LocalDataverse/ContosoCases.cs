namespace HandoffPortal.LocalDataverse;

// The bots that are connected, and where something is wrong all the same.
public static partial class Contoso
{
    public static partial class Us
    {
        /// <summary>In its queue a representative has a higher capacity: conversations pass the bot by.</summary>
        public static BotIds OrderStatus { get; } = ConnectedBotOf(13, "Order Status", "crc47_orderStatus");

        /// <summary>Nobody is in the queue behind it.</summary>
        public static BotIds LostProperty { get; } = ConnectedBotOf(14, "Lost Property", "crc47_lostProperty");

        /// <summary>Its workstream lets representatives pick.</summary>
        public static BotIds KioskGuide { get; } = ConnectedBotOf(15, "Kiosk Guide", "crc47_kioskGuide");

        /// <summary>Routing rules send what it hands over back to it.</summary>
        public static BotIds DeliveryDesk { get; } = ConnectedBotOf(16, "Delivery Desk", "crc47_deliveryDesk");

        /// <summary>Its bot user holds Omnichannel agent only through the team "Store bots".</summary>
        public static BotIds OutletGuide { get; } = ConnectedBotOf(17, "Outlet Guide", "crc47_outletGuide");

        /// <summary>Its bot user holds the Omnichannel agent of another business unit, "Contoso Retail".</summary>
        public static BotIds TradeInHelper { get; } = ConnectedBotOf(18, "Trade-in Helper", "crc47_tradeInHelper");

        /// <summary>Its bot user was created again: the record names a row that is gone.</summary>
        public static BotIds GiftRegistry { get; } = ConnectedBotOf(19, "Gift Registry", "crc47_giftRegistry");

        /// <summary>The user that stands in the place of <see cref="GiftRegistry"/>'s bot user.</summary>
        public static Guid GiftRegistrySuccessor { get; } = Id(0xb05e0000, 119);

        /// <summary>The portal connected it, and its hand-off record is gone.</summary>
        public static BotIds CatalogSearch => Derived(BotOf(20, "Catalog Search", "crc47_catalogSearch"), Environment);

        /// <summary>Somebody turned its Teams channel off.</summary>
        public static BotIds SizeAdvisor { get; } = ConnectedBotOf(21, "Size Advisor", "crc47_sizeAdvisor");

        /// <summary>Not published any more.</summary>
        public static BotIds HolidayHours { get; } = ConnectedBotOf(22, "Holiday Hours", "crc47_holidayHours");

        /// <summary>Its record says disconnected; somebody enabled its bot user.</summary>
        public static BotIds RefundDesk { get; } = ConnectedBotOf(24, "Refund Desk", "crc47_refundDesk");

        /// <summary>Its bot user is deleted, but not purged.</summary>
        public static BotIds PriceMatch { get; } = ConnectedBotOf(25, "Price Match", "crc47_priceMatch");

        /// <summary>The row of "Contoso Integration".</summary>
        public static Guid IntegrationUser { get; } = Id(0xb05e0000, 101);

        /// <summary>The business unit "Contoso Retail", below the root.</summary>
        public static Guid RetailUnit { get; } = Id(0xb0000000, 21);

        /// <summary>The role Omnichannel agent of <see cref="RetailUnit"/>.</summary>
        public static Guid RetailAgentRole { get; } = Id(0x0701e000, 16);
    }

    public static partial class Eu
    {
        /// <summary>Was routed; somebody took it out of the workstream "Chat EU" since.</summary>
        public static BotIds StoreEvents { get; } = ConnectedBotOf(23, "Store Events", "crc47_storeEvents");
    }

    /// <summary>The chat workstream of one of these bots.</summary>
    public static Guid WorkstreamOf(BotIds bot) => Id(0x30000001, Number(bot));

    /// <summary>The queue in which one of these bots waits alone.</summary>
    public static Guid BotQueueOf(BotIds bot) => Id(0x9e000001, Number(bot));

    /// <summary>The queue behind one of these bots.</summary>
    public static Guid QueueBehind(BotIds bot) => Id(0x9e000002, Number(bot));

    /// <summary>The routing rule of one of these bots' workstream that leads back to it.</summary>
    public static Guid RuleOf(BotIds bot) => Id(0x05150000, Number(bot));

    internal static byte Number(BotIds bot)
    {
        ArgumentNullException.ThrowIfNull(bot);
        return bot.BotId.ToByteArray()[^1];
    }

    // The id under which the portal creates a bot user follows from what it connects.
    private static BotIds Derived(BotIds bot, EnvironmentIds omnichannel) =>
        bot with
        {
            BotUserId = Seeding.PortalIds.Of(
                "bot-user",
                $"{bot.BotId:D}",
                $"{omnichannel.EnvironmentId:D}",
                $"{bot.ApplicationId:D}"
            ),
        };
}
