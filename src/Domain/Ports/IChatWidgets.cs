using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Ports;

/// <summary>Finds what embed codes point at.</summary>
public interface IChatWidgets
{
    /// <summary>
    /// The chat widgets of an environment with one of these app ids, each with its workstream and that workstream's bot user:
    /// one request. None where Omnichannel is not set up.
    /// </summary>
    Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
        DataverseEnvironment environment,
        ImmutableArray<string> apps,
        CancellationToken cancellation
    );

    /// <summary>The chat widgets of an environment whose workstream names this bot user: one request.</summary>
    Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
        DataverseEnvironment environment,
        SystemUserId botUser,
        CancellationToken cancellation
    );

    /// <summary>The bots of an environment with one of these ids or schema names: one request.</summary>
    Task<Reading<ImmutableArray<NamedBot>>> FindBotsAsync(
        DataverseEnvironment environment,
        ImmutableArray<string> names,
        CancellationToken cancellation
    );
}
