using System.Globalization;
using System.Text.Json;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Bots, their topics, and the bot users that stand for them in Omnichannel.</summary>
internal static class BotSeed
{
    public static readonly DateTimeOffset Published = SeedWriter.At("2021-11-10T14:30:00Z");

    /// <summary>Adds a published bot with its Teams channel on; what is given overrules.</summary>
    public static void Add(SeedWriter seed, Contoso.BotIds bot, params (string, object?)[] more)
    {
        seed.Add(
            "bot",
            bot.BotId,
            [
                ("name", bot.Name),
                ("schemaname", bot.SchemaName),
                ("template", "default-2.1.0"),
                ("configuration", Configuration(teams: true)),
                ("publishedon", Published),
                ("_publishedby_value", Contoso.UserId(EnvironmentOf(seed), Contoso.People.Avery)),
                ("synchronizationstatus", Synchronization(bot, published: true)),
                .. more,
            ]
        );
        TopicSeed.Add(seed, bot);
    }

    /// <summary>Adds the bot user of a connected bot, as dataverse-facts.md §1 tells its columns.</summary>
    /// <param name="home">The environment that holds the bot.</param>
    public static void AddUser(
        SeedWriter seed,
        Contoso.BotIds bot,
        Contoso.EnvironmentIds home,
        params (string, object?)[] more
    ) => AddUser(seed, bot, home, Contoso.Roles.OmnichannelAgent, more);

    /// <summary>The same with another role than Omnichannel agent, or with none.</summary>
    public static void AddUser(
        SeedWriter seed,
        Contoso.BotIds bot,
        Contoso.EnvironmentIds home,
        Guid? role,
        (string, object?)[] more
    )
    {
        seed.Add(
            "systemuser",
            bot.BotUserId!.Value,
            [
                ("lastname", bot.Name),
                ("fullname", bot.Name),
                ("domainname", $"{bot.ApplicationId:D}@contoso.example"),
                ("internalemailaddress", $"{bot.ApplicationId:D}@contoso.example"),
                ("applicationid", bot.ApplicationId),
                ("accessmode", 4),
                ("_businessunitid_value", seed.BusinessUnit),
                ("msdyn_agentType", 192350001),
                ("msdyn_usertype", 192350001),
                ("msdyn_botprovider", 192350000),
                ("msdyn_botapplicationid", bot.ApplicationId.ToString("D")),
                ("msdyn_bothandle", bot.SchemaName),
                ("msdyn_owningenvironmentid", home.EnvironmentId.ToString("D")),
                ("msdyn_capacity", 1000),
                ("createdon", Published.AddDays(1)),
                .. more,
            ]
        );
        if (role is { } held)
        {
            seed.GiveRole(bot.BotUserId.Value, held);
        }
    }

    /// <summary>The columns of a bot that is not published.</summary>
    public static (string, object?)[] Unpublished(Contoso.BotIds bot) =>
        [
            ("publishedon", null),
            ("_publishedby_value", null),
            ("synchronizationstatus", Synchronization(bot, published: false)),
        ];

    /// <summary>The bot's configuration: its channels, and keys that a change of one channel must leave alone (dataverse-facts.md §9).</summary>
    public static string Configuration(bool teams) =>
        JsonSerializer.Serialize(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["$kind"] = "BotConfiguration",
                ["channels"] = teams ? new[] { Channel("MsTeams") } : [],
                ["settings"] = new { GenerativeActionsEnabled = false },
                ["publishOnImport"] = false,
            }
        );

    /// <summary>What the bot last published and who it is to the Bot Framework (dataverse-facts.md §3).</summary>
    public static string Synchronization(Contoso.BotIds bot, bool published)
    {
        string instant = Published.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Dictionary<string, object> status = new(StringComparer.Ordinal)
        {
            ["$kind"] = "BotSynchronizationDetails",
            ["contentVersion"] = 2,
            ["currentSynchronizationState"] = new
            {
                botRegistration = new { applicationId = bot.RegistrationId, isAppAvailableInTenant = true },
                provisioningStatus = "Provisioned",
                state = "Synchronized",
            },
            ["lastSynchronizedOnUtc"] = instant,
        };
        if (published)
        {
            status["lastFinishedPublishOperation"] = new
            {
                status = "Succeeded",
                operationStart = instant,
                operationEnd = instant,
            };
            status["lastPublishedOnUtc"] = instant;
        }
        return JsonSerializer.Serialize(status);
    }

    private static Dictionary<string, string> Channel(string id) =>
        new(StringComparer.Ordinal)
        {
            ["$kind"] = "ChannelDefinition",
            ["id"] = id,
            ["channelId"] = id,
        };

    private static Contoso.EnvironmentIds EnvironmentOf(SeedWriter seed) =>
        new[]
        {
            Contoso.Us.Environment,
            Contoso.UsService.Environment,
            Contoso.Eu.Environment,
            Contoso.Sandbox.Environment,
        }[seed.Organisation.Key - 1];
}
