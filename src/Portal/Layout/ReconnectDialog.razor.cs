namespace HandoffPortal.Portal.Layout;

/// <summary>Shown by Blazor's own script while the circuit is away; the script sets the classes that choose the text.</summary>
public sealed partial class ReconnectDialog;
