using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.TestKit;

/// <summary>
/// The things that tests talk about: Store Locator in Contoso US, connected to Contoso US Service. Every argument is
/// optional, so that a test names only what it is about.
/// </summary>
public static class Sample
{
    public static readonly DateTimeOffset ReadAt = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset ConnectedAt = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset CreatedAt = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    public static readonly DataverseEnvironment Us = Environment("Contoso US", "NA");
    public static readonly DataverseEnvironment UsService = Environment("Contoso US Service", "NA");
    public static readonly DataverseEnvironment Eu = Environment("Contoso EU", "EMEA");

    public static readonly ApplicationId ApplicationId = new(new Guid("1f0c2a4e-3b5d-4c6f-8a7b-9c0d1e2f3a4b"));
    public static readonly SystemUserId BotUserId = new(new Guid("00000000-0000-0000-0000-0000000000b0"));
    public static readonly SystemUserId CallerId = new(new Guid("00000000-0000-0000-0000-0000000000a1"));
    public static readonly Guid QueueId = new("00000000-0000-0000-0000-00000000000c");
    public static readonly Guid WorkstreamId = new("00000000-0000-0000-0000-00000000000d");
    public static readonly BotReference Reference = new(Us.Id, new BotId(new("00000000-0000-0000-0000-0000000000b1")));
    public static readonly HandoffLink Link = new(Reference, UsService.Id, ApplicationId, BotUserId);

    public static readonly BusinessUnit Unit = new(new Guid("00000000-0000-0000-0000-0000000000e1"), "Contoso");
    public static readonly BusinessUnit OtherUnit = new(
        new Guid("00000000-0000-0000-0000-0000000000e2"),
        "Contoso Retail"
    );
    public static readonly ImmutableHashSet<Privilege> AllPrivileges = [.. Enum.GetValues<Privilege>()];

    public static DataverseEnvironment Environment(string name, string region) =>
        new(
            EnvironmentId.Parse(name.Replace(' ', '-')),
            name,
            new Region(region),
            new Uri($"https://{name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}.example/"),
            new Uri($"https://{name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}.example/")
        );

    public static Bot Bot(
        string name = "Store Locator",
        bool active = true,
        int status = (int)BotStatus.Provisioned,
        int authentication = (int)BotAuthentication.None,
        bool published = true,
        bool managed = false,
        TeamsChannel? teams = null
    ) =>
        new(
            Reference.Bot,
            name,
            "contoso_storeLocator",
            active,
            new Choice<BotStatus>(status),
            new Choice<BotAuthentication>(authentication),
            published ? new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero) : null,
            managed,
            teams ?? new TeamsChannel.On(),
            RegisteredApplicationId: null
        );

    public static ApplicationUser BotUser(
        SystemUserId? id = null,
        string name = "Store Locator",
        ApplicationId? applicationId = null,
        bool disabled = false,
        bool deleted = false,
        DateTimeOffset? created = null,
        BotColumns? columns = null,
        params ImmutableArray<HeldRole> roles
    ) =>
        new(
            id ?? BotUserId,
            name,
            applicationId ?? ApplicationId,
            disabled,
            deleted,
            created ?? CreatedAt,
            "Avery",
            columns ?? Columns(),
            roles is [] ? [new HeldRole(HeldRole.OmnichannelAgent, Unit: Unit)] : roles,
            Unit
        );

    /// <summary>An application user with no bot behind it that has the sample's application ID.</summary>
    public static ApplicationUser PlainUser(bool disabled = false, params ImmutableArray<HeldRole> roles) =>
        new(
            new SystemUserId(DerivedId.From("plain", "user")),
            "Contoso Integration",
            ApplicationId,
            disabled,
            Deleted: false,
            CreatedAt,
            "Morgan",
            Bot: null,
            roles.IsDefault ? [] : roles,
            Unit
        );

    public static BotColumns Columns(
        int agentType = (int)AgentType.BotApplicationUser,
        string? handle = "contoso_storeLocator",
        EnvironmentId? owner = null,
        int? capacity = 500
    ) =>
        new(
            new Choice<AgentType>(agentType),
            new Choice<UserType>((int)UserType.BotUser),
            new Choice<BotProvider>((int)BotProvider.VirtualAgent),
            ApplicationId.ToString(),
            handle,
            owner ?? Us.Id,
            capacity
        );

    /// <summary>Somebody of the root business unit whom Dataverse lets do everything.</summary>
    public static Caller Caller(params ImmutableArray<HeldRole> roles) =>
        new(CallerId, "Avery", roles, Unit, Reading.Of(AllPrivileges));

    /// <summary>The same person without these privileges.</summary>
    public static Caller Without(this Caller caller, params IEnumerable<Privilege> privileges) =>
        caller with
        {
            Privileges = caller.Privileges.Map(held => held.Except(privileges)),
        };

    /// <summary>The same person, had the privileges not been readable.</summary>
    public static Caller Unread(this Caller caller, Fault fault) =>
        caller with
        {
            Privileges = Reading.Failed<ImmutableHashSet<Privilege>>(fault),
        };

    public static Workstream Workstream(
        string name = "Store chat",
        int channel = (int)StreamSource.LiveChat,
        int distribution = (int)WorkDistribution.Push,
        bool active = true,
        Guid? botQueue = null,
        Guid? defaultQueue = null
    ) =>
        new(
            WorkstreamId,
            name,
            new Choice<StreamSource>(channel),
            new Choice<WorkDistribution>(distribution),
            active,
            botQueue,
            defaultQueue
        );

    public static HandoffQueue Queue(
        string name = "Store service",
        Guid? id = null,
        params ImmutableArray<QueueMember> members
    ) => new(id ?? QueueId, name, members);

    public static QueueMember Representative(string name, int? capacity = 100, bool disabled = false) =>
        new(new SystemUserId(DerivedId.From("representative", name)), name, IsBot: false, disabled, capacity);

    public static QueueMember BotMember(int? capacity = 500) =>
        new(BotUserId, "Store Locator", IsBot: true, Disabled: false, capacity);

    public static ImmutableArray<InstalledExtension> Extensions(
        int? telephony = 1,
        int? omnichannel = 2,
        int? omnichannelVoice = 3
    ) =>
        [
            .. new[]
            {
                Installed(Extension.Telephony, telephony),
                Installed(Extension.Omnichannel, omnichannel),
                Installed(Extension.OmnichannelVoice, omnichannelVoice),
            }.OfType<InstalledExtension>(),
        ];

    public static Fault Forbidden(string what = "You may not read that in Contoso US.") =>
        new(FaultKind.Forbidden, what, "Ask for a role that may read it.");

    public static Fault Down(string what = "Contoso US did not answer.") =>
        new(FaultKind.Unavailable, what, "Try again in a minute.");

    private static InstalledExtension? Installed(Extension extension, int? dayOfNovember) =>
        dayOfNovember is { } day
            ? new InstalledExtension(
                extension,
                extension.Name(),
                "1.2.0.4",
                new DateTimeOffset(2021, 11, day, 7, 15, 0, TimeSpan.Zero)
            )
            : null;
}
