namespace HandoffPortal.Portal.Composition;

/// <summary>The sample Dataverse of Local mode: section <c>LocalDataverse</c>.</summary>
/// <param name="Outside">The address of one that runs outside the portal; null to start one inside.</param>
/// <param name="Port">Where the inside one listens; any free port when this one is taken, or is 0.</param>
/// <param name="DataFile">Where the inside one keeps its data.</param>
internal sealed record LocalSettings(Uri? Outside, int Port, string DataFile)
{
    public const string Section = "LocalDataverse";
    private const int DefaultPort = 5081;

    public static LocalSettings Read(IConfigurationSection section, Action<string> fail) =>
        new(OutsideOf(section, fail), PortOf(section, fail), section[nameof(DataFile)] ?? DefaultDataFile);

    private static string DefaultDataFile =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "HandoffPortal",
            "contoso.db"
        );

    private static Uri? OutsideOf(IConfigurationSection section, Action<string> fail)
    {
        const string key = "BaseAddress";
        if (section[key] is not { Length: > 0 } text)
        {
            return null;
        }
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address is { Scheme: "http", IsLoopback: true })
        {
            return address;
        }
        fail($"{Section}:{key} is “{text}”. It must be an http address of this machine, like http://127.0.0.1:5081.");
        return null;
    }

    private static int PortOf(IConfigurationSection section, Action<string> fail)
    {
        string? text = section[nameof(Port)];
        if (text is null)
        {
            return DefaultPort;
        }
        if (ushort.TryParse(text, out ushort port))
        {
            return port;
        }
        fail($"{Section}:{nameof(Port)} is “{text}”. It must be a number from 0 to 65535.");
        return DefaultPort;
    }
}
