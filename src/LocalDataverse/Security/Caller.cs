namespace HandoffPortal.LocalDataverse.Security;

/// <summary>The user on whose behalf a request runs.</summary>
internal sealed record Caller(Guid UserId, Guid BusinessUnitId, Privileges Privileges);
