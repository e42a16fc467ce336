using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Dataverse.Tests;

/// <summary>Contoso's ids as the domain's types.</summary>
internal static class ContosoNames
{
    public static readonly EnvironmentId Us = Contoso.Us.Environment.Id();
    public static readonly EnvironmentId UsService = Contoso.UsService.Environment.Id();
    public static readonly EnvironmentId Eu = Contoso.Eu.Environment.Id();
    public static readonly EnvironmentId Sandbox = Contoso.Sandbox.Environment.Id();

    public static EnvironmentId Id(this Contoso.EnvironmentIds environment) =>
        EnvironmentId.Parse(environment.EnvironmentId.ToString("D"));

    public static BotReference In(this Contoso.BotIds bot, EnvironmentId home) => new(home, new BotId(bot.BotId));

    /// <summary>Asks for a bot of Contoso US.</summary>
    public static FactsQuestion Ask(
        this Contoso.BotIds bot,
        EnvironmentId? omnichannel = null,
        Guid? applicationId = null
    ) =>
        new(
            bot.In(Us),
            omnichannel,
            applicationId is { } id ? new ApplicationIdEntry.Entered(new ApplicationId(id)) : null
        );
}
