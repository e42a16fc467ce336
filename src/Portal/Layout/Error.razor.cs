namespace HandoffPortal.Portal.Layout;

/// <summary>Stands in for a page that could not be made at all.</summary>
public sealed partial class Error;
