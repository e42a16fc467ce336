using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>The sample tenant holds each case of product.md §8.</summary>
public sealed class ContosoTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task Every_bot_stands_in_its_home_environment()
    {
        string[] us = [.. (await dataverse.GetAsync("bots?$select=name&$orderby=botid")).Texts("name")];
        string[] expected =
        [
            "Returns Assistant",
            "Store Locator",
            "Billing Voice",
            "Legacy Support",
            "Gift Cards",
            "Loyalty Concierge",
            "Draft Helper",
            "Member Services",
            "Warranty Bot",
            "Parts Finder",
            "Order Status",
            "Lost Property",
            "Kiosk Guide",
            "Delivery Desk",
            "Outlet Guide",
            "Trade-in Helper",
            "Gift Registry",
            "Catalog Search",
            "Size Advisor",
            "Holiday Hours",
            "Refund Desk",
            "Price Match",
            "Pharmacy Line",
            "Booking Line",
            "Claims Intake",
            "Claims Desk",
            "Night Porter",
            "Recipe Finder",
            "Menu Board",
        ];

        Assert.Equal(expected, us);
        Assert.Equal(
            ["Retouren Assistent", "Store Events"],
            (await dataverse.GetAsync("bots?$select=name&$orderby=botid", at: dataverse.Eu)).Texts("name")
        );
        Assert.Equal(
            ["Sandbox Bot"],
            (await dataverse.GetAsync("bots?$select=name", at: dataverse.Sandbox)).Texts("name")
        );
    }

    [Theory]
    [InlineData("returns", true)]
    [InlineData("gift", false)]
    [InlineData("draft", false)]
    public async Task A_teams_channel_is_on_or_off_beside_keys_that_are_not_ours(string bot, bool teams)
    {
        Contoso.BotIds ids =
            bot == "returns" ? Contoso.Us.ReturnsAssistant
            : bot == "gift" ? Contoso.Us.GiftCards
            : Contoso.Us.DraftHelper;
        JsonObject row = (await dataverse.GetAsync($"bots({ids.BotId})")).Json;
        JsonNode configuration = JsonNode.Parse((string)row["configuration"]!)!;

        Assert.Equal(
            teams,
            configuration["channels"]!.AsArray().Any(channel => (string)channel!["channelId"]! == "MsTeams")
        );
        Assert.NotNull(configuration["settings"]);
        Assert.NotNull(configuration["publishOnImport"]);
    }

    [Fact]
    public async Task The_bot_users_of_connected_bots_carry_the_bot_columns_and_the_role()
    {
        string address =
            "systemusers?$filter=msdyn_botapplicationid ne null&$orderby=fullname&$select=fullname,applicationid,msdyn_botapplicationid,"
            + "isdisabled,msdyn_agentType,msdyn_owningenvironmentid,createdon&$expand=systemuserroles_association($select=name)";
        Contoso.BotIds[] connected =
        [
            Contoso.Us.BillingVoice,
            Contoso.Us.LegacySupport,
            Contoso.Us.PartsFinder,
            Contoso.Us.WarrantyBot,
        ];
        JsonObject[] us =
        [
            .. (await dataverse.GetAsync(address)).Rows.Where(row =>
                connected.Any(bot => bot.Name == (string)row["fullname"]!)
            ),
        ];
        IReadOnlyList<JsonObject> service = (await dataverse.GetAsync(address, at: dataverse.UsService)).Rows;

        Assert.Equal(
            ["Billing Voice", "Legacy Support", "Parts Finder", "Warranty Bot"],
            us.Select(row => (string)row["fullname"]!)
        );
        Assert.Equal([false, false, false, true], us.Select(row => (bool)row["isdisabled"]!));
        Assert.Equal("Store Locator", (string)Assert.Single(service)["fullname"]!);
        Assert.All(
            us.Concat(service),
            row =>
            {
                Assert.Equal((string)row["applicationid"]!, (string)row["msdyn_botapplicationid"]!);
                Assert.Equal(192350001, (int)row["msdyn_agentType"]!);
                Assert.Equal(
                    Contoso.Us.Environment.EnvironmentId.ToString("D"),
                    (string)row["msdyn_owningenvironmentid"]!
                );
                Assert.Equal("Omnichannel agent", (string)row["systemuserroles_association"]![0]!["name"]!);
            }
        );
        Assert.StartsWith("2021-03", (string)us[1]["createdon"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gift_cards_usual_application_id_is_parts_finders()
    {
        Answer answer = await dataverse.GetAsync(
            $"systemusers?$select=fullname&$filter=applicationid eq {Contoso.Us.GiftCards.ApplicationId}"
        );

        Assert.Equal(["Parts Finder"], answer.Texts("fullname"));
    }

    [Fact]
    public async Task Bots_that_the_portal_connected_have_a_hand_off_record_but_legacy_support_and_catalog_search()
    {
        Answer answer = await dataverse.GetAsync(
            "environmentvariablevalues?$select=value&$filter=startswith(EnvironmentVariableDefinitionId/schemaname,'handoff_handoff_')"
        );
        JsonNode[] records = [.. answer.Texts("value").Select(value => JsonNode.Parse(value)!)];

        Guid[] recorded = [.. records.Select(record => (Guid)record["standing"]!["link"]!["bot"]!)];
        Assert.Equal(22, recorded.Length);
        Assert.DoesNotContain(Contoso.Us.LegacySupport.BotId, recorded);
        Assert.DoesNotContain(Contoso.Us.CatalogSearch.BotId, recorded);
        Assert.Equal(
            Contoso.Us.RefundDesk.BotId,
            (Guid)
                Assert.Single(records, record => (string)record["standing"]!["is"]! == "disconnected")["standing"]![
                    "link"
                ]!["bot"]!
        );
    }

    [Fact]
    public async Task Extension_solutions_were_installed_in_order_but_not_in_the_sandbox()
    {
        const string Address =
            "solutions?$select=friendlyname&$orderby=createdon&$filter=contains(friendlyname,'xtension')";

        string[] expected =
        [
            "Power Virtual Agents telephony extension",
            "Omnichannel Power Virtual Agent Extension Anchor",
            "Omnichannel voice Power Virtual Agents extension",
        ];
        foreach (Uri organisation in new[] { dataverse.Us, dataverse.UsService, dataverse.Eu })
        {
            Assert.Equal(expected, (await dataverse.GetAsync(Address, at: organisation)).Texts("friendlyname"));
        }
        Assert.Empty((await dataverse.GetAsync(Address, at: dataverse.Sandbox)).Rows);
    }

    [Fact]
    public async Task Store_locator_is_routed_and_proven_and_parts_finder_in_no_workstream()
    {
        Answer workstream = await dataverse.GetAsync(
            $"msdyn_liveworkstreams?$filter=_msdyn_bot_user_value eq {Contoso.Us.StoreLocator.BotUserId}&$select=msdyn_workdistributionmode"
                + "&$expand=msdyn_defaultqueue($select=name;$expand=queuemembership_association($select=fullname,msdyn_capacity;$orderby=msdyn_capacity desc))",
            at: dataverse.UsService
        );
        Answer handedOver = await dataverse.GetAsync(
            $"msdyn_ocliveworkitems/$count?$filter=_msdyn_liveworkstreamid_value eq {Contoso.UsService.StoreLocatorWorkstream} and _msdyn_activeagentid_value ne null and statecode eq 1",
            at: dataverse.UsService
        );
        Answer transcript = await dataverse.GetAsync(
            $"conversationtranscripts?$filter=_bot_conversationtranscriptid_value eq {Contoso.Us.StoreLocator.BotId}&$select=content"
        );
        Answer lost = await dataverse.GetAsync(
            $"msdyn_liveworkstreams?$filter=_msdyn_bot_user_value eq {Contoso.Us.PartsFinder.BotUserId}"
        );

        JsonObject row = Assert.Single(workstream.Rows);
        Assert.Equal(192350000, (int)row["msdyn_workdistributionmode"]!);
        JsonArray members = row["msdyn_defaultqueue"]!["queuemembership_association"]!.AsArray();
        Assert.Equal(
            ["Store Locator", "Robin Ellis", "Sasha Brandt"],
            members.Select(member => (string)member!["fullname"]!)
        );
        Assert.Equal("2", handedOver.Text);
        Assert.Contains("Escalated", (string)Assert.Single(transcript.Rows)["content"]!, StringComparison.Ordinal);
        Assert.Empty(lost.Rows);
    }

    [Fact]
    public async Task Casey_is_an_omnichannel_administrator_through_a_team_alone()
    {
        Answer casey = await dataverse.GetAsync(
            $"systemusers({Contoso.UserId(Contoso.Us.Environment, Contoso.People.Casey)})?$select=fullname"
                + "&$expand=systemuserroles_association($select=name),teammembership_association($select=name;$expand=teamroles_association($select=name))"
        );

        Assert.Equal(
            "Bot Author",
            (string)Assert.Single(casey.Json["systemuserroles_association"]!.AsArray())!["name"]!
        );
        JsonNode team = Assert.Single(casey.Json["teammembership_association"]!.AsArray())!;
        Assert.Equal(
            "Omnichannel administrator",
            (string)Assert.Single(team["teamroles_association"]!.AsArray())!["name"]!
        );
    }

    [Fact]
    public async Task Delivery_desks_routing_rule_takes_everything_and_leads_back_to_the_bot()
    {
        Answer rules = await dataverse.GetAsync(
            "msdyn_ocruleitems?$select=msdyn_name,msdyn_priority,msdyn_condition,_msdyn_cdsqueueassignid_value"
                + $"&$filter=msdyn_liveworkstream/msdyn_bot_user/msdyn_bothandle eq '{Contoso.Us.DeliveryDesk.SchemaName}'"
        );

        JsonObject rule = Assert.Single(rules.Rows);
        Assert.Null((string?)rule["msdyn_condition"]);
        Assert.Equal(Contoso.BotQueueOf(Contoso.Us.DeliveryDesk), (Guid)rule["_msdyn_cdsqueueassignid_value"]!);
    }
}
