using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.Rules.Matrix.Comes;
using static HandoffPortal.Domain.Tests.Rules.Matrix.RuleCase;
using static HandoffPortal.TestKit.SampleFacts;

namespace HandoffPortal.Domain.Tests.Rules.Matrix;

/// <summary>What the extensions, the environments and the bot itself can come to.</summary>
internal static class BotAndPlaceCases
{
    private const string Long = "Store Locator for the Nordic countries";

    private const string Missing = "The Omnichannel Power Virtual Agents extension is not installed in Contoso US. ";

    private const string NeededForText =
        Missing
        + "Without it the bot has no access to the variables and actions that hand-off needs, with voice or without.";

    private static readonly HandoffFacts NoExtensionsRead = Ready() with
    {
        Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(Sample.Forbidden()),
    };

    private static readonly Bot SignsIn = Sample.Bot(authentication: (int)BotAuthentication.GenericOAuth2);

    public static ImmutableArray<RuleCase> All => [.. Extensions(), .. Environments(), .. Bots()];

    private static IEnumerable<RuleCase> Extensions() =>
        [
            Of("EXT001", Met, "it is there", Ready()),
            Of("EXT001", Unmet, "none is there", Ready(extensions: [])) with
            {
                Says = [NeededForText, NeededForText, Missing + "Text hand-off works without it; voice does not."],
            },
            Of("EXT001", Undetermined, "solutions may not be read", NoExtensionsRead),
            Of("EXT002", Met, "it is there", Ready()),
            Of("EXT002", Unmet, "it is missing", Ready(extensions: Sample.Extensions(telephony: null))),
            Of("EXT002", Undetermined, "solutions may not be read", NoExtensionsRead),
            Of("EXT003", Met, "it is there", Ready()),
            Of("EXT003", Unmet, "it is missing", Ready(extensions: Sample.Extensions(omnichannelVoice: null))),
            Of("EXT003", Undetermined, "solutions may not be read", NoExtensionsRead),
            Of("EXT004", Met, "they are in order", Ready()),
            Of("EXT004", Unmet, "telephony came last", Ready(extensions: Sample.Extensions(telephony: 9))),
            Of("EXT004", Unmet, "voice came too early", Ready(extensions: Sample.Extensions(1, 9, 3))),
            Of("EXT004", Undetermined, "one is missing", Ready(extensions: Sample.Extensions(telephony: null))),
            Of("EXT004", Undetermined, "solutions may not be read", NoExtensionsRead),
        ];

    private static IEnumerable<RuleCase> Environments() =>
        [
            Of("ENV001", Met, "it is set up", Connectable()),
            Of("ENV001", Unmet, "it is not", Connectable(setup: new OmnichannelSetup.NotSetUp())),
            Of("ENV001", Unmet, "it went away", Ready(setup: new OmnichannelSetup.NotSetUp())),
            Of("ENV001", Undetermined, "nobody could look", There(Reading.Failed<OmnichannelSetup>(Sample.Down()))),
            Of("ENV001", Waiting, "no environment is chosen", Empty()),
            Of("ENV002", Met, "both are in one region", Connectable()),
            Of("ENV002", Unmet, "they are not", Connectable(omnichannel: Sample.Eu)),
            Of("ENV002", Unmet, "they are not, and the bot is connected", Ready(omnichannel: Sample.Eu)),
            Of("ENV002", Undetermined, "a region is not told", Connectable(omnichannel: In("Contoso There", ""))),
            Of("ENV002", Waiting, "no environment is chosen", Empty()),
            Voice("in the United States", Sample.Us, Met, Met, Met) with
            {
                Says = InTheUnitedStates,
            },
            Voice("in Europe", Sample.Eu, Unmet, Met, Met) with
            {
                Says = InEurope,
            },
            Voice("in Canada", In("Contoso Canada", "CAN"), Unmet, Unmet, Met),
            Voice("in South Africa", In("Contoso South", "ZAF"), Unmet, Unmet, Unmet),
            Voice("in no region that is told", In("Contoso There", ""), Undetermined, Undetermined, Undetermined),
            Of("ENV003", Waiting, "no environment is chosen", Empty()),
            Of("ENV004", Met, "everything could be read", Ready()),
            Of("ENV004", Unmet, "transcripts may not be read", Unread(Sample.Forbidden())),
            Of("ENV004", Unmet, "an environment did not answer", Unread(Sample.Down())),
            Of("ENV004", Unmet, "the caller's own roles may not be read", NobodyAsks()),
        ];

    private static IEnumerable<RuleCase> Bots() =>
        [
            Of("BOT001", Met, "it was published", Ready()),
            Of("BOT001", Unmet, "it never was", Ready(bot: Sample.Bot(published: false))),
            Of("BOT002", Met, "it is provisioned and active", Ready()),
            Of("BOT002", Unmet, "it is inactive", Ready(bot: Sample.Bot(active: false))),
            .. Enum.GetValues<BotStatus>()
                .Where(status => status != BotStatus.Provisioned)
                .Select(status => Of("BOT002", Unmet, $"it is {status}", Ready(bot: Sample.Bot(status: (int)status)))),
            Of("BOT002", Undetermined, "its status is a new one", Ready(bot: Sample.Bot(status: 99))),
            Of("BOT003", Met, "its name is short", Ready()) with
            {
                Says = Short,
            },
            new("BOT003", "its name is long", Ready(bot: Sample.Bot(Long)), [Met, Met, Unmet]) { Says = TooLong },
            Of("BOT004", Met, "it is on", Ready()),
            Of("BOT004", Unmet, "it is off", Connectable(bot: Sample.Bot(teams: new TeamsChannel.Off()))),
            Of("BOT004", Unmet, "it was turned off", Ready(bot: Sample.Bot(teams: new TeamsChannel.Off()))),
            Of("BOT004", Undetermined, "its row does not tell", Ready(bot: Unclear(managed: false))),
            Of("BOT005", Met, "nobody signs in", Ready(voice: true)),
            Of("BOT005", Met, "customers sign in and voice is off", Ready(bot: SignsIn)),
            Of("BOT005", Unmet, "customers sign in and voice is on", Ready(voice: true, bot: SignsIn)),
            Of("BOT005", Undetermined, "how is a new way", Ready(voice: true, bot: Sample.Bot(authentication: 99))),
            Of("BOT005", Undetermined, "the record is unread", Ready(bot: SignsIn).WithUnreadableRecord(Sample.Down())),
            Of("BOT006", Met, "it is not managed", Ready()),
            Of("BOT006", Met, "it is managed and tells", Ready(bot: Sample.Bot(managed: true))),
            Of("BOT006", Undetermined, "it is managed and does not tell", Ready(bot: Unclear(managed: true))),
        ];

    private static readonly ImmutableArray<string> InTheUnitedStates =
    [
        "Contoso US is in the region United States. Voice works in the region United States.",
        "Contoso US is in the region United States. Voice works in the regions United States, Europe, Asia and Australia.",
        "Contoso US is in the region United States. Voice works in the regions United States, Europe, Asia, Australia, Canada, United Kingdom, India and Switzerland.",
    ];

    private static readonly ImmutableArray<string> InEurope =
    [
        "Contoso EU is in the region Europe; voice works only in the region United States. Anywhere else no error or warning appears: calls just fail.",
        "Contoso EU is in the region Europe. Voice works in the regions United States, Europe, Asia and Australia.",
        "Contoso EU is in the region Europe. Voice works in the regions United States, Europe, Asia, Australia, Canada, United Kingdom, India and Switzerland.",
    ];

    private static readonly ImmutableArray<string> Short =
    [
        "The name Store Locator has 13 characters; the rules of 2021-11 set no limit.",
        "The name Store Locator has 13 characters; the rules of 2022-03 set no limit.",
        "The name Store Locator has 13 characters; 30 are allowed.",
    ];

    private static readonly ImmutableArray<string> TooLong =
    [
        $"The name {Long} has 38 characters; the rules of 2021-11 set no limit.",
        $"The name {Long} has 38 characters; the rules of 2022-03 set no limit.",
        $"The name {Long} has 38 characters; Omnichannel takes 30 at most.",
    ];

    private static RuleCase Voice(string where, DataverseEnvironment place, params ImmutableArray<Comes> expected) =>
        new("ENV003", $"both are {where}", Ready(home: place, omnichannel: place), expected);

    private static DataverseEnvironment In(string name, string region) => Sample.Environment(name, region);

    private static Bot Unclear(bool managed) =>
        Sample.Bot(managed: managed, teams: new TeamsChannel.Undetermined("It is empty."));

    private static HandoffFacts There(Reading<OmnichannelSetup> setup) =>
        Connectable().There(there => there with { Setup = setup });

    private static HandoffFacts Unread(Fault fault) =>
        Ready() with
        {
            Escalated = Reading.Failed<DateTimeOffset?>(fault),
        };

    private static HandoffFacts NobodyAsks() =>
        Ready().There(there => there with { Caller = Reading.Failed<Caller>(Sample.Forbidden()) });
}
