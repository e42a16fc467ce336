using System.Collections.Immutable;
using System.Globalization;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>What one question shows of the fleet.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Failures">The environments that could not be read, unless another environment was asked for.</param>
/// <param name="Total">How many bots fit the question, on all pages.</param>
/// <param name="Page">The page shown, from 1; the last one when the question asks for one beyond.</param>
/// <param name="Pages">How many pages there are; at least 1.</param>
/// <param name="Counts">How many bots there are of each kind of state, among those that fit all but the state.</param>
public sealed record FleetView(
    ImmutableArray<FleetRow> Rows,
    ImmutableArray<FailedEnvironment> Failures,
    int Total,
    int Page,
    int Pages,
    ImmutableArray<StateCount> Counts
)
{
    /// <summary>How many rows a page has at most.</summary>
    public const int PageSize = 50;

    private static readonly CompareInfo Names = CultureInfo.InvariantCulture.CompareInfo;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Filters, sorts and pages.</summary>
    public static FleetView Of(Fleet fleet, FleetQuestion question)
    {
        FleetRow[] found =
        [
            .. fleet.Rows.Where(row =>
                (question.Environment is null || row.Home.Id == question.Environment) && Contains(row, question.Search)
            ),
        ];
        FleetRow[] fitting =
        [
            .. Sorted(found.Where(row => question.State is null || row.Kind == question.State), question),
        ];
        int pages = Math.Max(1, (fitting.Length + PageSize - 1) / PageSize);
        int page = Math.Min(question.Page, pages);
        return new FleetView(
            [.. fitting.Skip((page - 1) * PageSize).Take(PageSize)],
            [
                .. fleet.Failures.Where(failed =>
                    question.Environment is null || failed.Environment.Id == question.Environment
                ),
            ],
            fitting.Length,
            page,
            pages,
            [
                .. found
                    .CountBy(row => row.Kind)
                    .OrderBy(pair => pair.Key)
                    .Select(pair => new StateCount(pair.Key, pair.Value)),
            ]
        );
    }

    private static bool Contains(FleetRow row, string? search) =>
        search is null
        || Names.IndexOf(row.Bot.Name, search.Trim(), Loosely) >= 0
        || Names.IndexOf(row.Home.Name, search.Trim(), Loosely) >= 0;

    private static IEnumerable<FleetRow> Sorted(IEnumerable<FleetRow> rows, FleetQuestion question)
    {
        StringComparer names = StringComparer.Create(CultureInfo.InvariantCulture, Loosely);
        IOrderedEnumerable<FleetRow> ordered = question.Sort switch
        {
            FleetSort.Environment => Order(row => row.Home.Name, names),
            FleetSort.Region => Order(row => row.Home.Region.Name, names),
            FleetSort.State => Order(row => row.Kind, Comparer<FleetState>.Default),
            FleetSort.Proof => Order(ProofRank, Comparer<(int, DateTimeOffset)>.Default),
            _ => Order(row => row.Bot.Name, names),
        };
        return ordered.ThenBy(row => row.Bot.Name, names).ThenBy(row => row.Home.Name, names);

        IOrderedEnumerable<FleetRow> Order<T>(Func<FleetRow, T> by, IComparer<T> comparer) =>
            question.Descending ? rows.OrderByDescending(by, comparer) : rows.OrderBy(by, comparer);
    }

    // The least proven first, and of those the one that nobody has looked at for longest.
    private static (int Rank, DateTimeOffset At) ProofRank(FleetRow row) =>
        row switch
        {
            { HasConnection: false } => (int.MaxValue, default),
            { LastRefresh: null } => (-2, default),
            { LastRefresh: { } refresh } => (refresh.Proof is { } proof ? (int)proof : -1, refresh.At),
        };
}

/// <summary>How many bots are in a kind of state.</summary>
public sealed record StateCount(FleetState State, int Count);
