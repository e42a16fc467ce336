using System.Globalization;
using System.Text.RegularExpressions;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>
/// Topics, from the files beside this one: those in the folder itself belong to every bot, those in a folder with a bot's
/// name to that bot, and stand in for one of the same name. A file that ends in <c>.off</c> is a topic that is off.
/// </summary>
internal static partial class TopicSeed
{
    private const string Root = "topics/";
    private const string OffMark = ".off";

    private const int TopicType = 9;
    private const int DialogType = 4;
    private const int Public = 2;

    private static readonly ILookup<string, File> Files = ReadAll();

    /// <summary>Adds the topics of a bot.</summary>
    public static void Add(SeedWriter seed, Contoso.BotIds bot)
    {
        foreach (File file in Files[bot.Name].Concat(Files[""]).DistinctBy(file => file.Topic))
        {
            Add(seed, bot, file.Topic, file.Yaml, file.On);
        }
    }

    /// <summary>Adds one topic.</summary>
    public static void Add(SeedWriter seed, Contoso.BotIds bot, string topic, string yaml, bool on = true) =>
        seed.Add(
            "botcomponent",
            Contoso.TopicOf(bot, topic),
            ("name", topic),
            ("schemaname", Contoso.TopicName(bot, topic)),
            ("componenttype", TopicType),
            ("data", yaml),
            ("statecode", on ? 0 : 1),
            ("statuscode", on ? 1 : 2),
            ("_parentbotid_value", bot.BotId)
        );

    /// <summary>Adds a dialog that was built in Bot Framework Composer.</summary>
    public static void AddDialog(SeedWriter seed, Contoso.BotIds bot, string name, string schemaName) =>
        seed.Add(
            "botcomponent",
            PortalIds.Of("dialog", schemaName),
            ("name", name),
            ("schemaname", schemaName),
            ("componenttype", DialogType),
            ("_parentbotid_value", bot.BotId)
        );

    /// <summary>The actions that the telephony extension gives every bot of the environment (the seed).</summary>
    public static void AddActions(SeedWriter seed)
    {
        AddAction(seed, 1, "Send uninterruptible voice message", Contoso.UninterruptibleMessage);
        AddAction(seed, 2, "Transfer the call to a different phone number", Contoso.TransferCall);
        AddAction(seed, 3, "Hang up", Contoso.HangUp);
    }

    private static void AddAction(SeedWriter seed, byte number, string name, string schemaName) =>
        seed.Add(
            "botcomponent",
            Contoso.Id(0xb0c0ac00, number),
            ("name", name),
            ("schemaname", schemaName),
            ("componenttype", TopicType),
            ("reusepolicy", Public),
            ("ismanaged", true)
        );

    private static ILookup<string, File> ReadAll() =>
        typeof(TopicSeed)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .ToLookup(file => file.Bot, StringComparer.Ordinal);

    private static File Read(string resource)
    {
        using Stream stream = typeof(TopicSeed).Assembly.GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream);
        // The folder's separator is the one of the machine that built this.
        string[] path = resource[Root.Length..].Split('/', '\\');
        bool off = path[^1].EndsWith(OffMark, StringComparison.Ordinal);
        return new File(
            path.Length > 1 ? path[0] : "",
            off ? path[^1][..^OffMark.Length] : path[^1],
            !off,
            Characters()
                .Replace(
                    reader.ReadToEnd().ReplaceLineEndings("\n"),
                    wanted => LongText.Of(int.Parse(wanted.Groups["count"].Value, CultureInfo.InvariantCulture))
                )
        );
    }

    // What would be too long to read in a file.
    [GeneratedRegex("<(?<count>[0-9]+) characters>", RegexOptions.None, 1_000)]
    private static partial Regex Characters();

    private sealed record File(string Bot, string Topic, bool On, string Yaml);
}
