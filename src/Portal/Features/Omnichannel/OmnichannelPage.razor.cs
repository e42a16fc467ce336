using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Refreshing;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Manage > Agent transfers > Omnichannel: the seed's page, step for step.</summary>
public sealed partial class OmnichannelPage(
    IHandoffFacts facts,
    IEnvironments environments,
    RuleEdition edition,
    NavigationManager navigation
) : IDisposable
{
    private readonly LatestRead reads = new();
    private Reading<BotReference>? address;
    private SettingsChoice choice = SettingsChoice.None;
    private SettingsSeen? seen;
    private Fault? unreadable;
    private Fault? remark;
    private OperationSubject? subject;
    private OperationRequest? request;
    private bool checking;

    /// <summary>The bot's home environment.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    /// <summary>The environment chosen so far.</summary>
    [Parameter, SupplyParameterFromQuery(Name = "environment")]
    public string? ChosenEnvironment { get; set; }

    /// <summary>The application ID typed so far.</summary>
    [Parameter, SupplyParameterFromQuery(Name = "applicationId")]
    public string? TypedApplicationId { get; set; }

    private BotReference? Bot => address?.Match<BotReference?>(bot => bot, _ => null);

    private Fault? Trouble => address?.Match(_ => unreadable, fault => fault);

    private EventCallback Retry =>
        unreadable is null ? EventCallback.Empty : EventCallback.Factory.Create(this, ReadAsync);

    private IReadOnlyList<Crumb> Crumbs =>
        address?.Match<IReadOnlyList<Crumb>>(
            bot =>
                [
                    new("Bots", ""),
                    .. seen is { Facts.Bot.Name: var name } ? [new Crumb(name, null)] : Array.Empty<Crumb>(),
                    new("Manage", null),
                    new("Agent transfers", BotPaths.AgentTransfers(bot)),
                ],
            _ => [new("Bots", "")]
        )
        ?? [];

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        Reading<BotReference> asked = BotPaths.Read(EnvironmentId, BotId);
        // The query is read when the page opens. Later changes of it are the page's own, and their echo may come late.
        if (asked == address)
        {
            return;
        }
        (address, seen, unreadable, remark) = (asked, null, null, null);
        choice = SettingsChoice.Read(ChosenEnvironment, TypedApplicationId);
        if (RendererInfo.IsInteractive)
        {
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        if (Bot is not { } bot)
        {
            return;
        }
        CancellationToken cancellation = reads.Next();
        checking = true;
        try
        {
            Reading<HandoffFacts> read = await facts.ReadLinkedAsync(choice.Question(bot), cancellation);
            if (choice != SettingsChoice.None && !read.Match(SettingsChoice.MattersFor, IsAboutChoice))
            {
                remark = read.Match(_ => null, Fault? (fault) => fault);
                ForgetChoice();
                read = await facts.ReadLinkedAsync(choice.Question(bot), cancellation);
            }
            var listed = await environments.ListAsync(cancellation);
            unreadable = read.Match(_ => null, Fault? (fault) => fault);
            seen = read.Match(
                found => SettingsSeen.Of(found, listed.Match(all => all, _ => []), edition),
                SettingsSeen? (_) => null
            );
            checking = false;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }

    private async Task ChooseAsync(SettingsChoice next)
    {
        (choice, remark) = (next, null);
        ShowInUrl();
        await ReadAsync();
    }

    private void Ask(OperationRequest wanted) => (request, subject) = (wanted, seen?.Subject);

    private void Close() => request = null;

    private async Task EndedAsync(Outcome outcome)
    {
        remark = null;
        if (outcome is Outcome.Completed)
        {
            ForgetChoice();
        }
        await ReadAsync();
    }

    private void Refreshed(Reading<Refreshed> refreshed)
    {
        if (refreshed.TryGet(out Refreshed? found, out Fault? fault))
        {
            seen = seen?.With(found.Facts, edition);
            remark = found.NotStored;
        }
        else
        {
            (seen, unreadable) = (null, fault);
        }
    }

    // An environment in the address that is not there is said once, and then forgotten.
    private bool IsAboutChoice(Fault fault) => choice.Environment is null || fault.Kind != FaultKind.NotFound;

    private void ForgetChoice()
    {
        choice = SettingsChoice.None;
        ShowInUrl();
    }

    private void ShowInUrl() =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameters(choice.ForUrl), replace: true);
}
