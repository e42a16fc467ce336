namespace HandoffPortal.Domain.Facts;

/// <summary>The three extension solutions of the seed.</summary>
public enum Extension
{
    /// <summary>Power Virtual Agents telephony extension: the first to install, for voice.</summary>
    Telephony,

    /// <summary>Omnichannel Power Virtual Agents extension: needed for every hand-off.</summary>
    Omnichannel,

    /// <summary>Omnichannel voice Power Virtual Agents extension: the last to install, for voice.</summary>
    OmnichannelVoice,
}

/// <summary>An extension solution found in the home environment.</summary>
/// <param name="Extension">Which.</param>
/// <param name="Name">Its friendly name there.</param>
/// <param name="Version">Its version.</param>
/// <param name="InstalledOn">When it was installed; what the order of installation is judged by.</param>
public sealed record InstalledExtension(Extension Extension, string Name, string Version, DateTimeOffset InstalledOn);

/// <summary>What the seed says of the extension solutions.</summary>
public static class ExtensionOffers
{
    /// <summary>The extension's name in AppSource.</summary>
    public static string Name(this Extension extension) =>
        extension switch
        {
            Extension.Telephony => "Power Virtual Agents telephony extension",
            Extension.Omnichannel => "Omnichannel Power Virtual Agents extension",
            _ => "Omnichannel voice Power Virtual Agents extension",
        };

    /// <summary>The extension's page in AppSource.</summary>
    public static Uri AppSource(this Extension extension) =>
        new(
            "https://appsource.microsoft.com/product/"
                + extension switch
                {
                    Extension.Telephony => "dynamics-crm/mscrm.mspva_telephony_extension",
                    Extension.Omnichannel => "dynamics-365/mscrm.omnichannelpvaextension",
                    _ => "dynamics-365/mscrm.omnichannelvoicepvaextension",
                }
        );
}
