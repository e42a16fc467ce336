using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Ports;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>What the Bots page reads.</summary>
public sealed class AllBotsTests : OnFreshContoso
{
    [Fact]
    public async Task Every_bot_comes_with_its_record_and_every_environment_with_its_bot_users()
    {
        Dictionary<string, EnvironmentBots> all = await ReadAsync();

        Assert.All(all.Values, environment => Assert.Equal(4, environment.OfHowMany));
        Assert.Equal(29, all["Contoso US"].Bots.Value().Length);
        Assert.Equal(
            [
                "Catalog Search",
                "Draft Helper",
                "Gift Cards",
                "Legacy Support",
                "Loyalty Concierge",
                "Member Services",
                "Returns Assistant",
            ],
            all["Contoso US"]
                .Bots.Value()
                .Where(bot => bot.Record.Value() is null)
                .Select(bot => bot.Bot.Name)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(23, all["Contoso US"].BotUsers.Value().Length);
        Assert.Equal("Store Locator", Assert.Single(all["Contoso US Service"].BotUsers.Value()).Name);
        Assert.Equal(
            ["Retouren Assistent", "Store Events"],
            all["Contoso EU"].Bots.Value().Select(bot => bot.Bot.Name).Order(StringComparer.Ordinal)
        );
        Assert.Empty(all["Contoso Sandbox"].BotUsers.Value());
        Assert.Single(all["Contoso Sandbox"].Bots.Value());
    }

    [Fact]
    public async Task An_environment_that_fails_says_so_and_the_others_answer()
    {
        await Tenant.OrderAsync(
            new
            {
                organisation = "Contoso EU",
                kind = "resetBefore",
                count = 100,
            }
        );

        Dictionary<string, EnvironmentBots> all = await ReadAsync();

        Assert.Equal(FaultKind.Unavailable, all["Contoso EU"].Bots.Fault().Kind);
        Assert.Equal(29, all["Contoso US"].Bots.Value().Length);
    }

    [Fact]
    public async Task A_slow_environment_comes_last()
    {
        await Tenant.OrderAsync(
            new
            {
                organisation = "Contoso EU",
                kind = "latency",
                milliseconds = 1500,
            }
        );

        List<string> order = [];
        await foreach (EnvironmentBots environment in Avery.Facts.ReadAllAsync(default))
        {
            order.Add(environment.Environment.Name);
        }

        Assert.Equal("Contoso EU", order[^1]);
    }

    [Fact]
    public async Task A_record_that_can_not_be_read_leaves_the_other_bots_readable()
    {
        Guid value = DerivedId.From("record-value", Contoso.Us.PartsFinder.BotId.ToString("D"));
        await Tenant.ChangeAsync(Contoso.Us.Environment, $"environmentvariablevalues({value})", new { value = "{" });

        EnvironmentBots us = (await ReadAsync())["Contoso US"];

        BotWithRecord broken = Assert.Single(us.Bots.Value(), bot => bot.Bot.Name == "Parts Finder");
        Assert.Contains($"handoff_handoff_{Contoso.Us.PartsFinder.BotId:N}", broken.Record.Fault().What);
        Assert.Equal(
            Us,
            Assert
                .Single(us.Bots.Value(), bot => bot.Bot.Name == "Billing Voice")
                .Record.Value()!
                .Record.Standing.KnownLink!.Omnichannel
        );
    }

    [Fact]
    public async Task Stopping_to_listen_is_fine()
    {
        await foreach (EnvironmentBots _ in Avery.Facts.ReadAllAsync(default))
        {
            break;
        }

        Assert.Equal(4, (await ReadAsync()).Count);
    }

    private async Task<Dictionary<string, EnvironmentBots>> ReadAsync()
    {
        Dictionary<string, EnvironmentBots> all = [];
        await foreach (EnvironmentBots environment in Avery.Facts.ReadAllAsync(default))
        {
            all[environment.Environment.Name] = environment;
        }
        return all;
    }
}
