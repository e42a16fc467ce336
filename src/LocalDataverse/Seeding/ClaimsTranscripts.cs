using System.Globalization;
using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>
/// Conversations of the bots whose topics are the case: with variables of which much does not arrive, with variables of
/// which all does, a long one, one in two batches, and one that can't be read.
/// </summary>
internal static class ClaimsTranscripts
{
    private const int Many = 5_000;

    private static readonly string[] Events = ["a hailstorm", "a burst pipe", "a broken window", "a lost suitcase"];

    public static void Add(SeedWriter seed)
    {
        AddIntake(seed);
        AddDesk(seed);
        DateTimeOffset start = SeedWriter.At("2022-02-03T08:00:00Z");
        Add(seed, 8, Contoso.Us.PharmacyLine, Contoso.Conversations.PharmacyCall, start, Call(start));
    }

    private static void AddIntake(SeedWriter seed)
    {
        Contoso.BotIds bot = Contoso.Us.ClaimsIntake;
        DateTimeOffset start = SeedWriter.At("2022-02-04T09:00:00Z");
        Add(seed, 2, bot, Contoso.Conversations.ClaimsIntake, start, Intake(start));
        DateTimeOffset later = start.AddDays(1);
        ConversationText second = new(later.AddHours(1));
        second.Asks("Are you still there?").Says("I am.").Topic("Escalate").HandsOff([]).Ends("Escalated");
        Add(seed, 3, bot, Contoso.Conversations.InTwoBatches, later.AddHours(1), second.ToString(), "_1");
        ConversationText first = new(later);
        first
            .Info("en-US")
            .Asks("There was a fire")
            .Topic("Report a claim")
            .Sets("Topic.ClaimType", "fire")
            .Ends("None");
        Add(seed, 4, bot, Contoso.Conversations.InTwoBatches, later, first.ToString(), "_0");
        string whole = Intake(start);
        Add(seed, 5, bot, Contoso.Conversations.Damaged, start.AddDays(2), whole[..(whole.Length / 2)]);
    }

    private static void AddDesk(SeedWriter seed)
    {
        Contoso.BotIds bot = Contoso.Us.ClaimsDesk;
        DateTimeOffset start = SeedWriter.At("2022-02-04T10:00:00Z");
        Add(seed, 6, bot, Contoso.Conversations.ClaimsDesk, start, Desk(start));
        Add(seed, 7, bot, Contoso.Conversations.OfManyActivities, start.AddDays(1), Long(start.AddDays(1)));
    }

    private static string Intake(DateTimeOffset start) =>
        Opening(start, "Policy 4417702, my phone is +1 425 555 0147 and my mail kim.okafor@contoso.example")
            .Sets("Topic.PolicyNumber", 4417702)
            .Says("Thank you. Is it about a car, a home or a journey, for policy 4417702?")
            .Asks("The car of my sister Ada")
            .Sets("Global.claimType", "the car of my sister Ada")
            .Sets("Topic.CustomerMood", "")
            .Sets("Topic.PolicyYear", "the year of the last renewal")
            .Sets("Topic.Terms", string.Concat(Enumerable.Repeat("What the policy covers is listed here. ", 110)))
            .Says("Thank you, Kim Okafor. I call +1 425 555 0147 if we are cut off.")
            .Redirect("crc47_claimsIntake.topic.Escalate")
            .HandsOff(Passed("The customer reports a claim for somebody else."))
            .Ends("Escalated")
            .ToString();

    private static string Desk(DateTimeOffset start) =>
        Opening(start, "Policy 4417702")
            .Sets("Topic.PolicyNumber", 4417702)
            .Says("Thank you. Is it about a car, a home or a journey?")
            .Asks("A car")
            .Sets("Topic.ClaimType", "home")
            .Sets("Global.ClaimType", "car")
            .Sets("Topic.PolicyYear", 2019)
            .Sets("Topic.CustomerMood", "calm")
            .Says("Thank you. Somebody will look at your claim.")
            .HandsOff(Passed("The customer reports a claim."))
            .Ends("Escalated")
            .ToString();

    private static string Call(DateTimeOffset start) =>
        new ConversationText(start)
            .Info("en-US")
            .Says("This is the pharmacy. How can I help?")
            .Asks("Is my prescription ready, it is for Jonas Bell")
            .Topic("Prescription card")
            .Sets("Global.UserDisplayName", "")
            .Sets("Global.CloseOmnichannelConversation", true)
            .Says("I ask a pharmacist about it, Jonas.")
            .HandsOff(Passed(""))
            .Ends("Escalated")
            .ToString();

    private static string Long(DateTimeOffset start)
    {
        ConversationText text = new(start);
        text.Info("en-US").Says("Hello, this is the claims desk. What happened?");
        while (text.Count + 4 <= Many - 2)
        {
            int turn = text.Count / 4;
            text.Asks($"In week {turn} there was {Events[turn % Events.Length]}, reference {70_000 + turn}")
                .Topic("Report a claim")
                .Sets("Topic.ClaimType", Events[turn % Events.Length])
                .Says($"That is noted as item {turn} of the list. Is there anything else to report?");
        }
        while (text.Count < Many - 2)
        {
            text.Asks("No");
        }
        return text.HandsOff([]).Ends("Escalated").ToString();
    }

    private static ConversationText Opening(DateTimeOffset start, string answer) =>
        new ConversationText(start)
            .Info("en-US")
            .Says("Hello, this is about claims. How can I help?")
            .Asks("Hi, I am Kim Okafor and I had an accident on Harbour Street")
            .Topic("Report a claim")
            .Says("I am sorry to hear about the accident. What is your policy number?")
            .Asks(answer);

    private static JsonObject Passed(string message) => new() { ["va_Scope"] = "bot", ["va_AgentMessage"] = message };

    private static void Add(
        SeedWriter seed,
        byte number,
        Contoso.BotIds bot,
        Guid conversation,
        DateTimeOffset start,
        string content,
        string batch = ""
    ) =>
        TranscriptSeed.Add(
            seed,
            number,
            bot,
            conversation.ToString("D", CultureInfo.InvariantCulture),
            start,
            content,
            batch
        );
}
