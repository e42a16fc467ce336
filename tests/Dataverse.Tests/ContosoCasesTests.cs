using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests;

/// <summary>Every bot of the sample tenant is the case that product.md §8 says, as the rules judge what is read of it.</summary>
public sealed class ContosoCasesTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    public static TheoryData<string, string, string> BotsToConnect =>
        new()
        {
            { "Returns Assistant", "Contoso US", "" },
            { "Returns Assistant", "Contoso US Service", "" },
            { "Returns Assistant", "Contoso EU", "ENV002 ENV003" },
            { "Returns Assistant", "Contoso Sandbox", "ENV001" },
            { "Gift Cards", "Contoso US", "BOT004 APP002" },
            { "Loyalty Concierge", "Contoso US", "BOT004 BOT006" },
            { "Draft Helper", "Contoso US", "BOT001 BOT004" },
            { "Member Services", "Contoso US", "" },
            { "Retouren Assistent", "Contoso EU", "ENV003" },
            { "Sandbox Bot", "Contoso US", "EXT001 EXT002 EXT003 EXT004" },
        };

    public static TheoryData<string, string, Proof?, string> ConnectedBots =>
        new()
        {
            { "Store Locator", "Connected", Proof.Proven, "" },
            { "Billing Voice", "Connected with voice", Proof.Proven, "" },
            { "Parts Finder", "Connected", Proof.Reachable, "WRK001" },
            { "Warranty Bot", "Drifted", null, "USR002 WRK001" },
            { "Order Status", "Connected", Proof.Reachable, "WRK002" },
            { "Lost Property", "Connected", Proof.Reachable, "WRK002" },
            { "Kiosk Guide", "Connected", Proof.Reachable, "WRK001" },
            { "Delivery Desk", "Connected", Proof.Reachable, "WRK002" },
            { "Outlet Guide", "Drifted", null, "USR003" },
            { "Trade-in Helper", "Connected", null, "USR003" },
            { "Gift Registry", "Drifted", null, "USR002 USR003 WRK001 WRK002 WRK003 HND005 HND006 HND010" },
            { "Catalog Search", "Drifted", null, "" },
            { "Size Advisor", "Drifted", Proof.Configured, "BOT004" },
            { "Holiday Hours", "Drifted", Proof.Configured, "BOT001" },
            { "Refund Desk", "Drifted", Proof.Routed, "" },
            { "Price Match", "Drifted", null, "APP002 USR002 USR003 WRK001 WRK002 WRK003 HND005 HND006 HND010" },
            { "Store Events", "Connected", Proof.Reachable, "ENV003 WRK001" },
            {
                "Pharmacy Line",
                "Connected with voice",
                Proof.Routed,
                "VOX001 VOX002 VOX003 VOX004 VOX005 VOX006 VOX007 HND011"
            },
            { "Booking Line", "Connected with voice", Proof.Routed, "" },
            { "Claims Intake", "Connected", Proof.Routed, "HND005 HND006 HND007 HND008 HND009 HND010" },
            { "Claims Desk", "Connected", Proof.Routed, "" },
            { "Night Porter", "Connected", Proof.Routed, "HND002 HND003" },
            { "Recipe Finder", "Connected", Proof.Routed, "HND001 HND002" },
            { "Menu Board", "Connected", Proof.Routed, "HND004" },
        };

    [Theory]
    [MemberData(nameof(BotsToConnect))]
    public async Task A_bot_to_connect_shows_its_case(string bot, string omnichannel, string expected)
    {
        (Contoso.BotIds ids, EnvironmentId home) = Bots[bot];

        HandoffFacts facts = await contoso.Avery.ReadAsync(
            new FactsQuestion(
                ids.In(home),
                Environments[omnichannel],
                new ApplicationIdEntry.Entered(new ApplicationId(ids.ApplicationId))
            )
        );

        Assert.Equal(expected, NotMet(facts));
        Assert.IsType<ConnectionState.NotEnabled>(facts.State);
    }

    [Theory]
    [MemberData(nameof(ConnectedBots))]
    public async Task A_connected_bot_shows_its_case(string bot, string state, Proof? proof, string expected)
    {
        (Contoso.BotIds ids, EnvironmentId home) = Bots[bot];

        HandoffFacts facts = await contoso.Avery.ReadAsync(new FactsQuestion(ids.In(home)));

        Assert.Equal(expected, NotMet(facts));
        Assert.Equal(state, StateWords.Of(facts.State));
        Assert.Equal(proof, ProofLadder.Grade(facts, RuleEdition.November2021).Reached);
    }

    [Fact]
    public async Task A_bot_connected_before_November_2021_can_not_carry_voice_yet()
    {
        BotReference bot = Contoso.Us.LegacySupport.In(Us);

        HandoffFacts found = await contoso.Avery.ReadAsync(new FactsQuestion(bot, SearchEverywhere: true));
        HandoffFacts looked = await contoso.Avery.ReadAsync(new FactsQuestion(bot, Us));

        Assert.IsType<ConnectionState.Adopted>(found.State);
        Assert.Equal("LNK001", NotMet(found));
        Assert.Equal("LNK001", NotMet(looked));
    }

    [Fact]
    public async Task The_people_of_Contoso_may_do_what_the_sample_says()
    {
        FactsQuestion question = Contoso.Us.ReturnsAssistant.Ask(Us, Contoso.Us.ReturnsAssistant.ApplicationId);

        Assert.Equal("", NotMet(await contoso.Avery.ReadAsync(question)));
        Assert.Equal("ENV004 USR001", NotMet(await contoso.Casey.ReadAsync(question)));
        Assert.Equal("ENV004 USR004", NotMet(await contoso.Blair.ReadAsync(question)));
        Assert.Equal("ENV004 USR001 USR004", NotMet(await contoso.Devon.ReadAsync(question)));
    }

    private static Dictionary<string, (Contoso.BotIds Ids, EnvironmentId Home)> Bots { get; } =
        new(StringComparer.Ordinal)
        {
            ["Returns Assistant"] = (Contoso.Us.ReturnsAssistant, Us),
            ["Store Locator"] = (Contoso.Us.StoreLocator, Us),
            ["Billing Voice"] = (Contoso.Us.BillingVoice, Us),
            ["Gift Cards"] = (Contoso.Us.GiftCards, Us),
            ["Loyalty Concierge"] = (Contoso.Us.LoyaltyConcierge, Us),
            ["Draft Helper"] = (Contoso.Us.DraftHelper, Us),
            ["Member Services"] = (Contoso.Us.MemberServices, Us),
            ["Warranty Bot"] = (Contoso.Us.WarrantyBot, Us),
            ["Parts Finder"] = (Contoso.Us.PartsFinder, Us),
            ["Order Status"] = (Contoso.Us.OrderStatus, Us),
            ["Lost Property"] = (Contoso.Us.LostProperty, Us),
            ["Kiosk Guide"] = (Contoso.Us.KioskGuide, Us),
            ["Delivery Desk"] = (Contoso.Us.DeliveryDesk, Us),
            ["Outlet Guide"] = (Contoso.Us.OutletGuide, Us),
            ["Trade-in Helper"] = (Contoso.Us.TradeInHelper, Us),
            ["Gift Registry"] = (Contoso.Us.GiftRegistry, Us),
            ["Catalog Search"] = (Contoso.Us.CatalogSearch, Us),
            ["Size Advisor"] = (Contoso.Us.SizeAdvisor, Us),
            ["Holiday Hours"] = (Contoso.Us.HolidayHours, Us),
            ["Refund Desk"] = (Contoso.Us.RefundDesk, Us),
            ["Price Match"] = (Contoso.Us.PriceMatch, Us),
            ["Pharmacy Line"] = (Contoso.Us.PharmacyLine, Us),
            ["Booking Line"] = (Contoso.Us.BookingLine, Us),
            ["Claims Intake"] = (Contoso.Us.ClaimsIntake, Us),
            ["Claims Desk"] = (Contoso.Us.ClaimsDesk, Us),
            ["Night Porter"] = (Contoso.Us.NightPorter, Us),
            ["Recipe Finder"] = (Contoso.Us.RecipeFinder, Us),
            ["Menu Board"] = (Contoso.Us.MenuBoard, Us),
            ["Store Events"] = (Contoso.Eu.StoreEvents, Eu),
            ["Retouren Assistent"] = (Contoso.Eu.RetourenAssistent, Eu),
            ["Sandbox Bot"] = (Contoso.Sandbox.SandboxBot, Sandbox),
        };

    private static Dictionary<string, EnvironmentId> Environments { get; } =
        new(StringComparer.Ordinal)
        {
            ["Contoso US"] = Us,
            ["Contoso US Service"] = UsService,
            ["Contoso EU"] = Eu,
            ["Contoso Sandbox"] = Sandbox,
        };

    /// <summary>The ids of all rules that are not met, apart from those that only wait for the form or the connection.</summary>
    private static string NotMet(HandoffFacts facts) =>
        string.Join(
            ' ',
            RuleBook
                .Examine(facts, RuleEdition.November2021)
                .Where(finding => !finding.IsMet && !finding.Verdict.IsNotYet)
                .Select(finding => finding.Rule.Id)
        );
}
