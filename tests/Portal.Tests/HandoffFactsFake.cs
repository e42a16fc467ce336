using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Tests;

/// <summary>Facts that answer when a test lets them, and remember what was asked.</summary>
public sealed class HandoffFactsFake : IHandoffFacts
{
    private TaskCompletionSource<Reading<HandoffFacts>> answer = new();
    private Channel<EnvironmentBots> environments = Channel.CreateUnbounded<EnvironmentBots>();

    public IList<FactsQuestion> Questions { get; } = new List<FactsQuestion>();

    public int ListsRead { get; private set; }

    public void Answer(Reading<HandoffFacts> reading) => answer.SetResult(reading);

    public void Answer(HandoffFacts facts) => Answer(Reading.Of(facts));

    public void AnswerAnew() => answer = new();

    public void Yield(EnvironmentBots environment) => environments.Writer.TryWrite(environment);

    public void YieldNoMore(Exception? failure = null) => environments.Writer.Complete(failure);

    public void ListAnew() => environments = Channel.CreateUnbounded<EnvironmentBots>();

    public Task<Reading<HandoffFacts>> ReadAsync(FactsQuestion question, CancellationToken cancellation)
    {
        Questions.Add(question);
        return answer.Task.WaitAsync(cancellation);
    }

    public async IAsyncEnumerable<EnvironmentBots> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        ListsRead++;
        await foreach (EnvironmentBots environment in environments.Reader.ReadAllAsync(cancellation))
        {
            yield return environment;
        }
    }
}
