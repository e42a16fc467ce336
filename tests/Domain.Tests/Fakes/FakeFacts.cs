using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Tests.Fakes;

/// <summary>Answers one reading after another; the last one for ever.</summary>
internal sealed class FakeFacts(params Reading<HandoffFacts>[] readings) : IHandoffFacts
{
    private int next;

    public FakeFacts(params HandoffFacts[] facts)
        : this([.. facts.Select(Reading.Of)]) { }

    public List<FactsQuestion> Asked { get; } = [];

    public Task<Reading<HandoffFacts>> ReadAsync(FactsQuestion question, CancellationToken cancellation)
    {
        Asked.Add(question);
        return Task.FromResult(readings[Math.Min(next++, readings.Length - 1)]);
    }

    public IAsyncEnumerable<EnvironmentBots> ReadAllAsync(CancellationToken cancellation) =>
        AsyncEnumerable.Empty<EnvironmentBots>();
}
