using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Portal.Features.Bots;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>One Omnichannel environment: all bot users there, and the bots that they belong to.</summary>
public sealed partial class PlaceCard
{
    private readonly string id = $"place-{Guid.NewGuid():N}";

    /// <summary>The environment.</summary>
    [Parameter, EditorRequired]
    public ConnectionPlace Place { get; set; } = null!;

    /// <summary>Who checked which connection last; null until the ledger has answered.</summary>
    [Parameter]
    public Reading<ImmutableDictionary<BotReference, Verification>>? Checks { get; set; }

    private string NotChecked => Checks is null ? "" : Checks.Match(_ => "Not checked", _ => "Not known");

    private Verification? Checked(FleetRow row) =>
        Checks?.Match(found => found.GetValueOrDefault(row.Reference), _ => null);
}
