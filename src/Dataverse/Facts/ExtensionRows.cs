using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// Finds the extension solutions: by the unique names that the options give, else by a friendly name that contains the
/// name in AppSource (dataverse-facts.md §2, §13).
/// </summary>
internal sealed class ExtensionRows(DataverseOptions options)
{
    /// <summary>The package's own unique name (§2).</summary>
    private const string OmnichannelPackage = "OmnichannelPrimePVAExtensionAnchor";

    private readonly ImmutableDictionary<Extension, ImmutableArray<string>> _names = new Dictionary<
        Extension,
        ImmutableArray<string>
    >
    {
        [Extension.Telephony] = [.. options.TelephonyExtensionNames],
        [Extension.Omnichannel] =
            options.OmnichannelExtensionNames.Count == 0
                ? [OmnichannelPackage]
                : [.. options.OmnichannelExtensionNames],
        [Extension.OmnichannelVoice] = [.. options.OmnichannelVoiceExtensionNames],
    }.ToImmutableDictionary();

    /// <summary>What to ask.</summary>
    public Part<ImmutableArray<InstalledExtension>> Part =>
        new(
            DataverseRequest.Get(
                SolutionTable.Table,
                Query
                    .On(SolutionTable.Table)
                    .Select(
                        SolutionTable.UniqueName,
                        SolutionTable.FriendlyName,
                        SolutionTable.Version,
                        SolutionTable.InstalledOn,
                        SolutionTable.CreatedOn
                    )
                    .Where(Query.Any(_names.Keys.SelectMany(Conditions)))
            ),
            answer => answer.Of(done => Find(done.Rows))
        );

    private IEnumerable<string> Conditions(Extension extension) =>
        _names[extension]
            .Select(name => $"{SolutionTable.UniqueName} eq {Query.Text(name)}")
            .Append($"contains({SolutionTable.FriendlyName},{Query.Text(extension.Name())})");

    private ImmutableArray<InstalledExtension> Find(ImmutableArray<Row> rows) =>
        [
            .. Enum.GetValues<Extension>()
                .Select(extension =>
                    (ByUniqueName(rows, extension) ?? ByFriendlyName(rows, extension)) is { } row
                        ? Installed(extension, row)
                        : null
                )
                .OfType<InstalledExtension>(),
        ];

    private Row? ByUniqueName(ImmutableArray<Row> rows, Extension extension) =>
        First(
            rows,
            row =>
                _names[extension].Contains(row.Text(SolutionTable.UniqueName) ?? "", StringComparer.OrdinalIgnoreCase)
        );

    private static Row? ByFriendlyName(ImmutableArray<Row> rows, Extension extension) =>
        First(
            rows,
            row =>
                row.Text(SolutionTable.FriendlyName)?.Contains(extension.Name(), StringComparison.OrdinalIgnoreCase)
                == true
        );

    private static Row? First(ImmutableArray<Row> rows, Func<Row, bool> fits) =>
        rows.Where(fits).Select(row => (Row?)row).FirstOrDefault();

    // installedon has no time of day (§2), and two extensions may be installed on one day: createdon tells their order.
    private static InstalledExtension Installed(Extension extension, Row row) =>
        new(
            extension,
            row.Text(SolutionTable.FriendlyName) ?? extension.Name(),
            row.Text(SolutionTable.Version) ?? "",
            row.Instant(SolutionTable.CreatedOn) ?? row.Instant(SolutionTable.InstalledOn) ?? default
        );
}
