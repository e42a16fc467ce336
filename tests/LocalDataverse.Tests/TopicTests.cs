using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Topics, the actions of the telephony extension, and context variables of workstreams.</summary>
public sealed class TopicTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    private const string ContextVariables = "msdyn_ocliveworkstreamcontextvariables";

    [Fact]
    public async Task Every_bot_has_an_Escalate_topic_and_a_Greeting()
    {
        foreach (Uri organisation in new[] { dataverse.Us, dataverse.Eu, dataverse.Sandbox })
        {
            foreach (string name in new[] { "Escalate", "Greeting" })
            {
                Answer without = await dataverse.GetAsync(
                    $"bots?$select=name&$filter=not botcomponent_parent_bot/any(c:c/name eq '{name}' and c/componenttype eq 9)",
                    at: organisation
                );
                Assert.Empty(without.Texts("name"));
            }
        }
    }

    [Fact]
    public async Task A_topic_carries_its_YAML_and_when_it_was_saved()
    {
        string address = $"botcomponents({Contoso.TopicOf(Contoso.Us.PharmacyLine, "Opening hours")})";
        JsonObject before = (await dataverse.GetAsync(address)).Json;

        await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            address,
            new { data = (string)before["data"]! + "# later\n" },
            "Avery"
        );
        JsonObject after = (await dataverse.GetAsync(address)).Json;

        Assert.StartsWith("kind: AdaptiveDialog\n", (string)before["data"]!, StringComparison.Ordinal);
        Assert.Equal("crc47_pharmacyLine.topic.OpeningHours", (string)before["schemaname"]!);
        Assert.EndsWith("# later\n", (string)after["data"]!, StringComparison.Ordinal);
        Assert.True((DateTimeOffset)after["modifiedon"]! > (DateTimeOffset)before["modifiedon"]!);
    }

    [Fact]
    public async Task Night_porters_Escalate_topic_is_off()
    {
        Answer off = await dataverse.GetAsync(
            "botcomponents?$select=name,_parentbotid_value&$filter=componenttype eq 9 and statecode eq 1"
        );

        JsonObject topic = Assert.Single(off.Rows);
        Assert.Equal("Escalate", (string)topic["name"]!);
        Assert.Equal(Contoso.Us.NightPorter.BotId, (Guid)topic["_parentbotid_value"]!);
    }

    [Fact]
    public async Task Long_texts_have_the_length_that_their_file_asks_for()
    {
        foreach (
            (Contoso.BotIds bot, int length) in new[]
            {
                (Contoso.Us.ClaimsIntake, 4_200),
                (Contoso.Us.ClaimsDesk, 4_000),
            }
        )
        {
            JsonObject terms = (
                await dataverse.GetAsync($"botcomponents({Contoso.TopicOf(bot, "Terms of cover")})")
            ).Json;
            string line = ((string)terms["data"]!)
                .Split('\n')
                .Single(line => line.Contains("value: ", StringComparison.Ordinal));

            Assert.Equal(length, line.Trim().Length - "value: ".Length);
        }
    }

    [Fact]
    public async Task The_telephony_extension_brings_three_actions_for_all_bots_wherever_it_is_installed()
    {
        const string Address =
            "botcomponents?$select=name,schemaname,_parentbotid_value&$filter=reusepolicy eq 2&$orderby=name";
        foreach (Uri organisation in new[] { dataverse.Us, dataverse.UsService, dataverse.Eu })
        {
            Answer actions = await dataverse.GetAsync(Address, at: organisation);

            Assert.Equal(
                ["Hang up", "Send uninterruptible voice message", "Transfer the call to a different phone number"],
                actions.Texts("name")
            );
            Assert.Equal(
                [Contoso.HangUp, Contoso.UninterruptibleMessage, Contoso.TransferCall],
                actions.Texts("schemaname")
            );
            Assert.All(actions.Rows, row => Assert.Null((string?)row["_parentbotid_value"]));
        }
        Assert.Empty((await dataverse.GetAsync(Address, at: dataverse.Sandbox)).Rows);
    }

    [Fact]
    public async Task A_composer_dialog_belongs_to_its_bot_alone()
    {
        Answer dialogs = await dataverse.GetAsync(
            "botcomponents?$select=schemaname,_parentbotid_value&$filter=componenttype eq 4"
        );

        JsonObject dialog = Assert.Single(dialogs.Rows);
        Assert.Equal("crc47_bookingLine.dialog.BookingCard", (string)dialog["schemaname"]!);
        Assert.Equal(Contoso.Us.BookingLine.BotId, (Guid)dialog["_parentbotid_value"]!);
    }

    [Theory]
    [InlineData("Claims Intake", "ClaimType CustomerMood PolicyYear policyNumber", "Priority CustomerMood")]
    [InlineData("Claims Desk", "ClaimType CustomerMood PolicyNumber PolicyYear", "ClaimType CustomerMood")]
    public async Task Workstreams_of_the_claims_bots_have_context_variables_and_conditions(
        string bot,
        string variables,
        string tested
    )
    {
        Answer context = await dataverse.GetAsync(
            $"{ContextVariables}?$select=msdyn_name,msdyn_datatype&$filter=msdyn_liveworkstreamid/msdyn_bot_user/fullname eq '{bot}' and statecode eq 0"
        );
        Answer rules = await dataverse.GetAsync(
            $"msdyn_ocruleitems?$select=msdyn_condition&$orderby=msdyn_priority&$filter=msdyn_liveworkstream/msdyn_bot_user/fullname eq '{bot}'"
        );

        Assert.Equal(variables.Split(' '), context.Texts("msdyn_name").Order(StringComparer.Ordinal));
        Assert.All(
            tested.Split(' ').Zip(rules.Texts("msdyn_condition")),
            pair =>
                Assert.Contains(
                    $"attribute=\"liveworkitemcontext.{pair.First}\"",
                    pair.Second,
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(2, rules.Rows.Count);
    }

    [Theory]
    [InlineData("Avery", 200, 204)]
    [InlineData("Blair", 200, 204)]
    [InlineData("Casey", 200, 204)] // through the team
    [InlineData("Devon", 200, 403)]
    public async Task Context_variables_are_read_by_everybody_and_changed_by_omnichannel_administrators(
        string person,
        int read,
        int changed
    )
    {
        string address = $"{ContextVariables}({Contoso.ContextVariableOf(Contoso.Us.ClaimsDesk, "ClaimType")})";

        Assert.Equal(read, (await dataverse.GetAsync(address, person)).Status);
        Assert.Equal(
            changed,
            (
                await dataverse.SendAsync("PATCH", dataverse.Us, address, new { msdyn_displayname = person }, person)
            ).Status
        );
    }

    [Fact]
    public async Task A_context_variable_keeps_to_its_name_length_and_types()
    {
        Answer long101 = await NewAsync(new string('a', 101), 192350000);
        Answer long100 = await NewAsync(new string('a', 100), 192350000);
        Answer untyped = await NewAsync("Untyped", null);
        Answer strange = await NewAsync("Strange", 5);

        Assert.Equal(
            [400, 204, 400, 400],
            new[] { long101, long100, untyped, strange }.Select(answer => answer.Status)
        );
    }

    [Fact]
    public async Task Where_Omnichannel_is_not_set_up_there_are_no_context_variables()
    {
        Answer rows = await dataverse.GetAsync(ContextVariables, at: dataverse.Sandbox);
        Answer table = await dataverse.GetAsync(
            "EntityDefinitions(LogicalName='msdyn_ocliveworkstreamcontextvariable')",
            at: dataverse.Sandbox
        );

        Assert.Equal([404, 404], [rows.Status, table.Status]);
    }

    private Task<Answer> NewAsync(string name, int? type) =>
        dataverse.SendAsync(
            "POST",
            dataverse.Us,
            ContextVariables,
            new JsonObject
            {
                ["msdyn_name"] = name,
                ["msdyn_datatype"] = type,
                ["msdyn_liveworkstreamid@odata.bind"] =
                    $"/msdyn_liveworkstreams({Contoso.WorkstreamOf(Contoso.Us.ClaimsDesk)})",
            }
        );
}
