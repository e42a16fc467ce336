namespace HandoffPortal.Portal.Layout;

/// <summary>For addresses that lead nowhere.</summary>
public sealed partial class NotFound;
