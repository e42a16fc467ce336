using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Widgets;

public sealed class ChatWidgetTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    [Fact]
    public async Task An_environment_knows_its_organisation()
    {
        Assert.Equal(Contoso.UsService.Environment.OrganisationId, (await PlaceAsync(UsService)).OrganisationId);
    }

    [Fact]
    public async Task A_widget_comes_with_its_workstream_and_that_workstreams_bot_user()
    {
        ChatWidget widget = Assert.Single(await FindAsync(UsService, Contoso.UsService.StoreWidget));

        Assert.Equal("Contoso stores", widget.Name);
        Assert.Equal(Contoso.UsService.StoreWidget.WidgetId, widget.Id);
        Assert.True(widget.Active);
        Assert.Contains($"data-app-id=\"{Contoso.UsService.StoreWidget.AppId:D}\"", widget.Snippet);
        Assert.Equal("Store chat", widget.Workstream!.Name);
        Assert.True(widget.Workstream.IsOpen);
        WidgetBotUser user = widget.Workstream.BotUser!;
        Assert.Equal(Contoso.Us.StoreLocator.BotUserId, user.Id.Value);
        Assert.Equal("Store Locator", user.Name);
        Assert.Equal(Contoso.Us.StoreLocator.SchemaName, user.Handle);
        Assert.Equal(Us, user.OwningEnvironment);
        Assert.False(user.Disabled);
    }

    [Fact]
    public async Task A_workstream_without_a_bot_has_no_bot_user()
    {
        ChatWidget widget = Assert.Single(await FindAsync(UsService, Contoso.UsService.CareersWidget));

        Assert.Equal("Careers chat", widget.Workstream!.Name);
        Assert.Null(widget.Workstream.BotUser);
    }

    [Fact]
    public async Task An_app_id_is_looked_for_in_its_own_environment_only() =>
        Assert.Empty(await FindAsync(Us, Contoso.UsService.StoreWidget));

    [Fact]
    public async Task Several_widgets_cost_one_request()
    {
        DataverseEnvironment place = await PlaceAsync(UsService);
        await contoso.Tenant.ForgetRequestsAsync();

        ImmutableArray<ChatWidget> found = (
            await contoso.Avery.Widgets.FindAsync(
                place,
                [$"{Contoso.UsService.StoreWidget.AppId}", $"{Contoso.UsService.CareersWidget.AppId}", "it's none"],
                default
            )
        ).Value();

        Assert.Equal(2, found.Length);
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.UsService.Environment));
    }

    [Fact]
    public async Task The_widgets_of_a_bot_are_found_by_its_user()
    {
        SystemUserId bot = new(Contoso.Us.StoreLocator.BotUserId!.Value);

        ImmutableArray<ChatWidget> found = (
            await contoso.Avery.Widgets.FindAsync(await PlaceAsync(UsService), bot, default)
        ).Value();

        Assert.Equal(["Contoso stores"], found.Select(widget => widget.Name));
    }

    [Fact]
    public async Task Without_Omnichannel_there_is_no_widget() =>
        Assert.Empty(await FindAsync(Sandbox, Contoso.UsService.StoreWidget));

    [Fact]
    public async Task A_bot_is_found_by_schema_name_and_by_id_whatever_the_case()
    {
        ImmutableArray<NamedBot> found = (
            await contoso.Avery.Widgets.FindBotsAsync(
                await PlaceAsync(Us),
                [Contoso.Us.PartsFinder.SchemaName.ToUpperInvariant(), $"{Contoso.Us.BillingVoice.BotId}", "nobody"],
                default
            )
        ).Value();

        Assert.Equal(["Billing Voice", "Parts Finder"], found.Select(bot => bot.Name).Order(StringComparer.Ordinal));
        Assert.Contains(Contoso.Us.PartsFinder.In(Us), found.Select(bot => bot.Reference));
    }

    [Fact]
    public async Task Who_only_reads_can_look_too() =>
        Assert.Single(
            (
                await contoso.Devon.Widgets.FindAsync(
                    await PlaceAsync(UsService),
                    [$"{Contoso.UsService.StoreWidget.AppId}"],
                    default
                )
            ).Value()
        );

    private async Task<ImmutableArray<ChatWidget>> FindAsync(EnvironmentId environment, Contoso.WidgetIds widget) =>
        (await contoso.Avery.Widgets.FindAsync(await PlaceAsync(environment), [$"{widget.AppId}"], default)).Value();

    private async Task<DataverseEnvironment> PlaceAsync(EnvironmentId id) =>
        (await contoso.Avery.Environments.ListAsync(default)).Value().Single(environment => environment.Id == id);
}

/// <summary>Widgets as somebody else left them, and organisations in trouble.</summary>
public sealed class ChangedWidgetTests : OnFreshContoso
{
    private static readonly string Row = $"msdyn_livechatconfigs({Contoso.UsService.StoreWidget.WidgetId})";

    [Fact]
    public async Task A_widget_without_app_id_snippet_or_workstream_is_still_a_widget()
    {
        SystemUserId bot = new(Contoso.Us.StoreLocator.BotUserId!.Value);
        await Tenant.ChangeAsync(
            Contoso.UsService.Environment,
            Row,
            new
            {
                msdyn_widgetappid = (string?)null,
                msdyn_widgetsnippet = (string?)null,
                statecode = 1,
                statuscode = 2,
            }
        );

        ChatWidget widget = Assert.Single((await Avery.Widgets.FindAsync(await PlaceAsync(), bot, default)).Value());

        Assert.Null(widget.App);
        Assert.Null(widget.Snippet);
        Assert.False(widget.Active);
    }

    [Fact]
    public async Task A_workstream_where_representatives_pick_is_not_open()
    {
        await Tenant.ChangeAsync(
            Contoso.UsService.Environment,
            $"msdyn_liveworkstreams({Contoso.UsService.StoreLocatorWorkstream})",
            new { msdyn_workdistributionmode = 192350001 }
        );

        Assert.False(Assert.Single((await FindAsync()).Value()).Workstream!.IsOpen);
    }

    [Fact]
    public async Task An_organisation_that_fails_is_unknown_and_never_without_widgets()
    {
        await Tenant.OrderAsync(
            new
            {
                organisation = "Contoso US Service",
                pathContains = "msdyn_livechatconfigs",
                kind = "badGateway",
                count = 100,
            }
        );

        Fault fault = (await FindAsync()).Fault();

        Assert.Equal(FaultKind.Unavailable, fault.Kind);
        Assert.Contains("chat widgets", fault.What);
    }

    [Fact]
    public async Task Who_may_not_read_widgets_is_told_which_privilege_is_missing()
    {
        Guid blair = Contoso.UserId(Contoso.UsService.Environment, Contoso.People.Blair);
        await Tenant.DeleteAsync(
            Contoso.UsService.Environment,
            $"systemusers({blair})/systemuserroles_association({Contoso.Roles.OmnichannelAdministrator})/$ref"
        );
        await using SignedIn without = await SignedIn.ToAsync(Tenant, "Blair");

        Fault fault = (await without.Widgets.FindAsync(await PlaceAsync(), ["a"], default)).Fault();

        Assert.Equal(FaultKind.Forbidden, fault.Kind);
        Assert.Contains("prvReadmsdyn_livechatconfig", fault.What);
    }

    private async Task<Reading<ImmutableArray<ChatWidget>>> FindAsync() =>
        await Avery.Widgets.FindAsync(await PlaceAsync(), [$"{Contoso.UsService.StoreWidget.AppId}"], default);

    private async Task<DataverseEnvironment> PlaceAsync() =>
        (await Avery.Environments.ListAsync(default)).Value().Single(environment => environment.Id == UsService);
}
