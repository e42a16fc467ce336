namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>Where application IDs come from.</summary>
internal static class AppRegistrations
{
    /// <summary>The page that the seed points to for registering an application in Azure.</summary>
    private static readonly Uri HowTo = new(
        "https://docs.microsoft.com/azure/active-directory/develop/howto-create-service-principal-portal#create-an-azure-active-directory-application"
    );

    internal static Remedy Remedy(string action, Administrator who) =>
        new(action, who, HowTo, "How to register an application in Azure");
}
