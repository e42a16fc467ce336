namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Connected bots whose topics are the case: on calls, for what a hand-off passes on, or altogether.</summary>
internal static class TopicCaseSeed
{
    private const int Text = 192350000;
    private const int Number = 192350001;

    /// <param name="us">Contoso US.</param>
    /// <param name="kim">A representative with a lower capacity than the bots.</param>
    public static void Fill(SeedWriter us, Guid kim)
    {
        AddVoice(us, kim);
        AddClaims(us, kim);
        Case(us, Contoso.Us.NightPorter, kim).Add();
        Case(us, Contoso.Us.RecipeFinder, kim).Add();
        Case(us, Contoso.Us.MenuBoard, kim).Add();
    }

    private static void AddVoice(SeedWriter us, Guid kim)
    {
        CaseSeed pharmacy = Case(us, Contoso.Us.PharmacyLine, kim);
        (pharmacy with { Voice = true, Workstream = "Pharmacy calls" }).Add();
        CaseSeed booking = Case(us, Contoso.Us.BookingLine, kim);
        (booking with { Voice = true, Workstream = "Booking calls" }).Add();
        TopicSeed.AddDialog(us, Contoso.Us.BookingLine, "Booking card", "crc47_bookingLine.dialog.BookingCard");
    }

    // All that a hand-off passes on has 262,144 bytes at most (docs/dataverse-facts.md, context variables): one bot comes
    // near, the other does not.
    private static void AddClaims(SeedWriter us, Guid kim)
    {
        Contoso.BotIds intake = Contoso.Us.ClaimsIntake;
        Case(us, intake, kim).Add();
        TopicSeed.Add(us, intake, "Wording of the policy", LongText.Topic(variables: 56, characters: 3_900));
        AddVariable(us, intake, "policyNumber", Text);
        AddVariable(us, intake, "ClaimType", Text);
        AddVariable(us, intake, "PolicyYear", Number);
        AddVariable(us, intake, "CustomerMood", Text);
        AddRule(us, intake, 1, "Urgent claims", "Priority", "High");
        AddRule(us, intake, 2, "Upset customers", "CustomerMood", "upset");

        Contoso.BotIds desk = Contoso.Us.ClaimsDesk;
        Case(us, desk, kim).Add();
        TopicSeed.Add(us, desk, "Wording of the policy", LongText.Topic(variables: 10, characters: 3_900));
        AddVariable(us, desk, "PolicyNumber", Number);
        AddVariable(us, desk, "ClaimType", Text);
        AddVariable(us, desk, "PolicyYear", Number);
        AddVariable(us, desk, "CustomerMood", Text);
        AddRule(us, desk, 1, "Car claims", "ClaimType", "car");
        AddRule(us, desk, 2, "Upset customers", "CustomerMood", "upset");
    }

    private static CaseSeed Case(SeedWriter us, Contoso.BotIds bot, Guid representative) =>
        new(us, bot) { Environment = Contoso.Us.Environment, People = [representative] };

    private static void AddVariable(SeedWriter us, Contoso.BotIds bot, string name, int type) =>
        us.Add(
            "msdyn_ocliveworkstreamcontextvariable",
            Contoso.ContextVariableOf(bot, name),
            ("msdyn_name", name),
            ("msdyn_displayname", name),
            ("msdyn_datatype", type),
            ("_msdyn_liveworkstreamid_value", Contoso.WorkstreamOf(bot))
        );

    private static void AddRule(
        SeedWriter us,
        Contoso.BotIds bot,
        int place,
        string name,
        string variable,
        string value
    ) =>
        RoutingSeed.AddRule(
            us,
            Contoso.RuleOf(bot, place),
            name,
            (Contoso.WorkstreamOf(bot), Contoso.QueueBehind(bot)),
            place,
            $"""<filter type="and"><condition attribute="liveworkitemcontext.{variable}" operator="eq" value="{value}" /></filter>"""
        );
}
