namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Bots that are connected as they should be, and whose conversations reach nobody.</summary>
internal static class DeadEndSeed
{
    private const int Pick = 192350001;

    /// <param name="us">Contoso US.</param>
    /// <param name="kim">A representative with a lower capacity than the bots.</param>
    public static void Fill(SeedWriter us, Guid kim)
    {
        Guid noor = PeopleSeed.AddRepresentative(us, 54, "Noor", "Haddad", 1500);
        CaseSeed orders = Case(us, Contoso.Us.OrderStatus, noor);
        (orders with { Shared = true }).Add();
        Case(us, Contoso.Us.LostProperty).Add();
        CaseSeed kiosk = Case(us, Contoso.Us.KioskGuide, kim);
        (kiosk with { WorkstreamColumns = [("msdyn_workdistributionmode", Pick)] }).Add();
        Case(us, Contoso.Us.DeliveryDesk, kim).Add();
        AddRuleBackToTheBot(us, Contoso.Us.DeliveryDesk);
    }

    private static CaseSeed Case(SeedWriter us, Contoso.BotIds bot, params Guid[] people) =>
        new(us, bot)
        {
            Environment = Contoso.Us.Environment,
            People = people,
            Record = new RecordSeed.Entry("reachable"),
        };

    // The rule takes everything, what comes from customers and what the bot hands over alike.
    private static void AddRuleBackToTheBot(SeedWriter us, Contoso.BotIds bot) =>
        RoutingSeed.AddRule(
            us,
            Contoso.RuleOf(bot),
            "Everything to the bot",
            (Contoso.WorkstreamOf(bot), Contoso.BotQueueOf(bot))
        );
}
