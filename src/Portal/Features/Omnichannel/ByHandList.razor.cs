namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What a person has to confirm, with who can tell and where.</summary>
public sealed partial class ByHandList;
