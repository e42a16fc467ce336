using System.Diagnostics;

namespace HandoffPortal.Domain.Environments;

/// <summary>One Dataverse organisation that the caller can see, as discovery lists it (dataverse-facts.md §8).</summary>
/// <param name="Id">The environment's id.</param>
/// <param name="Name">Its friendly name.</param>
/// <param name="Region">Where it is hosted.</param>
/// <param name="Url">The address of its apps; links to records start with it.</param>
/// <param name="ApiUrl">The address of its Web API.</param>
public sealed record DataverseEnvironment(EnvironmentId Id, string Name, Region Region, Uri Url, Uri ApiUrl)
{
    /// <summary>The organisation's own id, by which chat widgets' codes name it; null when discovery didn't tell.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>
    /// The address of a row's page in the model-driven app. The form of the link is in wide public use
    /// (dataverse-facts.md §12).
    /// </summary>
    /// <param name="table">The table's logical name.</param>
    /// <param name="id">The row's id.</param>
    public Uri RecordPage(string table, Guid id) => new(Url, $"main.aspx?pagetype=entityrecord&etn={table}&id={id:D}");

    /// <summary>Its page in the Power Platform admin center. The form of the link is in wide public use (docs/dataverse-facts.md).</summary>
    public Uri AdminPage => new($"https://admin.powerplatform.microsoft.com/environments/environment/{Id}/hub");
}

/// <summary>Whether Omnichannel is set up in an environment (dataverse-facts.md §6).</summary>
public abstract record OmnichannelSetup
{
    private OmnichannelSetup() { }

    /// <summary>It is set up.</summary>
    /// <param name="Voice">With the voice channel.</param>
    public sealed record SetUp(bool Voice) : OmnichannelSetup;

    /// <summary>It is not.</summary>
    public sealed record NotSetUp : OmnichannelSetup;

    /// <summary>Answers for both cases.</summary>
    public T Match<T>(Func<bool, T> setUp, Func<T> notSetUp) =>
        this switch
        {
            SetUp(var voice) => setUp(voice),
            NotSetUp => notSetUp(),
            _ => throw new UnreachableException(),
        };
}

/// <summary>An environment in the picker: readable or not, and whether Omnichannel is set up there.</summary>
public sealed record EnvironmentChoice(DataverseEnvironment Environment, Reading<OmnichannelSetup> Setup);
