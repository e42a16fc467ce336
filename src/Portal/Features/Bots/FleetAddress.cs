using System.Collections.Immutable;
using System.Globalization;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>The Bots page's address, read.</summary>
/// <param name="Question">What those parts ask for that can be understood.</param>
/// <param name="Wrong">The parts that can't be understood: one sentence each.</param>
public sealed record FleetAddress(FleetQuestion Question, ImmutableArray<string> Wrong)
{
    internal const string SearchKey = "search";
    internal const string StateKey = "state";
    internal const string EnvironmentKey = "environment";
    internal const string SortKey = "sort";
    internal const string PageKey = "page";

    /// <summary>Reads the values of the address's query; null or blank ones ask for nothing.</summary>
    public static FleetAddress Read(string? search, string? state, string? environment, string? sort, string? page)
    {
        List<string> wrong = [];
        string? order = sort?.TrimStart('-');
        FleetQuestion question = new(
            ReadSearch(search),
            ReadName<FleetState>(state, name => wrong.Add($"There is no state “{name}”.")),
            ReadEnvironment(environment, wrong.Add),
            ReadName<FleetSort>(order, name => wrong.Add($"The bots can't be sorted by “{name}”.")) ?? FleetSort.Name,
            sort is ['-', ..],
            ReadPage(page, wrong.Add)
        );
        return new FleetAddress(question, [.. wrong]);
    }

    private static string? ReadSearch(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : text.Length > FleetQuestion.LongestSearch ? text[..FleetQuestion.LongestSearch]
        : text;

    private static T? ReadName<T>(string? text, Action<string> wrong)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        if (Enum.TryParse(text, ignoreCase: true, out T value) && text.All(char.IsAsciiLetter))
        {
            return value;
        }
        wrong(Shortened(text));
        return null;
    }

    private static EnvironmentId? ReadEnvironment(string? text, Action<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        if (EnvironmentId.TryParse(text, out EnvironmentId id))
        {
            return id;
        }
        wrong($"“{Shortened(text)}” is not the id of an environment.");
        return null;
    }

    private static int ReadPage(string? text, Action<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return 1;
        }
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0)
        {
            return page;
        }
        wrong($"“{Shortened(text)}” is not the number of a page.");
        return 1;
    }

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;
}
