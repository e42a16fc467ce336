using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations;

/// <summary>Says what an operation would do now. Changes nothing.</summary>
public sealed class PreviewOperation(IHandoffFacts facts, RuleEdition edition)
{
    /// <summary>Reads Dataverse anew and plans.</summary>
    public async Task<Planned> PreviewAsync(
        BotReference bot,
        OperationRequest request,
        CancellationToken cancellation
    ) =>
        (await facts.ReadAsync(Question(bot, request), cancellation)).Match(
            read => Planner.Plan(request, read, edition),
            fault => new Planned.Refused($"{fault.What} {fault.Remedy}", [])
        );

    /// <summary>What has to be read for this request.</summary>
    internal static FactsQuestion Question(BotReference bot, OperationRequest request) =>
        request.Match(
            enable: () => new FactsQuestion(bot, SearchEverywhere: true),
            connect: (omnichannel, entry) => new FactsQuestion(bot, omnichannel, entry),
            takeOver: (omnichannel, entry, _) => new FactsQuestion(bot, omnichannel, entry),
            accept: drift => new FactsQuestion(bot, WhereFound(drift)),
            restore: drift => new FactsQuestion(bot, WhereFound(drift)),
            disconnect: () => new FactsQuestion(bot),
            disable: () => new FactsQuestion(bot),
            setVoice: _ => new FactsQuestion(bot),
            finish: () => new FactsQuestion(bot),
            undo: () => new FactsQuestion(bot)
        );

    // Else the record's link leads there.
    private static EnvironmentId? WhereFound(Drift drift) => (drift as Drift.RecordMissing)?.Omnichannel;
}
