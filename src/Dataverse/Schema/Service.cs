namespace HandoffPortal.Dataverse.Schema;

/// <summary>What the Web API offers beside tables (dataverse-facts.md §6, §8, §15).</summary>
internal static class Service
{
    public const string Api = "api/data/v9.2/";
    public const string Discovery = "api/discovery/v2.0/Instances";

    public static readonly Table Instances = new("instance", Discovery, "environments");
    public static readonly Table Settings = new("setting", "RetrieveSetting", "settings");
    public static readonly Table Definitions = new("entitydefinition", "EntityDefinitions", "table definitions");

    /// <summary>"True" where Omnichannel is set up (§6).</summary>
    public const string OmnichannelSetting = "msdyn_IsCCaaSProvisioned";

    public const string SettingDetail = "SettingDetail";
    public const string SettingValue = "Value";
    public const string LogicalName = "LogicalName";

    /// <summary>A part of a filter: the row is the caller's own.</summary>
    public static string IsCaller(string column) => $"Microsoft.Dynamics.CRM.EqualUserId(PropertyName='{column}')";

    /// <summary>Discovery's columns (§8).</summary>
    public static class Instance
    {
        public const string OrganisationId = "Id";
        public const string EnvironmentId = "EnvironmentId";
        public const string FriendlyName = "FriendlyName";
        public const string Region = "Region";
        public const string Url = "Url";
        public const string ApiUrl = "ApiUrl";
        public const string State = "State";

        public const int Disabled = 1;
    }

    /// <summary>Error codes (§1, §10, §15).</summary>
    public static class Code
    {
        public const string NoSuchRow = "0x80040217";
        public const string UserDisabled = "0x80040225";
        public const string DuplicateKey = "0x80040237";
        public const string DuplicateAlternateKey = "0x80060892";
    }

    /// <summary>Annotations (§15).</summary>
    public static class Annotation
    {
        public const string Formatted = "OData.Community.Display.V1.FormattedValue";
        public const string ETag = "@odata.etag";
        public const string Count = "@odata.count";
        public const string NextLink = "@odata.nextLink";
        public const string Id = "@odata.id";
        public const string Bind = "@odata.bind";
    }
}
