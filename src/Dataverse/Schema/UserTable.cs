namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §1. The secret keys of a bot are left out on purpose: nothing may read them.</summary>
internal static class UserTable
{
    public static readonly Table Table = new("systemuser", "systemusers", "users");

    public const string Id = "systemuserid";
    public const string FullName = "fullname";
    public const string LastName = "lastname";
    public const string Email = "internalemailaddress";
    public const string ApplicationId = "applicationid";
    public const string AccessMode = "accessmode";
    public const string IsDisabled = "isdisabled";
    public const string DeletedState = "deletedstate";
    public const string BusinessUnit = "businessunitid";
    public const string CreatedOn = "createdon";
    public const string CreatedBy = "createdby";

    public const string AgentType = "msdyn_agentType";
    public const string UserType = "msdyn_usertype";
    public const string BotProvider = "msdyn_botprovider";
    public const string BotApplicationId = "msdyn_botapplicationid";
    public const string BotHandle = "msdyn_bothandle";
    public const string OwningEnvironment = "msdyn_owningenvironmentid";
    public const string Capacity = "msdyn_capacity";

    public const string Roles = "systemuserroles_association";
    public const string Teams = "teammembership_association";

    public const int NonInteractive = 4;
    public const int NotDeleted = 0;
}

/// <summary>dataverse-facts.md §7.</summary>
internal static class RoleTable
{
    public static readonly Table Table = new("role", "roles", "security roles");

    public const string Id = "roleid";
    public const string Name = "name";
    public const string BusinessUnit = "businessunitid";
}

/// <summary>dataverse-facts.md §7.</summary>
internal static class TeamTable
{
    public static readonly Table Table = new("team", "teams", "teams");

    public const string Id = "teamid";
    public const string Name = "name";
    public const string Roles = "teamroles_association";
    public const string Members = "teammembership_association";
}

/// <summary>The tree that users and roles hang in.</summary>
internal static class BusinessUnitTable
{
    public static readonly Table Table = new("businessunit", "businessunits", "business units");

    public const string Id = "businessunitid";
    public const string Parent = "parentbusinessunitid";
}
