namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §2, and §6 for Omnichannel's own.</summary>
internal static class SolutionTable
{
    public static readonly Table Table = new("solution", "solutions", "solutions");

    public const string UniqueName = "uniquename";
    public const string FriendlyName = "friendlyname";
    public const string Version = "version";
    public const string InstalledOn = "installedon";
    public const string CreatedOn = "createdon";

    /// <summary>The solutions that the voice channel brings (§6).</summary>
    public static readonly string[] VoiceChannel = ["OmnichannelPrimeTelephony", "OmnichannelTelephony"];

    /// <summary>The solutions that appear once channels are turned on (§6).</summary>
    public static readonly string[] Channels =
    [
        .. VoiceChannel,
        "OmnichannelPrimeAnchor",
        "OmnichannelPrimeChatAnchor",
        "OmnichannelPrimeSMSAnchor",
        "OmnichannelPrimeSocialChannelsAnchor",
    ];
}
