using Microsoft.Extensions.Options;

namespace HandoffPortal.Dataverse;

/// <summary>How to reach Dataverse, and the names that public text does not settle (dataverse-facts.md §13).</summary>
public sealed class DataverseOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Dataverse";

    /// <summary>The discovery service's address (dataverse-facts.md §8).</summary>
    public Uri DiscoveryAddress { get; set; } = new("https://globaldisco.crm.dynamics.com");

    /// <summary>The publisher's prefix in the names of hand-off records; lower-case letters and digits, 2 to 8 of them.</summary>
    public string RecordPrefix { get; set; } = "handoff";

    /// <summary>
    /// Unique names under which the Power Virtual Agents telephony extension may be installed. Public text has none, so
    /// the friendly name decides unless names are set here (dataverse-facts.md §2).
    /// </summary>
    public IList<string> TelephonyExtensionNames { get; } = [];

    /// <summary>
    /// Unique names under which the Omnichannel Power Virtual Agents extension may be installed. None set means the
    /// package's own (dataverse-facts.md §2).
    /// </summary>
    public IList<string> OmnichannelExtensionNames { get; } = [];

    /// <summary>Like <see cref="TelephonyExtensionNames"/>, for the Omnichannel voice extension.</summary>
    public IList<string> OmnichannelVoiceExtensionNames { get; } = [];

    /// <summary>How long one request may take.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a request with all its repetitions may take.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);
}

/// <summary>Finds everything that is wrong with the options at once.</summary>
internal sealed class DataverseOptionsValidation : IValidateOptions<DataverseOptions>
{
    public ValidateOptionsResult Validate(string? name, DataverseOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(DataverseOptions options)
    {
        if (options.DiscoveryAddress is not { IsAbsoluteUri: true, Scheme: "https" or "http" })
        {
            yield return Say(nameof(options.DiscoveryAddress), "must be an absolute http or https address");
        }
        else if (options.DiscoveryAddress is { Scheme: "http", IsLoopback: false })
        {
            yield return Say(nameof(options.DiscoveryAddress), "must be https, since tokens are sent there");
        }
        if (options.RecordPrefix is not { Length: >= 2 and <= 8 } prefix || !prefix.All(IsLowerOrDigit))
        {
            yield return Say(nameof(options.RecordPrefix), "must be 2 to 8 lower-case letters or digits");
        }
        if (options.RequestTimeout < TimeSpan.FromSeconds(1))
        {
            yield return Say(nameof(options.RequestTimeout), "must be at least one second");
        }
        if (options.TotalTimeout < options.RequestTimeout || options.TotalTimeout > TimeSpan.FromMinutes(2))
        {
            yield return Say(
                nameof(options.TotalTimeout),
                $"must be from {nameof(options.RequestTimeout)} to two minutes"
            );
        }
    }

    private static string Say(string key, string what) => $"{DataverseOptions.Section}:{key} {what}.";

    private static bool IsLowerOrDigit(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
