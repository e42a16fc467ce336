using HandoffPortal.Dataverse.Environments;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Dataverse.Steps;

/// <inheritdoc cref="IStepExecutor"/>
internal sealed class DataverseSteps(EnvironmentDirectory directory, DataverseClient client) : IStepExecutor
{
    private readonly TeamsChannelStep _teams = new(client);
    private readonly BotUserStep _user = new(client);
    private readonly BotMarksStep _marks = new(client);
    private readonly AgentRoleStep _role = new(client);

    /// <inheritdoc/>
    public async Task<Fault?> DoAsync(PlanStep step, CancellationToken cancellation)
    {
        Reading<DataverseEnvironment> reading = await directory.FindAsync(step.Environment, cancellation);
        if (!reading.TryGet(out DataverseEnvironment? environment, out Fault? fault))
        {
            return fault;
        }
        Endpoint endpoint = Endpoint.Of(environment);
        return await new LookFirst(client).UntilSoAsync(
            endpoint,
            stop => LookAsync(step, endpoint, stop),
            cancellation
        );
    }

    private Task<Look> LookAsync(PlanStep step, Endpoint endpoint, CancellationToken cancellation) =>
        step.Match(
            bot => _teams.LookAsync(endpoint, bot.Bot, on: true, cancellation),
            bot => _teams.LookAsync(endpoint, bot.Bot, on: false, cancellation),
            (link, name, handle) => _user.LookForCreatedAsync(endpoint, link, name, handle, cancellation),
            link => _user.LookForEnabledAsync(endpoint, link, enabled: true, cancellation),
            link => _user.LookForEnabledAsync(endpoint, link, enabled: false, cancellation),
            (link, _, handle) => _marks.LookForMarkedAsync(endpoint, link, handle, cancellation),
            (link, _, handle) => _marks.LookForUnmarkedAsync(endpoint, link, handle, cancellation),
            link => _role.LookForHeldAsync(endpoint, link, cancellation),
            link => _role.LookForTakenAsync(endpoint, link, cancellation)
        );
}
