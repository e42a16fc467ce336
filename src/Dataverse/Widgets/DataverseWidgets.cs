using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Dataverse.Widgets;

/// <inheritdoc cref="IChatWidgets"/>
internal sealed class DataverseWidgets(DataverseClient client) : IChatWidgets
{
    /// <inheritdoc/>
    public Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
        DataverseEnvironment environment,
        ImmutableArray<string> apps,
        CancellationToken cancellation
    ) => client.AskAsync(Endpoint.Of(environment), WidgetRows.WithApps(apps), cancellation);

    /// <inheritdoc/>
    public Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
        DataverseEnvironment environment,
        SystemUserId botUser,
        CancellationToken cancellation
    ) => client.AskAsync(Endpoint.Of(environment), WidgetRows.WithBotUser(botUser), cancellation);

    /// <inheritdoc/>
    public Task<Reading<ImmutableArray<NamedBot>>> FindBotsAsync(
        DataverseEnvironment environment,
        ImmutableArray<string> names,
        CancellationToken cancellation
    ) => client.AskAsync(Endpoint.Of(environment), EmbeddedBotRows.Named(environment.Id, names), cancellation);
}
