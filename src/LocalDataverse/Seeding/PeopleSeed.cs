using HandoffPortal.LocalDataverse.Security;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>The people who sign in, their roles (product.md §8), and the representatives who take over conversations.</summary>
internal static class PeopleSeed
{
    private static readonly Guid Operations = Contoso.Id(0x7ea00000, 1);

    public static void Fill(SeedWriter seed, IReadOnlyList<Person> people)
    {
        foreach (Person person in people)
        {
            AddUser(
                seed,
                UserId(seed, person.ObjectId),
                person.Name,
                "Contoso",
                ("azureactivedirectoryobjectid", person.ObjectId),
                ("title", person.Title)
            );
        }
        Give(
            seed,
            Contoso.People.Avery,
            Contoso.Roles.BotAuthor,
            Contoso.Roles.EnvironmentMaker,
            Contoso.Roles.BotTranscriptViewer
        );
        Give(seed, Contoso.People.Blair, Contoso.Roles.BasicUser);
        Give(seed, Contoso.People.Casey, Contoso.Roles.BotAuthor);
        Give(seed, Contoso.People.Devon, Contoso.Roles.Reader);
        if (seed.Organisation.HasOmnichannel)
        {
            Give(seed, Contoso.People.Avery, Contoso.Roles.OmnichannelAdministrator);
            Give(seed, Contoso.People.Blair, Contoso.Roles.OmnichannelAdministrator);
            AddOperationsTeam(seed);
        }
    }

    /// <summary>A representative; the capacity is what a bot beside them has to exceed.</summary>
    public static Guid AddRepresentative(SeedWriter seed, byte number, string firstName, string lastName, int capacity)
    {
        Guid id = Contoso.Id(0x0e900000u + (uint)seed.Organisation.Key, number);
        AddUser(
            seed,
            id,
            firstName,
            lastName,
            ("azureactivedirectoryobjectid", Contoso.Id(0x0e0a0000, number)),
            ("msdyn_capacity", capacity)
        );
        seed.GiveRole(id, Contoso.Roles.OmnichannelAgent);
        return id;
    }

    private static void AddUser(
        SeedWriter seed,
        Guid id,
        string firstName,
        string lastName,
        params (string, object?)[] more
    )
    {
        string address = $"{firstName}.{lastName}@contoso.example".ToLowerInvariant();
        seed.Add(
            "systemuser",
            id,
            [
                ("firstname", firstName),
                ("lastname", lastName),
                ("fullname", $"{firstName} {lastName}"),
                ("domainname", address),
                ("internalemailaddress", address),
                ("islicensed", true),
                ("_businessunitid_value", seed.BusinessUnit),
                .. more,
            ]
        );
    }

    private static void AddOperationsTeam(SeedWriter seed)
    {
        seed.Add(
            "team",
            Operations,
            ("name", "Omnichannel operations"),
            ("_businessunitid_value", seed.BusinessUnit),
            ("_administratorid_value", seed.Administrator)
        );
        seed.Link("teamroles", "teamid", Operations, "roleid", Contoso.Roles.OmnichannelAdministrator);
        seed.Link("teammembership", "teamid", Operations, "systemuserid", UserId(seed, Contoso.People.Casey));
    }

    private static void Give(SeedWriter seed, Guid person, params Guid[] roles)
    {
        foreach (Guid role in roles)
        {
            seed.GiveRole(UserId(seed, person), role);
        }
    }

    private static Guid UserId(SeedWriter seed, Guid person) =>
        Contoso.Id(0x05e00000u + (uint)seed.Organisation.Key, person.ToByteArray()[^1]);
}
