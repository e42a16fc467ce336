namespace HandoffPortal.Portal.Layout;

/// <summary>Who is signed in, and the way out.</summary>
public sealed partial class SignedIn;
