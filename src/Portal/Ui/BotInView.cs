using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Ui;

/// <summary>The bot whose page is open: which one the address names, and what was read about it.</summary>
public sealed class BotInView(IHandoffFacts reader) : IDisposable
{
    private readonly LatestRead reads = new();
    private Reading<BotReference>? address;
    private Fault? unreadable;

    /// <summary>The bot; null when the address names none.</summary>
    public BotReference? Bot => address?.Match<BotReference?>(bot => bot, _ => null);

    /// <summary>What was read about it; null until then, and when it could not be.</summary>
    public HandoffFacts? Facts { get; private set; }

    /// <summary>Why there is nothing to show; null while that is only a matter of time.</summary>
    public Fault? Trouble => address?.Match(_ => unreadable, fault => fault);

    /// <summary>Could reading it again help? Not where the address itself is wrong.</summary>
    public bool CanReadAgain => unreadable is not null;

    /// <summary>The way to the page; with what is between it and the bot.</summary>
    public IReadOnlyList<Crumb> Crumbs(params string[] between) =>
        Bot is { } bot && Facts is { } facts
            ?
            [
                new("Bots", ""),
                new(facts.Bot.Name, BotPaths.AgentTransfers(bot)),
                .. between.Select(name => new Crumb(name, null)),
            ]
            : [new("Bots", "")];

    /// <summary>Turns to what the address names. True when that is another bot: what was read of the last one is forgotten.</summary>
    public bool TurnTo(string environment, string bot)
    {
        Reading<BotReference> asked = BotPaths.Read(environment, bot);
        if (asked == address)
        {
            return false;
        }
        (address, Facts, unreadable) = (asked, null, null);
        return true;
    }

    /// <summary>
    /// Reads it. False when there is nothing to read, or the page was left or asked anew meanwhile: then this reading is over.
    /// </summary>
    public async Task<bool> ReadAsync()
    {
        if (Bot is not { } bot)
        {
            return false;
        }
        CancellationToken cancellation = reads.Next();
        try
        {
            Reading<HandoffFacts> read = await reader.ReadLinkedAsync(new FactsQuestion(bot), cancellation);
            Facts = read.Match(found => found, HandoffFacts? (_) => null);
            unreadable = read.Match(_ => null, Fault? (fault) => fault);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();
}
