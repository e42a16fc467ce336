using System.Collections.Immutable;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Omnichannel.Permissions;

/// <summary>Operations that need the same, and how each need is held.</summary>
/// <param name="Operations">Their names.</param>
/// <param name="Look">Whether they may be done.</param>
/// <param name="Needs">What they need; one at least.</param>
public sealed record PermissionRow(string Operations, ChipLook Look, ImmutableArray<NeedAnswer> Needs);
