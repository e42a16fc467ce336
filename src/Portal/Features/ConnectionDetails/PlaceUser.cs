using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Bots;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>One line of an Omnichannel environment: a bot user found there, the bot that it belongs to, or both.</summary>
/// <param name="User">The bot user; null when a bot's link names one that was not found or read.</param>
/// <param name="Bot">The bot whose link names it; null when no bot's link does.</param>
/// <param name="Why">Why no bot claims it; null when one does, or while environments still answer.</param>
public sealed record PlaceUser(ApplicationUser? User, FleetRow? Bot, string? Why)
{
    /// <summary>Tells the lines of a place apart.</summary>
    public SystemUserId Id => User?.Id ?? Bot!.State!.KnownLink!.BotUser;

    /// <summary>Its name, or its id where no row was found.</summary>
    public string Name => User?.Name ?? Id.ToString();

    /// <summary>The application ID of the row, or of the link where there is no row.</summary>
    public ApplicationId ApplicationId => User?.ApplicationId ?? Bot!.State!.KnownLink!.ApplicationId;

    /// <summary>Whether it is enabled, in words.</summary>
    /// <param name="unread">Were the bot users not readable?</param>
    public string Enabled(bool unread) =>
        User is null
            ? unread
                ? "Not read"
                : "Not found"
            : User.Deleted
                ? "Deleted"
                : User.Disabled
                    ? "Disabled"
                    : "Enabled";
}
