using System.Reflection;

namespace HandoffPortal.Dataverse.Records;

/// <summary>The members of a record's JSON, each name once.</summary>
internal static class Member
{
    public const string Version = "v";
    public const string Standing = "standing";
    public const string Is = "is";
    public const string Link = "link";
    public const string Home = "home";
    public const string Bot = "bot";
    public const string Omnichannel = "omnichannel";
    public const string ApplicationId = "applicationId";
    public const string BotUser = "botUser";
    public const string Voice = "voice";
    public const string Since = "since";
    public const string Refresh = "refresh";
    public const string At = "at";
    public const string Proof = "proof";
    public const string Edition = "edition";
    public const string Workstreams = "workstreams";
    public const string FellFrom = "fellFrom";
    public const string Uncertain = "uncertain";
    public const string Intent = "intent";
    public const string Id = "id";
    public const string Kind = "kind";
    public const string Steps = "steps";
    public const string Do = "do";
    public const string Name = "name";
    public const string Handle = "handle";
    public const string Done = "done";
    public const string Ends = "ends";
    public const string Who = "who";
    public const string Stopped = "stopped";

    /// <summary>All of them; whatever else stands in a record belongs to somebody else and is kept.</summary>
    public static readonly IReadOnlySet<string> All = typeof(Member)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!)
        .ToHashSet(StringComparer.Ordinal);
}

/// <summary>The values of <see cref="Member.Is"/>.</summary>
internal static class StandingWord
{
    public const string Awaiting = "awaiting";
    public const string Connected = "connected";
    public const string Adopted = "adopted";
    public const string Disconnected = "disconnected";
    public const string Disabled = "disabled";
}

/// <summary>The values of <see cref="Member.Do"/>.</summary>
internal static class StepWord
{
    public const string TeamsOn = "teams-on";
    public const string TeamsOff = "teams-off";
    public const string Create = "create";
    public const string Enable = "enable";
    public const string Disable = "disable";
    public const string Mark = "mark";
    public const string Unmark = "unmark";
    public const string GiveRole = "role";
    public const string TakeRole = "unrole";
}
