namespace HandoffPortal.Domain.Connections;

/// <summary>A security role that somebody holds, and how.</summary>
/// <param name="Name">The role's name (dataverse-facts.md §7).</param>
/// <param name="Team">The team that it comes through; null when it is held directly.</param>
/// <param name="Unit">
/// The business unit whose role it is: each has a role of the same name; null when the answer did not tell.
/// </param>
public sealed record HeldRole(string Name, string? Team = null, BusinessUnit? Unit = null)
{
    /// <summary>The role that a bot user must hold.</summary>
    public const string OmnichannelAgent = "Omnichannel agent";

    /// <summary>The role that lets a person connect bots, until 2022.</summary>
    public const string OmnichannelAdministrator = "Omnichannel administrator";

    /// <summary>The role that lets a person connect bots, from 2022 on.</summary>
    public const string SystemAdministrator = "System Administrator";

    /// <summary>A role that may write bots and environment variables (dataverse-facts.md §7).</summary>
    public const string BotAuthor = "Bot Author";

    /// <summary>A role that may create environment variables (dataverse-facts.md §7).</summary>
    public const string EnvironmentMaker = "Environment Maker";

    /// <summary>Is it held directly? Omnichannel doesn't count roles that come through a team.</summary>
    public bool IsDirect => Team is null;

    /// <summary>
    /// Is it known to be the role of another business unit than this one? Whether Omnichannel counts such a role, no public
    /// text says.
    /// </summary>
    public bool IsOfAnother(BusinessUnit? unit) => Unit is not null && unit is not null && Unit.Id != unit.Id;

    /// <summary>Is it the role of this name?</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
