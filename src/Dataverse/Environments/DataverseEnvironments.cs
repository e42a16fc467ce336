using System.Collections.Immutable;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Dataverse.Environments;

/// <inheritdoc cref="IEnvironments"/>
internal sealed class DataverseEnvironments(EnvironmentDirectory directory, DataverseClient client) : IEnvironments
{
    /// <inheritdoc/>
    public Task<Reading<ImmutableArray<DataverseEnvironment>>> ListAsync(CancellationToken cancellation) =>
        directory.ListAsync(cancellation);

    /// <inheritdoc/>
    public async Task<Reading<ImmutableArray<EnvironmentChoice>>> ListWithSetupAsync(CancellationToken cancellation)
    {
        Reading<ImmutableArray<DataverseEnvironment>> list = await directory.ListAsync(cancellation);
        if (!list.TryGet(out ImmutableArray<DataverseEnvironment> environments, out Fault? fault))
        {
            return Reading.Failed<ImmutableArray<EnvironmentChoice>>(fault);
        }
        using SemaphoreSlim room = new(Concurrency.Most);
        return Reading.Of(
            ImmutableArray.Create(
                await Task.WhenAll(
                    environments.Select(environment =>
                        room.InTurnAsync(() => ChoiceAsync(environment, cancellation), cancellation)
                    )
                )
            )
        );
    }

    private async Task<EnvironmentChoice> ChoiceAsync(DataverseEnvironment environment, CancellationToken cancellation)
    {
        PartAnswers answers = await client.AskAsync(Endpoint.Of(environment), SetupQuestion.Parts, cancellation);
        return new EnvironmentChoice(environment, SetupQuestion.Read(answers));
    }
}
