namespace HandoffPortal.LocalDataverse;

/// <summary>
/// The fixed ids and names of the sample tenant (product.md §8), for whoever wants to point at one of its rows. The rows themselves
/// are written once, into a fresh data file.
/// </summary>
public static partial class Contoso
{
    /// <summary>An environment of the tenant.</summary>
    /// <param name="Number">Its place in the tenant, from 1.</param>
    /// <param name="Region">As discovery says it (dataverse-facts.md §8).</param>
    public sealed record EnvironmentIds(
        int Number,
        string Name,
        string UniqueName,
        Guid EnvironmentId,
        Guid OrganisationId,
        string Region
    );

    /// <summary>A bot of the tenant.</summary>
    /// <param name="ApplicationId">The application ID registered for its connection; its bot user's, once connected.</param>
    /// <param name="RegistrationId">The bot's own registration, as <c>synchronizationstatus</c> tells it.</param>
    /// <param name="BotUserId">Its bot user's row, when the sample has one.</param>
    public sealed record BotIds(
        string Name,
        string SchemaName,
        Guid BotId,
        Guid ApplicationId,
        Guid RegistrationId,
        Guid? BotUserId
    );

    /// <summary>Those who can sign in, by their object ids in the directory; each has a user row in every environment.</summary>
    public static class People
    {
        /// <summary>Bot administrator; Omnichannel administrator in both US environments and EU.</summary>
        public static Guid Avery { get; } = Id(0x0e0a0000, 1);

        /// <summary>Omnichannel administrator only.</summary>
        public static Guid Blair { get; } = Id(0x0e0a0000, 2);

        /// <summary>Bot author; Omnichannel administrator through a team only.</summary>
        public static Guid Casey { get; } = Id(0x0e0a0000, 3);

        /// <summary>Reads only.</summary>
        public static Guid Devon { get; } = Id(0x0e0a0000, 4);
    }

    /// <summary>Role ids; the same in every environment. The first four are Microsoft's own (dataverse-facts.md §7).</summary>
    public static class Roles
    {
        /// <summary>Bot Author.</summary>
        public static Guid BotAuthor { get; } = Guid.Parse("e0d2794e-82f3-e811-a951-000d3a1bcf17");

        /// <summary>Bot Contributor.</summary>
        public static Guid BotContributor { get; } = Guid.Parse("2fe4d72e-e538-ea11-a81c-000d3ac3e6d8");

        /// <summary>Bot Transcript Viewer.</summary>
        public static Guid BotTranscriptViewer { get; } = Guid.Parse("20902168-ee38-ea11-a81c-000d3ac3e6d8");

        /// <summary>Environment Maker.</summary>
        public static Guid EnvironmentMaker { get; } = Guid.Parse("d58407f2-48d5-e711-a82c-000d3a37c848");

        /// <summary>System Administrator.</summary>
        public static Guid SystemAdministrator { get; } = Id(0x0701e000, 1);

        /// <summary>System Customizer.</summary>
        public static Guid SystemCustomizer { get; } = Id(0x0701e000, 2);

        /// <summary>Basic User.</summary>
        public static Guid BasicUser { get; } = Id(0x0701e000, 3);

        /// <summary>Omnichannel administrator; absent without Omnichannel, as are the next two.</summary>
        public static Guid OmnichannelAdministrator { get; } = Id(0x0701e000, 4);

        /// <summary>Omnichannel supervisor.</summary>
        public static Guid OmnichannelSupervisor { get; } = Id(0x0701e000, 5);

        /// <summary>Omnichannel agent.</summary>
        public static Guid OmnichannelAgent { get; } = Id(0x0701e000, 6);

        /// <summary>Contoso Reader, a role of the sample's own: reads everything but transcripts.</summary>
        public static Guid Reader { get; } = Id(0x0701e000, 7);
    }

    /// <summary>Contoso US: Omnichannel with voice, and most bots.</summary>
    public static partial class Us
    {
        /// <summary>The environment.</summary>
        public static EnvironmentIds Environment { get; } = EnvironmentOf(1, "Contoso US", "contosous", "NA");

        /// <summary>Everything met: connects straight away, voice too.</summary>
        public static BotIds ReturnsAssistant { get; } = BotOf(1, "Returns Assistant", "crc47_returnsAssistant");

        /// <summary>Connected to <see cref="UsService"/>, text; routed; proven by a conversation.</summary>
        public static BotIds StoreLocator { get; } = ConnectedBotOf(2, "Store Locator", "crc47_storeLocator");

        /// <summary>Connected here with voice; in a voice workstream.</summary>
        public static BotIds BillingVoice { get; } = ConnectedBotOf(3, "Billing Voice", "crc47_billingVoice");

        /// <summary>Connected before November 2021: a bot user, no hand-off record.</summary>
        public static BotIds LegacySupport { get; } = ConnectedBotOf(4, "Legacy Support", "crc47_legacySupport");

        /// <summary>Managed, without a configuration: its state can't be determined.</summary>
        public static BotIds LoyaltyConcierge { get; } = BotOf(6, "Loyalty Concierge", "crc47_loyaltyConcierge");

        /// <summary>Never published; Teams channel off.</summary>
        public static BotIds DraftHelper { get; } = BotOf(7, "Draft Helper", "crc47_draftHelper");

        /// <summary>Authentication on.</summary>
        public static BotIds MemberServices { get; } = BotOf(8, "Member Services", "crc47_memberServices");

        /// <summary>Its record says connected; someone disabled its bot user.</summary>
        public static BotIds WarrantyBot { get; } = ConnectedBotOf(11, "Warranty Bot", "crc47_warrantyBot");

        /// <summary>Connected, in no workstream.</summary>
        public static BotIds PartsFinder { get; } = ConnectedBotOf(12, "Parts Finder", "crc47_partsFinder");

        /// <summary>Teams channel off; its usual application ID is <see cref="PartsFinder"/>'s.</summary>
        public static BotIds GiftCards { get; } =
            BotOf(5, "Gift Cards", "crc47_giftCards") with
            {
                ApplicationId = PartsFinder.ApplicationId,
            };

        /// <summary>The application ID of "Contoso Integration", a plain application user with no bot columns.</summary>
        public static Guid IntegrationApplicationId { get; } = Id(0xa9900000, 101);

        /// <summary>The application ID of "Retired Helper", a soft-deleted application user.</summary>
        public static Guid RetiredApplicationId { get; } = Id(0xa9900000, 102);

        /// <summary>The push voice workstream that routes to <see cref="BillingVoice"/>.</summary>
        public static Guid BillingWorkstream { get; } = Id(0x30000000, 11);

        /// <summary>The push chat workstream that routes to <see cref="LegacySupport"/>.</summary>
        public static Guid LegacyWorkstream { get; } = Id(0x30000000, 12);

        /// <summary>Where calls go on from <see cref="BillingVoice"/>.</summary>
        public static Guid BillingQueue { get; } = Id(0x9e000000, 11);
    }

    /// <summary>Contoso US Service: Omnichannel without voice.</summary>
    public static partial class UsService
    {
        /// <summary>The environment.</summary>
        public static EnvironmentIds Environment { get; } =
            EnvironmentOf(2, "Contoso US Service", "contosousservice", "NA");

        /// <summary>The push chat workstream that routes to <see cref="Us.StoreLocator"/>.</summary>
        public static Guid StoreLocatorWorkstream { get; } = Id(0x30000000, 21);

        /// <summary>The queue of the bot alone.</summary>
        public static Guid StoreLocatorBotQueue { get; } = Id(0x9e000000, 21);

        /// <summary>The queue of its representatives, the bot with them.</summary>
        public static Guid StoreLocatorQueue { get; } = Id(0x9e000000, 22);
    }

    /// <summary>Contoso EU: Omnichannel, outside the voice region.</summary>
    public static partial class Eu
    {
        /// <summary>The environment.</summary>
        public static EnvironmentIds Environment { get; } = EnvironmentOf(3, "Contoso EU", "contosoeu", "EMEA");

        /// <summary>The region blocks voice.</summary>
        public static BotIds RetourenAssistent { get; } = BotOf(9, "Retouren Assistent", "crc47_retourenAssistent");
    }

    /// <summary>Contoso Sandbox: no Omnichannel, no extension solutions.</summary>
    public static class Sandbox
    {
        /// <summary>The environment.</summary>
        public static EnvironmentIds Environment { get; } = EnvironmentOf(4, "Contoso Sandbox", "contososandbox", "NA");

        /// <summary>The extension solutions are missing here.</summary>
        public static BotIds SandboxBot { get; } = BotOf(10, "Sandbox Bot", "crc47_sandboxBot");
    }

    /// <summary>The user row of one of <see cref="People"/> in an environment.</summary>
    public static Guid UserId(EnvironmentIds environment, Guid person)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return Id(0x05e00000u + (uint)environment.Number, person.ToByteArray()[^1]);
    }

    internal static Guid Id(uint kind, byte number) => new(kind, 0xc047, 0x4050, 0x80, 0, 0, 0, 0, 0, 0, number);

    private static EnvironmentIds EnvironmentOf(byte number, string name, string uniqueName, string region) =>
        new(number, name, uniqueName, Id(0xe0000000, number), Id(0x09900000, number), region);

    private static BotIds BotOf(byte number, string name, string schemaName) =>
        new(name, schemaName, Id(0xb0700000, number), Id(0xa9900000, number), Id(0xb0fa0000, number), null);

    private static BotIds ConnectedBotOf(byte number, string name, string schemaName) =>
        BotOf(number, name, schemaName) with
        {
            BotUserId = Id(0xb05e0000, number),
        };
}
