using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Rules;

/// <summary>A dated set of what the product required (dataverse-facts.md §12; product.md, rules-by-edition).</summary>
/// <param name="Name">Year and month.</param>
/// <param name="VoiceRegions">Where both environments must be for voice.</param>
/// <param name="RoleToConnect">The role that a person needs to connect a bot.</param>
/// <param name="ExtensionNeededForText">Whether connecting without voice needs the Omnichannel extension.</param>
/// <param name="LongestBotName">The most characters that a bot's name may have; null for no limit.</param>
public sealed record RuleEdition(
    string Name,
    ImmutableArray<Region> VoiceRegions,
    string RoleToConnect,
    bool ExtensionNeededForText,
    int? LongestBotName
)
{
    private static readonly ImmutableArray<Region> UnitedStates = [new("NA")];
    private static readonly ImmutableArray<Region> More = [.. UnitedStates, new("EMEA"), new("APAC"), new("OCE")];

    /// <summary>The seed's own; the default.</summary>
    public static readonly RuleEdition November2021 = new(
        "2021-11",
        UnitedStates,
        HeldRole.OmnichannelAdministrator,
        ExtensionNeededForText: true,
        LongestBotName: null
    );

    /// <summary>More voice regions; System Administrator connects.</summary>
    public static readonly RuleEdition March2022 = November2021 with
    {
        Name = "2022-03",
        VoiceRegions = More,
        RoleToConnect = HeldRole.SystemAdministrator,
    };

    /// <summary>Still more regions; the extensions only for voice; a limit on names.</summary>
    public static readonly RuleEdition June2023 = March2022 with
    {
        Name = "2023-06",
        VoiceRegions = [.. More, new("CAN"), new("GBR"), new("IND"), new("CHE")],
        ExtensionNeededForText = false,
        LongestBotName = 30,
    };

    /// <summary>All editions, oldest first.</summary>
    public static readonly ImmutableArray<RuleEdition> All = [November2021, March2022, June2023];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
