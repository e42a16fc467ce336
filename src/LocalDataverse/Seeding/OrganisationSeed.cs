using HandoffPortal.LocalDataverse.Hosting;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>What every organisation has: itself, a business unit, roles, and an administrator who made it all.</summary>
internal static class OrganisationSeed
{
    // Role templates: dataverse-facts.md §7.
    private static readonly Guid AdministratorTemplate = Guid.Parse("627090ff-40a3-4053-8790-584edc5be201");
    private static readonly Guid CustomizerTemplate = Guid.Parse("119f245c-3cc8-4b62-b31c-d1a046ced15d");
    private static readonly Guid BasicTemplate = Guid.Parse("236750cd-45ae-4939-ab12-b24b920ced93");

    public static void Fill(SeedWriter seed)
    {
        Organisation organisation = seed.Organisation;
        seed.Add(
            "organization",
            organisation.OrganisationId,
            ("name", organisation.UniqueName),
            ("languagecode", 1033),
            ("localeid", 1033)
        );
        seed.Add("businessunit", seed.BusinessUnit, ("name", organisation.UniqueName));
        AddRoles(seed);
        seed.Add(
            "systemuser",
            seed.Administrator,
            ("firstname", "Contoso"),
            ("lastname", "Administrator"),
            ("fullname", "Contoso Administrator"),
            ("domainname", "administrator@contoso.example"),
            ("internalemailaddress", "administrator@contoso.example"),
            ("azureactivedirectoryobjectid", Contoso.Id(0x0e0a0000, 100)),
            ("islicensed", true),
            ("_businessunitid_value", seed.BusinessUnit)
        );
        seed.GiveRole(seed.Administrator, Contoso.Roles.SystemAdministrator);
    }

    private static void AddRoles(SeedWriter seed)
    {
        AddTemplated(seed, Contoso.Roles.SystemAdministrator, "System Administrator", AdministratorTemplate);
        AddTemplated(seed, Contoso.Roles.SystemCustomizer, "System Customizer", CustomizerTemplate);
        AddTemplated(seed, Contoso.Roles.BasicUser, "Basic User", BasicTemplate);
        Add(seed, Contoso.Roles.BotAuthor, "Bot Author");
        Add(seed, Contoso.Roles.BotContributor, "Bot Contributor");
        Add(seed, Contoso.Roles.BotTranscriptViewer, "Bot Transcript Viewer");
        Add(seed, Contoso.Roles.EnvironmentMaker, "Environment Maker");
        Add(seed, Contoso.Roles.Reader, "Contoso Reader");
        if (seed.Organisation.HasOmnichannel)
        {
            Add(seed, Contoso.Roles.OmnichannelAdministrator, "Omnichannel administrator");
            Add(seed, Contoso.Roles.OmnichannelSupervisor, "Omnichannel supervisor");
            Add(seed, Contoso.Roles.OmnichannelAgent, "Omnichannel agent");
        }
    }

    private static void AddTemplated(SeedWriter seed, Guid id, string name, Guid template)
    {
        seed.Add("roletemplate", template, ("name", name));
        Add(seed, id, name, ("_roletemplateid_value", template));
    }

    private static void Add(SeedWriter seed, Guid id, string name, params (string, object?)[] more) =>
        seed.Add(
            "role",
            id,
            [("name", name), ("_businessunitid_value", seed.BusinessUnit), ("_parentrootroleid_value", id), .. more]
        );
}
