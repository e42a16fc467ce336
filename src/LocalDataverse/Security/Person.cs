namespace HandoffPortal.LocalDataverse.Security;

/// <summary>Someone who can sign in to the sample tenant.</summary>
internal sealed record Person(string Name, string Title, Guid ObjectId);
