using System.Globalization;
using HandoffPortal.LocalDataverse.Functions;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>One conversation of Store Locator that ended with a person: SessionInfo's outcome says so (dataverse-facts.md §5).</summary>
internal static class TranscriptSeed
{
    private static readonly DateTimeOffset Start = SeedWriter.At("2022-01-20T15:00:00Z");

    public static void Add(SeedWriter seed)
    {
        Contoso.BotIds bot = Contoso.Us.StoreLocator;
        seed.Add(
            "conversationtranscript",
            Contoso.Id(0xc7000000, 1),
            ("name", $"{Contoso.Id(0xc0000000, 21):D}_{bot.BotId:D}"),
            ("content", Content()),
            ("conversationstarttime", Start),
            (
                "metadata",
                $$"""{"BotId":"{{bot.BotId:D}}","AADTenantId":"{{UnboundFunctions.TenantId:D}}","BotName":"{{bot.SchemaName}}"}"""
            ),
            ("schematype", "powervirtualagents"),
            ("createdon", Start.AddMinutes(30)),
            ("_bot_conversationtranscriptid_value", bot.BotId)
        );
    }

    private static string Content()
    {
        string At(int seconds) => (Start.ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
        return $$$"""
            {"activities":[
            {"id":"1","type":"message","timestamp":{{{At(
                0
            )}}},"from":{"id":"visitor","role":1},"text":"I want to talk to a person"},
            {"id":"2","type":"event","timestamp":{{{At(5)}}},"from":{"id":"bot","role":0},"name":"handoff.initiate",
             "value":{"va_Scope":"bot","va_LastTopic":"Escalate","va_Topics":["Greeting","Escalate"],"va_LastPhrase":"I want to talk to a person"}},
            {"id":"3","type":"trace","timestamp":{{{At(6)}}},"from":{"id":"bot","role":0},"valueType":"SessionInfo",
             "value":{"type":"Engaged","outcome":"Escalated","turnCount":2}}
            ]}
            """;
    }
}
