using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// Is Omnichannel set up in an environment (dataverse-facts.md §6)? Without its columns it isn't. With them, its setting
/// decides, since the columns are there in every Customer Service organisation; an organisation too old for the setting
/// is judged by the solutions that its channels bring.
/// </summary>
internal static class SetupQuestion
{
    /// <summary>Does the user table have Omnichannel's columns?</summary>
    public static readonly Part<bool> HasColumns = new(
        DataverseRequest.Get(
            Service.Definitions,
            new Query($"{Service.Definitions.Set}(LogicalName='{UserTable.Table.LogicalName}')/Attributes")
                .Select(Service.LogicalName)
                .Where($"{Service.LogicalName} eq {Query.Text(UserTable.BotApplicationId)}")
        ),
        answer => answer.Of(done => done.Rows.Length > 0)
    );

    private static readonly Part<bool?> Setting = new(
        DataverseRequest.Get(
            Service.Settings,
            new Query($"{Service.Settings.Set}(SettingName={Query.Text(Service.OmnichannelSetting)})")
        ),
        answer => answer is Answer.Refused { IsMissing: true } ? Reading.Of<bool?>(null) : answer.One(IsOn)
    );

    private static readonly Part<ImmutableArray<string>> Solutions = new(
        DataverseRequest.Get(
            SolutionTable.Table,
            Query
                .On(SolutionTable.Table)
                .Select(SolutionTable.UniqueName)
                .Where(
                    Query.Any(
                        SolutionTable.Channels.Select(name => $"{SolutionTable.UniqueName} eq {Query.Text(name)}")
                    )
                )
        ),
        answer => answer.Many(row => row.RequiredText(SolutionTable.UniqueName))
    );

    /// <summary>What to ask.</summary>
    public static readonly IReadOnlyList<Part> Parts = [HasColumns, Setting, Solutions];

    /// <summary>What the answers say.</summary>
    public static Reading<OmnichannelSetup> Read(PartAnswers answers)
    {
        if (!answers.Of(HasColumns).TryGet(out bool columns, out Fault? fault))
        {
            return Reading.Failed<OmnichannelSetup>(fault);
        }
        if (!columns)
        {
            return Reading.Of<OmnichannelSetup>(new OmnichannelSetup.NotSetUp());
        }
        if (!answers.Of(Setting).TryGet(out bool? setting, out fault))
        {
            return Reading.Failed<OmnichannelSetup>(fault);
        }
        return setting == false
            ? Reading.Of<OmnichannelSetup>(new OmnichannelSetup.NotSetUp())
            : answers.Of(Solutions).Map(solutions => ByChannels(solutions, setting is true));
    }

    private static OmnichannelSetup ByChannels(ImmutableArray<string> solutions, bool certain) =>
        certain || solutions.Length > 0
            ? new OmnichannelSetup.SetUp(
                solutions.Intersect(SolutionTable.VoiceChannel, StringComparer.OrdinalIgnoreCase).Any()
            )
            : new OmnichannelSetup.NotSetUp();

    private static bool? IsOn(Row row) =>
        row.Within(Service.SettingDetail)?.Text(Service.SettingValue) is { } value
            ? string.Equals(value, "True", StringComparison.OrdinalIgnoreCase)
            : null;
}
