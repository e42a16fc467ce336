namespace HandoffPortal.Portal.Layout;

/// <summary>The frame of pages without navigation: sign-in, and what is shown when something broke.</summary>
public sealed partial class PlainLayout;
