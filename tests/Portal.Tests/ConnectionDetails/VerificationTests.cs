using System.Collections.Immutable;
using AngleSharp.Dom;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Portal.Features.ConnectionDetails;
using HandoffPortal.Portal.Tests.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.ConnectionDetails;

public sealed class VerificationTests : SettingsContext
{
    [Fact]
    public void Confirming_is_said_at_once_with_name_and_day()
    {
        var page = OpenDetails(Connected(routing: Routed()));
        Assert.Contains("Not checked by anybody yet.", page.Markup, StringComparison.Ordinal);

        Button(page, "Confirm every value").Click();

        page.WaitForAssertion(() =>
            Assert.Contains(
                "Checked by Avery on 23 November 2026, still matches.",
                page.Markup,
                StringComparison.Ordinal
            )
        );
        Assert.Equal(OperationKind.Verify, Assert.Single(Tenant.Entries).Kind);
        Assert.Empty(Tenant.Written);
    }

    [Fact]
    public void Whoever_is_no_administrator_there_sees_why_not_and_who_can()
    {
        HandoffFacts facts = Connected(routing: Routed());

        var page = OpenDetails(facts with { Omnichannel = facts.Omnichannel! with { Caller = Reading.Of(Caller()) } });

        Assert.DoesNotContain("Confirm every value", page.Markup, StringComparison.Ordinal);
        Assert.Contains(
            "Avery is no Omnichannel administrator in Contoso US Service. Somebody who holds",
            page.Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_ledger_that_can_not_be_read_is_said_and_nothing_claimed()
    {
        var page = OpenDetails(Connected(routing: Routed()), ledger: Trouble);

        Assert.Contains("Whether somebody checked it can't be told.", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Not checked by", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_page_says_it_in_one_line()
    {
        var page = Open(Connected(routing: Routed()));

        Assert.Contains("Connection values: Not checked by anybody yet.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tick_carries_name_and_day_and_can_be_withdrawn()
    {
        var page = Open(Connected(routing: Routed()));

        Button(page, "Confirm").Click();
        page.WaitForAssertion(() =>
            Assert.Contains("Confirmed by Avery on 23 November 2026", page.Markup, StringComparison.Ordinal)
        );
        Button(page, "Withdraw").Click();

        page.WaitForAssertion(() =>
            Assert.Contains("Withdrawn by Avery on 23 November 2026", page.Markup, StringComparison.Ordinal)
        );
        Assert.Equal(2, Tenant.Entries.Count);
    }

    [Fact]
    public void A_text_of_all_values_names_what_was_expected()
    {
        ApplicationUser user = User(disabled: true);
        HandoffFacts facts = Connected(routing: Routed()) with
        {
            BotUsers = Reading.Of<ImmutableArray<FoundUser>>([new FoundUser(Service.Id, user)]),
        };

        Assert.Contains(
            "Status: Disabled (expected: Enabled)",
            Domain.Operations.Verifying.ConnectionValues.Of(facts)!.Text("Store Locator"),
            StringComparison.Ordinal
        );
    }

    private IRenderedComponent<ConnectionDetailsPage> OpenDetails(HandoffFacts facts, Fault? ledger = null)
    {
        Stand(new FakeTenant(facts) { LedgerTrouble = ledger });
        return Render<ConnectionDetailsPage>(p =>
            p.Add(c => c.EnvironmentId, Us.Id.Value).Add(c => c.BotId, Reference.Bot.ToString())
        );
    }
}
