using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Topics;

/// <summary>
/// A condition that tells calls from messages by <c>bot.CustomerPhoneNumber</c>: it is empty in messaging, always, and never
/// on a call (the seed).
/// </summary>
/// <param name="Holds">For whom the condition can hold.</param>
/// <param name="Fails">For whom it can fail.</param>
internal sealed partial record PhoneTest(Audience Holds, Audience Fails)
{
    private static readonly PhoneTest None = new(Audience.Everybody, Audience.Everybody);

    /// <summary>What the condition tells. One that tests more than the number can fail for everybody.</summary>
    public static PhoneTest Of(TopicText? condition)
    {
        if (condition is null)
        {
            return new(Audience.Everybody, Audience.Nobody);
        }
        string[] parts =
        [
            .. And().Split(condition.Value.TrimStart('=')).Select(part => Space().Replace(part, "").ToUpperInvariant()),
        ];
        Audience holds = parts.Aggregate(Audience.Everybody, (so, part) => so & (Tests(part) ?? Audience.Everybody));
        return parts is [var only] && Tests(only) is { } told ? new(told, Audience.Everybody & ~told)
            : holds == Audience.Everybody ? None
            : new(holds, Audience.Everybody);
    }

    /// <summary>The same test the other way round; null for one that is more than “is blank” or “is not blank”.</summary>
    public static string? TurnedRound(TopicText condition)
    {
        string code = Space().Replace(condition.Value.TrimStart('='), "");
        return Plain().IsMatch(code)
            ? code.StartsWith('!')
                ? $"={code[1..]}"
                : $"=!{code}"
            : null;
    }

    private static Audience? Tests(string part) =>
        Empty().IsMatch(part) ? Audience.Messages
        : Filled().IsMatch(part) ? Audience.Calls
        : null;

    [GeneratedRegex(@"\s*&&\s*|\s+And\s+", RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex And();

    [GeneratedRegex(@"^!?Is(?:Blank|Empty)\((?:bot|Global)\.CustomerPhoneNumber\)$", RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Space();

    [GeneratedRegex(
        """^\(*(?:IS(?:BLANK|EMPTY)\((?:BOT|GLOBAL)\.CUSTOMERPHONENUMBER\)(?:=TRUE)?|(?:BOT|GLOBAL)\.CUSTOMERPHONENUMBER=(?:""|BLANK\(\))|(?:!|NOT\()\(?(?:BOT|GLOBAL)\.CUSTOMERPHONENUMBER<>(?:""|BLANK\(\))\)*)\)*$""",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex Empty();

    [GeneratedRegex(
        """^\(*(?:(?:!|NOT\()\(?IS(?:BLANK|EMPTY)\((?:BOT|GLOBAL)\.CUSTOMERPHONENUMBER\)\)?|IS(?:BLANK|EMPTY)\((?:BOT|GLOBAL)\.CUSTOMERPHONENUMBER\)=FALSE|(?:BOT|GLOBAL)\.CUSTOMERPHONENUMBER<>(?:""|BLANK\(\)))\)*$""",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex Filled();
}
