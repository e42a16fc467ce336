namespace HandoffPortal.Portal.Features.Bots;

/// <summary>All bots of all environments that the signed-in person can see.</summary>
public sealed partial class BotsPage;
