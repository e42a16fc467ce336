using System.Globalization;
using HandoffPortal.Domain.Environments;
using Microsoft.AspNetCore.Http.Extensions;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>Which bots to show, in which order: the Bots page's address.</summary>
/// <param name="Search">Only bots whose name, or whose environment's name, contains this.</param>
/// <param name="State">Only bots in this kind of state.</param>
/// <param name="Environment">Only bots of this environment.</param>
/// <param name="Sort">What the order goes by.</param>
/// <param name="Descending">The other way round.</param>
/// <param name="Page">Which page, from 1.</param>
public sealed record FleetQuestion(
    string? Search = null,
    FleetState? State = null,
    EnvironmentId? Environment = null,
    FleetSort Sort = FleetSort.Name,
    bool Descending = false,
    int Page = 1
)
{
    /// <summary>The longest text that can be searched for.</summary>
    public const int LongestSearch = 100;

    /// <summary>Does it leave bots out?</summary>
    public bool IsNarrowed => Search is not null || State is not null || Environment is not null;

    /// <summary>The address that asks this, relative to the base.</summary>
    public string Address
    {
        get
        {
            QueryBuilder query = [];
            Add(query, FleetAddress.SearchKey, Search);
            Add(query, FleetAddress.StateKey, State?.ToString().ToLowerInvariant());
            Add(query, FleetAddress.EnvironmentKey, Environment?.Value);
            Add(
                query,
                FleetAddress.SortKey,
                IsDefaultOrder ? null : (Descending ? "-" : "") + Sort.ToString().ToLowerInvariant()
            );
            Add(query, FleetAddress.PageKey, Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture));
            return query.ToString() is { Length: > 0 } text ? text : "./";
        }
    }

    /// <summary>The same question without what leaves bots out.</summary>
    public FleetQuestion Everything => new(Sort: Sort, Descending: Descending);

    /// <summary>The question that a column's head asks: this order, or the other way round when it is this one already.</summary>
    public FleetQuestion SortedBy(FleetSort sort) =>
        this with
        {
            Sort = sort,
            Descending = Sort == sort && !Descending,
            Page = 1,
        };

    private bool IsDefaultOrder => Sort == FleetSort.Name && !Descending;

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add(key, value);
        }
    }
}

/// <summary>What the order of the bots can go by.</summary>
public enum FleetSort
{
    /// <summary>The bot's name.</summary>
    Name,

    /// <summary>Its environment's name.</summary>
    Environment,

    /// <summary>Its environment's region.</summary>
    Region,

    /// <summary>How urgent its state is.</summary>
    State,

    /// <summary>How far its connection is proven, and how long ago.</summary>
    Proof,
}
