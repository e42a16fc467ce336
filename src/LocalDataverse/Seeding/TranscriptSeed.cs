using System.Text.Json.Nodes;
using HandoffPortal.LocalDataverse.Functions;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>
/// Conversations that bots had (dataverse-facts.md §5). Store Locator's ended with a person: SessionInfo's outcome says so,
/// and the bot's proof rests on it.
/// </summary>
internal static class TranscriptSeed
{
    private static readonly DateTimeOffset Start = SeedWriter.At("2022-01-20T15:00:00Z");

    public static void Add(SeedWriter seed)
    {
        Add(seed, 1, Contoso.Us.StoreLocator, $"{Contoso.Conversations.StoreLocator:D}", Start, StoreLocator());
        ClaimsTranscripts.Add(seed);
    }

    /// <summary>A row.</summary>
    /// <param name="seed">Where.</param>
    /// <param name="number">The row's number; no two rows have the same.</param>
    /// <param name="bot">Whose.</param>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="start">When the conversation started.</param>
    /// <param name="content">What happened in it.</param>
    /// <param name="batch">What the name ends with, where the conversation goes over several rows.</param>
    public static void Add(
        SeedWriter seed,
        byte number,
        Contoso.BotIds bot,
        string conversation,
        DateTimeOffset start,
        string content,
        string batch = ""
    ) =>
        seed.Add(
            "conversationtranscript",
            Contoso.Id(0xc7000000, number),
            ("name", $"{conversation}_{bot.BotId:D}{batch}"),
            ("content", content),
            ("conversationstarttime", start),
            (
                "metadata",
                $$"""{"BotId":"{{bot.BotId:D}}","AADTenantId":"{{UnboundFunctions.TenantId:D}}","BotName":"{{bot.SchemaName}}"}"""
            ),
            ("schematype", "powervirtualagents"),
            ("createdon", start.AddMinutes(30)),
            ("_bot_conversationtranscriptid_value", bot.BotId)
        );

    private static string StoreLocator()
    {
        JsonObject passed = new()
        {
            ["va_Scope"] = "bot",
            ["va_LastTopic"] = "Escalate",
            ["va_Topics"] = new JsonArray("Greeting", "Escalate"),
            ["va_LastPhrase"] = "I want to talk to a person",
        };
        return new ConversationText(Start)
            .Says("Hello, I am the store locator. Where are you?")
            .Asks("Near Harbour Street 12. I want to talk to a person, my name is Kim Okafor")
            .Says("I look for somebody near Harbour Street 12, Kim Okafor.")
            .Asks("I want to talk to a person")
            .HandsOff(passed)
            .Ends("Escalated")
            .ToString();
    }
}
