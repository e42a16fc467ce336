namespace HandoffPortal.LocalDataverse;

/// <summary>An organisation of the sample tenant, as a caller outside sees it.</summary>
/// <param name="Region">As discovery says it: NA or EMEA (dataverse-facts.md §8).</param>
/// <param name="Url">The organisation's own address, ending in a slash; its Web API is below <c>api/data/v9.2/</c>.</param>
public sealed record LocalOrganisation(string Name, Guid EnvironmentId, Guid OrganisationId, string Region, Uri Url);
