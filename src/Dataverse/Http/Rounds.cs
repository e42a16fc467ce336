using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Dataverse.Http;

/// <summary>
/// Asks several environments in rounds: each round is one request to each environment concerned, side by side. What an
/// environment has answered already is not asked again.
/// </summary>
internal sealed class Rounds(DataverseClient client)
{
    private readonly Dictionary<EnvironmentId, PartAnswers> _answers = [];

    /// <summary>Everything that an environment has answered so far.</summary>
    public PartAnswers In(DataverseEnvironment environment) => _answers[environment.Id];

    /// <summary>Has it answered all of these?</summary>
    public bool HasAnswered(DataverseEnvironment environment, IEnumerable<Part> parts) =>
        parts.All(part => !IsNew(environment.Id, part));

    /// <summary>One round.</summary>
    public async Task AskAsync(
        IEnumerable<(DataverseEnvironment Environment, IEnumerable<Part> Parts)> questions,
        CancellationToken cancellation
    )
    {
        Task<PartAnswers>[] asked =
        [
            .. questions
                .GroupBy(question => question.Environment.Id)
                .Select(group =>
                    client.AskAsync(
                        Endpoint.Of(group.First().Environment),
                        [
                            .. group
                                .SelectMany(question => question.Parts)
                                .Distinct()
                                .Where(part => IsNew(group.Key, part)),
                        ],
                        cancellation
                    )
                ),
        ];
        EnvironmentId[] environments = [.. questions.Select(question => question.Environment.Id).Distinct()];
        foreach ((EnvironmentId environment, PartAnswers answers) in environments.Zip(await Task.WhenAll(asked)))
        {
            _answers[environment] = _answers.TryGetValue(environment, out PartAnswers? earlier)
                ? earlier.And(answers)
                : answers;
        }
    }

    private bool IsNew(EnvironmentId environment, Part part) =>
        !_answers.TryGetValue(environment, out PartAnswers? earlier) || !earlier.Has(part);
}
