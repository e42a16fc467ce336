using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Dataverse.Records;

/// <summary>
/// Where a bot's hand-off record lives: an environment variable whose ids follow from the bot's, so that two portals that
/// create it at once create one row.
/// </summary>
internal static class RecordNames
{
    /// <summary>The schema names of all records start so.</summary>
    public static string Start(string prefix) => $"{prefix}_handoff_";

    /// <summary>The schema name of a bot's record.</summary>
    public static string SchemaName(string prefix, BotId bot) => $"{Start(prefix)}{bot.Value:N}";

    /// <summary>The name that people see in Power Apps.</summary>
    public static string DisplayName(BotId bot) => $"Hand-off record of {bot}";

    /// <summary>The definition's id.</summary>
    public static Guid Definition(BotId bot) => DerivedId.From("record-definition", bot.ToString());

    /// <summary>The value's id.</summary>
    public static Guid Value(BotId bot) => DerivedId.From("record-value", bot.ToString());
}
