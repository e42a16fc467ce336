using System.Collections.Immutable;
using System.Globalization;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>The Activity page's address, read.</summary>
/// <param name="Question">What those parts ask for that can be understood.</param>
/// <param name="Wrong">The parts that can't be understood: one sentence each.</param>
public sealed record ActivityAddress(ActivityQuestion Question, ImmutableArray<string> Wrong)
{
    /// <summary>The longest part of a name that can be asked for.</summary>
    public const int LongestPerson = 100;

    // Within these a day of any time zone is an instant that .NET can hold.
    private const int FirstYear = 1900;
    private const int LastYear = 9000;

    /// <summary>Reads the values of the address's query; null or blank ones ask for nothing.</summary>
    public static ActivityAddress Read(string? bot, string? person, string? kind, string? from, string? until)
    {
        List<string> wrong = [];
        ActivityQuestion question = new(
            ReadBot(bot, wrong),
            ReadPerson(person, wrong),
            ReadKind(kind, wrong),
            ReadDay("from", from, wrong),
            ReadDay("until", until, wrong)
        );
        if (question is { From: { } first, Until: { } last } && first > last)
        {
            wrong.Add("The first day (“from”) lies after the last one (“until”).");
        }
        return new ActivityAddress(question, [.. wrong]);
    }

    private static BotReference? ReadBot(string? text, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        if (text.Split('/', 2) is not [var home, var bot])
        {
            wrong.Add(
                $"“{Shortened(text)}” is no bot (“bot”). A bot is an environment's id, a slash and the bot's id."
            );
            return null;
        }
        return BotPaths
            .Read(home, bot)
            .Match(
                found => found,
                BotReference? (fault) =>
                {
                    wrong.Add(fault.What);
                    return null;
                }
            );
    }

    private static string? ReadPerson(string? text, List<string> wrong)
    {
        string? name = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        if (name is { Length: > LongestPerson })
        {
            wrong.Add(
                $"A name to look for (“person”) has at most {LongestPerson} characters; this one has {name.Length:N0}."
            );
            return null;
        }
        return name;
    }

    private static OperationKind? ReadKind(string? text, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        foreach (OperationKind kind in Enum.GetValues<OperationKind>())
        {
            if (string.Equals(kind.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }
        wrong.Add($"There is no operation (“kind”) “{Shortened(text)}”.");
        return null;
    }

    private static DateOnly? ReadDay(string key, string? text, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            ) && day.Year is >= FirstYear and <= LastYear
        )
        {
            return day;
        }
        wrong.Add($"“{Shortened(text)}” is no day (“{key}”). A day looks like 2026-11-23.");
        return null;
    }

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;
}
