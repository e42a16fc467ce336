using HandoffPortal.TestKit;

namespace HandoffPortal.Dataverse.Tests;

/// <summary>One Contoso for all tests of a class that only read it, with each of its people signed in.</summary>
public sealed class ReadOnlyContoso : IAsyncLifetime
{
    public LocalTenant Tenant { get; private set; } = null!;

    public SignedIn Avery { get; private set; } = null!;

    public SignedIn Blair { get; private set; } = null!;

    public SignedIn Casey { get; private set; } = null!;

    public SignedIn Devon { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Tenant = await LocalTenant.StartAsync();
        Avery = await SignedIn.ToAsync(Tenant);
        Blair = await SignedIn.ToAsync(Tenant, "Blair");
        Casey = await SignedIn.ToAsync(Tenant, "Casey");
        Devon = await SignedIn.ToAsync(Tenant, "Devon");
    }

    public async Task DisposeAsync()
    {
        foreach (SignedIn person in new[] { Avery, Blair, Casey, Devon })
        {
            await person.DisposeAsync();
        }
        await Tenant.DisposeAsync();
    }
}

/// <summary>A Contoso of its own for each test, which may change it.</summary>
public abstract class OnFreshContoso : IAsyncLifetime
{
    public LocalTenant Tenant { get; private set; } = null!;

    public SignedIn Avery { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Tenant = await LocalTenant.StartAsync();
        Avery = await SignedIn.ToAsync(Tenant);
    }

    public async Task DisposeAsync()
    {
        await Avery.DisposeAsync();
        await Tenant.DisposeAsync();
    }
}
