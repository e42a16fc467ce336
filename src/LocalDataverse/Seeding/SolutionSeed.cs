namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Publishers and solutions. Where Omnichannel is set up, so are the three extension solutions, in the order of the seed.</summary>
internal static class SolutionSeed
{
    private static readonly Guid Microsoft = Contoso.Id(0x90b00000, 1);
    private static readonly Guid OwnPublisher = Contoso.Id(0x90b00000, 2);
    private static readonly Guid PortalPublisher = Contoso.Id(0x90b00000, 3);

    public static void Fill(SeedWriter seed)
    {
        AddPublisher(seed, Microsoft, "dynamics365", "Microsoft Dynamics 365", "msdyn");
        AddPublisher(seed, OwnPublisher, "contoso", "Contoso", "crc47");
        AddPublisher(seed, PortalPublisher, "handoffportal", "Handoff Portal", "handoff");
        Add(seed, 1, "Default", "Default Solution", OwnPublisher, managed: false);
        Add(seed, 2, "PowerVirtualAgentsCommon", "Power Virtual Agents Common", Microsoft);
        Add(seed, 3, "PowerVirtualAgents", "Power Virtual Agents", Microsoft);
        if (seed.Organisation.HasOmnichannel)
        {
            AddOmnichannel(seed);
            AddExtensions(seed);
            TopicSeed.AddActions(seed);
        }
    }

    // Which solutions are there before and after channels are turned on: dataverse-facts.md §6.
    private static void AddOmnichannel(SeedWriter seed)
    {
        Add(seed, 10, "msdyn_OmnichannelBase", "Omnichannel Base", Microsoft);
        Add(seed, 11, "msdyn_OmnichannelPrime", "Omnichannel Prime", Microsoft);
        Add(seed, 12, "OmnichannelPrimeAnchor", "Omnichannel for Customer Service", Microsoft);
        Add(seed, 13, "OmnichannelPrimeChatAnchor", "Omnichannel chat", Microsoft);
        if (seed.Organisation.Key == Contoso.Us.Environment.Number)
        {
            Add(seed, 14, "OmnichannelPrimeTelephony", "Omnichannel voice", Microsoft);
            Add(seed, 15, "OmnichannelTelephony", "Omnichannel telephony", Microsoft);
        }
    }

    // Public text tells only the middle one's unique name (dataverse-facts.md §2); the two Local… names are this sample's own.
    private static void AddExtensions(SeedWriter seed)
    {
        Add(seed, 20, "LocalPvaTelephonyExtension", "Power Virtual Agents telephony extension", Microsoft, minutes: 10);
        Add(
            seed,
            21,
            "OmnichannelPrimePVAExtensionAnchor",
            "Omnichannel Power Virtual Agent Extension Anchor",
            Microsoft,
            minutes: 20
        );
        Add(
            seed,
            22,
            "LocalOmnichannelVoicePvaExtension",
            "Omnichannel voice Power Virtual Agents extension",
            Microsoft,
            minutes: 30
        );
    }

    private static void AddPublisher(SeedWriter seed, Guid id, string uniqueName, string friendlyName, string prefix) =>
        seed.Add(
            "publisher",
            id,
            ("uniquename", uniqueName),
            ("friendlyname", friendlyName),
            ("customizationprefix", prefix),
            ("isreadonly", prefix == "msdyn")
        );

    private static void Add(
        SeedWriter seed,
        byte number,
        string uniqueName,
        string friendlyName,
        Guid publisher,
        bool managed = true,
        int minutes = 0
    )
    {
        DateTimeOffset installed = SeedWriter.SetUp.AddMinutes(minutes);
        seed.Add(
            "solution",
            Contoso.Id(0x50100000, number),
            ("uniquename", uniqueName),
            ("friendlyname", friendlyName),
            ("version", "9.1.0.1"),
            ("ismanaged", managed),
            ("installedon", installed),
            ("updatedon", installed),
            ("createdon", installed),
            ("_publisherid_value", publisher)
        );
    }
}
