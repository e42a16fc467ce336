namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §3.</summary>
internal static class BotTable
{
    public static readonly Table Table = new("bot", "bots", "bots");

    public const string Id = "botid";
    public const string Name = "name";
    public const string SchemaName = "schemaname";
    public const string State = "statecode";
    public const string Status = "statuscode";
    public const string Authentication = "authenticationmode";
    public const string PublishedOn = "publishedon";
    public const string IsManaged = "ismanaged";
    public const string Configuration = "configuration";
    public const string SynchronizationStatus = "synchronizationstatus";

    public const int Active = 0;

    /// <summary>The bot's JSON (§3 <c>synchronizationstatus</c>, §9 <c>configuration</c>).</summary>
    public static class Json
    {
        public const string CurrentState = "currentSynchronizationState";
        public const string Registration = "botRegistration";
        public const string ApplicationId = "applicationId";
        public const string Channels = "channels";
        public const string Kind = "$kind";
        public const string ChannelDefinition = "ChannelDefinition";
        public const string Id = "id";
        public const string ChannelId = "channelId";
        public const string Teams = "MsTeams";
    }
}
