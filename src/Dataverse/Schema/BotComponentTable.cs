namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §4; docs/dataverse-facts.md, topics.</summary>
internal static class BotComponentTable
{
    public static readonly Table Table = new("botcomponent", "botcomponents", "topics of bots");

    public const string Id = "botcomponentid";
    public const string Name = "name";
    public const string SchemaName = "schemaname";
    public const string Type = "componenttype";
    public const string Data = "data";
    public const string State = "statecode";
    public const string ModifiedOn = "modifiedon";
    public const string ReusePolicy = "reusepolicy";
    public const string Bot = "parentbotid";

    public const int Topic = 9;
    public const int ComposerDialog = 4;
    public const int Public = 2;
    public const int Active = 0;
}
