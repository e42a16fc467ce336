using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Fills a fresh data file with the sample tenant (product.md §8).</summary>
internal static class ContosoSeed
{
    public static void Fill(Session session, Tenant tenant)
    {
        if (session.IsEmpty())
        {
            AddRows(session, tenant);
        }
        foreach (Organisation organisation in tenant.Organisations)
        {
            MetadataSeed.Fill(session, organisation);
        }
    }

    private static void AddRows(Session session, Tenant tenant)
    {
        SeedWriter[] seeds = [.. tenant.Organisations.Select(organisation => new SeedWriter(session, organisation))];
        foreach (SeedWriter seed in seeds)
        {
            OrganisationSeed.Fill(seed);
            PeopleSeed.Fill(seed, tenant.People);
            SolutionSeed.Fill(seed);
        }
        UsSeed.Fill(seeds[0]);
        RecordSeed.Fill(seeds[0]);
        UsServiceSeed.Fill(seeds[1]);
        BotSeed.Add(seeds[2], Contoso.Eu.RetourenAssistent, ("language", 1031));
        DriftSeed.FillEu(seeds[2]);
        BotSeed.Add(seeds[3], Contoso.Sandbox.SandboxBot);
    }
}
