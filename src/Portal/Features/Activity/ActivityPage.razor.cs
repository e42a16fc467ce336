using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>Who did what. The filters are in the address.</summary>
public sealed partial class ActivityPage(IActivityLog activity, NavigationManager navigation, VisitorClock clock)
    : IDisposable
{
    private const int Portion = 50;

    private readonly CancellationTokenSource gone = new();
    private ActivityAddress address = new(new ActivityQuestion(), []);
    private Reading<ImmutableArray<ActivityEntry>>? entries;
    private int limit = Portion;
    private int turn;

    /// <summary>Environment and bot, with a slash between them.</summary>
    [SupplyParameterFromQuery(Name = "bot")]
    public string? Bot { get; set; }

    /// <summary>Part of a person's name.</summary>
    [SupplyParameterFromQuery(Name = "person")]
    public string? Person { get; set; }

    /// <summary>A kind of operation.</summary>
    [SupplyParameterFromQuery(Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>The first day.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The last day.</summary>
    [SupplyParameterFromQuery(Name = "until")]
    public string? Until { get; set; }

    // One entry more than is shown is asked for, and tells whether there are older ones.
    private ImmutableArray<ActivityEntry> Shown => [.. Known.Take(limit)];

    private bool HasMore => Known.Length > limit;

    private ImmutableArray<ActivityEntry> Known => entries is null ? [] : entries.Match(list => list, _ => []);

    private string Count =>
        HasMore ? $"The latest {limit} entries are shown"
        : Known.Length == 1 ? "1 entry is shown"
        : $"{Known.Length} entries are shown";

    private string? BotName => address.Question.Bot is null ? null : Known.FirstOrDefault()?.BotName;

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        address = ActivityAddress.Read(Bot, Person, Kind, From, Until);
        limit = Portion;
        entries = null;
        if (RendererInfo.IsInteractive)
        {
            // Days are days of the visitor's zone, so it has to be known first.
            await clock.StartAsync();
            await LoadAsync();
        }
    }

    private void Ask(ActivityQuestion question) => navigation.NavigateTo(question.Address);

    private Task ShowMoreAsync()
    {
        limit += Portion;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        if (address.Wrong.Length > 0 || gone.IsCancellationRequested)
        {
            return;
        }
        int mine = ++turn;
        try
        {
            Reading<ImmutableArray<ActivityEntry>> read = await activity.ListAsync(
                address.Question.In(clock.Zone, limit + 1),
                gone.Token
            );
            // A later question may have been answered first.
            entries = mine == turn ? read : entries;
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page is gone, and nobody waits.
        }
    }
}
