using HandoffPortal.LocalDataverse.Seeding;

namespace HandoffPortal.LocalDataverse;

// The bots whose topics are the case, and what their topics, actions and context variables are known by.
public static partial class Contoso
{
    /// <summary>The schema name of the action Send uninterruptible voice message; no public text tells the real one.</summary>
    public const string UninterruptibleMessage = "contoso_telephony.topic.UninterruptibleMessage";

    /// <summary>The schema name of the action Transfer the call to a different phone number.</summary>
    public const string TransferCall = "contoso_telephony.topic.TransferCall";

    /// <summary>The schema name of the action Hang up.</summary>
    public const string HangUp = "contoso_telephony.topic.HangUp";

    public static partial class Us
    {
        /// <summary>Connected with voice; each of its topics goes wrong on a call in a way of its own.</summary>
        public static BotIds PharmacyLine { get; } = ConnectedBotOf(26, "Pharmacy Line", "crc47_pharmacyLine");

        /// <summary>Connected with voice; each of its topics looks like one of <see cref="PharmacyLine"/>'s, and is right.</summary>
        public static BotIds BookingLine { get; } = ConnectedBotOf(27, "Booking Line", "crc47_bookingLine");

        /// <summary>What its topics set is not what its workstream takes, and too much.</summary>
        public static BotIds ClaimsIntake { get; } = ConnectedBotOf(28, "Claims Intake", "crc47_claimsIntake");

        /// <summary>The same topics as <see cref="ClaimsIntake"/>'s, set right.</summary>
        public static BotIds ClaimsDesk { get; } = ConnectedBotOf(29, "Claims Desk", "crc47_claimsDesk");

        /// <summary>Its Escalate topic is off, and no other one hands off.</summary>
        public static BotIds NightPorter { get; } = ConnectedBotOf(30, "Night Porter", "crc47_nightPorter");

        /// <summary>No topic has the node Transfer to agent.</summary>
        public static BotIds RecipeFinder { get; } = ConnectedBotOf(31, "Recipe Finder", "crc47_recipeFinder");

        /// <summary>One topic is damaged, and one has nodes of kinds that nobody knows.</summary>
        public static BotIds MenuBoard { get; } = ConnectedBotOf(32, "Menu Board", "crc47_menuBoard");
    }

    /// <summary>The schema name of a bot's topic, by the topic's name.</summary>
    public static string TopicName(BotIds bot, string topic)
    {
        ArgumentNullException.ThrowIfNull(bot);
        return $"{bot.SchemaName}.topic.{InOneWord(topic)}";
    }

    /// <summary>The row of a bot's topic, by the topic's name: <c>Opening hours</c>.</summary>
    public static Guid TopicOf(BotIds bot, string topic) =>
        string.Equals(topic, "Escalate", StringComparison.Ordinal)
            ? Id(0xb0c00000, Number(bot))
            : PortalIds.Of("topic", TopicName(bot, topic));

    /// <summary>The row of a context variable of one of these bots' workstream, by its name.</summary>
    public static Guid ContextVariableOf(BotIds bot, string name) =>
        PortalIds.Of("context-variable", $"{WorkstreamOf(bot):D}", name);

    /// <summary>The routing rule of one of these bots' workstream, by its place from 1.</summary>
    public static Guid RuleOf(BotIds bot, int place) => Id(0x05151000u + (uint)place, Number(bot));

    // As the authoring canvas makes schema names: each word with a capital, nothing between.
    private static string InOneWord(string name) =>
        string.Concat(name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
