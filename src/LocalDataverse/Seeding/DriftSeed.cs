namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Bots whose hand-off record and rows have come to disagree, each in one thing.</summary>
internal static class DriftSeed
{
    private static readonly Guid StoreBots = Contoso.Id(0x7ea00000, 2);

    /// <param name="us">Contoso US.</param>
    /// <param name="kim">A representative with a lower capacity than the bots.</param>
    public static void FillUs(SeedWriter us, Guid kim)
    {
        AddRetailUnit(us);
        AddRoleCases(us, kim);
        CaseSeed registry = Case(us, Contoso.Us.GiftRegistry, kim);
        (registry with { User = Contoso.Us.GiftRegistrySuccessor }).Add();
        (Case(us, Contoso.Us.CatalogSearch, kim) with { Record = null }).Add();
        CaseSeed sizes = Case(us, Contoso.Us.SizeAdvisor, kim);
        (sizes with { BotColumns = [("configuration", BotSeed.Configuration(teams: false))] }).Add();
        CaseSeed hours = Case(us, Contoso.Us.HolidayHours, kim);
        (hours with { BotColumns = BotSeed.Unpublished(Contoso.Us.HolidayHours) }).Add();
        CaseSeed refunds = Case(us, Contoso.Us.RefundDesk, kim);
        (refunds with { Record = new RecordSeed.Entry("routed") { Disconnected = true } }).Add();
        CaseSeed prices = Case(us, Contoso.Us.PriceMatch, kim);
        (prices with { UserColumns = [("isdisabled", true), ("deletedstate", 1)] }).Add();
    }

    /// <summary>Contoso EU: a bot that somebody took out of its workstream.</summary>
    public static void FillEu(SeedWriter eu)
    {
        Guid lena = PeopleSeed.AddRepresentative(eu, 55, "Lena", "Vogt", 80);
        CaseSeed events = new(eu, Contoso.Eu.StoreEvents)
        {
            Environment = Contoso.Eu.Environment,
            People = [lena],
            Workstream = "Chat EU",
            WorkstreamColumns = [("_msdyn_bot_user_value", null)],
            Record = new RecordSeed.Entry("routed")
            {
                Since = "2021-11-03T08:00:00Z",
                Refreshed = "2021-11-03T10:00:00Z",
            },
        };
        events.Add();
    }

    private static CaseSeed Case(SeedWriter us, Contoso.BotIds bot, Guid representative) =>
        new(us, bot) { Environment = Contoso.Us.Environment, People = [representative] };

    private static void AddRoleCases(SeedWriter us, Guid kim)
    {
        (Case(us, Contoso.Us.OutletGuide, kim) with { Role = null }).Add();
        us.Add("team", StoreBots, ("name", "Store bots"), ("_businessunitid_value", us.BusinessUnit));
        us.Link("teamroles", "teamid", StoreBots, "roleid", Contoso.Roles.OmnichannelAgent);
        us.Link("teammembership", "teamid", StoreBots, "systemuserid", Contoso.Us.OutletGuide.BotUserId!.Value);
        (Case(us, Contoso.Us.TradeInHelper, kim) with { Role = Contoso.Us.RetailAgentRole }).Add();
    }

    private static void AddRetailUnit(SeedWriter us)
    {
        us.Add(
            "businessunit",
            Contoso.Us.RetailUnit,
            ("name", "Contoso Retail"),
            ("_parentbusinessunitid_value", us.BusinessUnit)
        );
        us.Add(
            "role",
            Contoso.Us.RetailAgentRole,
            ("name", "Omnichannel agent"),
            ("_businessunitid_value", Contoso.Us.RetailUnit),
            ("_parentrootroleid_value", Contoso.Roles.OmnichannelAgent)
        );
    }
}
