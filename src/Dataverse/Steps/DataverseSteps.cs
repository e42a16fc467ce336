using System.Collections.Immutable;
using HandoffPortal.Dataverse.Environments;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
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
    public Task<Fault?> DoAsync(PlanStep step, StillMine stillMine, CancellationToken cancellation) =>
        InAsync(step.Environment, stillMine, (endpoint, stop) => LookAsync(step, endpoint, stop), cancellation);

    /// <inheritdoc/>
    public async Task<Fault?> ShutOutAsync(
        ImmutableArray<PlanStep> begun,
        StillMine stillMine,
        CancellationToken cancellation
    )
    {
        foreach (HandoffLink link in begun.Select(step => step.About).OfType<HandoffLink>().Distinct())
        {
            Fault? fault = await InAsync(
                link.Omnichannel,
                stillMine,
                (endpoint, stop) => _user.LookToTouchAsync(endpoint, link, stop),
                cancellation
            );
            if (fault is not null)
            {
                return fault;
            }
        }
        return begun.Select(step => step.OnBot).FirstOrDefault(bot => bot is not null) is { } bot
            ? await InAsync(
                bot.Home,
                stillMine,
                (endpoint, stop) => _teams.LookToTouchAsync(endpoint, bot.Bot, stop),
                cancellation
            )
            : null;
    }

    private async Task<Fault?> InAsync(
        EnvironmentId where,
        StillMine stillMine,
        Func<Endpoint, CancellationToken, Task<Look>> look,
        CancellationToken cancellation
    )
    {
        Reading<DataverseEnvironment> reading = await directory.FindAsync(where, cancellation);
        if (!reading.TryGet(out DataverseEnvironment? environment, out Fault? fault))
        {
            return fault;
        }
        Endpoint endpoint = Endpoint.Of(environment);
        return await new LookFirst(client, stillMine).UntilSoAsync(
            endpoint,
            stop => look(endpoint, stop),
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
