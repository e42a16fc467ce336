using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.AgentTransfers;

/// <summary>Manage > Agent transfers of one bot.</summary>
public sealed partial class AgentTransfersPage(IHandoffFacts facts, RuleEdition edition) : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<Crumb> crumbs = Path(null);
    private BotReference? bot;
    private Reading<HandoffFacts>? reading;

    /// <summary>The id of the environment that holds the bot, as the address has it.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot's id, as the address has it.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync()
    {
        Reading<BotReference> address = BotPaths.Read(EnvironmentId, BotId);
        BotReference? asked = address.Match(reference => reference, BotReference? (_) => null);
        if (asked == bot && reading is not null)
        {
            return Task.CompletedTask;
        }
        (bot, crumbs) = (asked, Path(null));
        reading = address.Match<Reading<HandoffFacts>?>(_ => null, Reading.Failed<HandoffFacts>);
        return bot is not null && RendererInfo.IsInteractive ? ReadAsync() : Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private async Task ReadAsync()
    {
        reading = null;
        try
        {
            Reading<HandoffFacts> answer = await facts.ReadAsync(new FactsQuestion(bot!.Value), gone.Token);
            reading = answer;
            crumbs = Path(answer.Match(read => read.Bot.Name, string? (_) => null));
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page is gone.
        }
    }

    private static IReadOnlyList<Crumb> Path(string? name) =>
        name is null ? [new("Bots", "./")] : [new("Bots", "./"), new(name, null), new("Manage", null)];
}
