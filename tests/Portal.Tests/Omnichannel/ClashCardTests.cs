using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

/// <summary>Whose the application ID is, and the ways out (APP002).</summary>
public sealed class ClashCardTests : SettingsContext
{
    private static readonly ApplicationUser Plain = User() with
    {
        Id = new(Guid.NewGuid()),
        Name = "Contoso Integration",
        CreatedBy = "Morgan",
        Bot = null,
    };

    [Fact]
    public void It_says_whose_the_application_id_is()
    {
        string card = OpenWith(Plain).Find(".clash").TextContent;

        Assert.Contains("Somebody else has this application ID", card, StringComparison.Ordinal);
        Assert.Contains("Contoso Integration", card, StringComparison.Ordinal);
        Assert.Contains("Application user without a bot", card, StringComparison.Ordinal);
        Assert.Contains("by Morgan", card, StringComparison.Ordinal);
        Assert.Contains("Use another application ID", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_is_taken_over_only_once_its_name_is_typed()
    {
        var page = OpenWith(Plain);
        Button(page, "See the plan to take over Contoso Integration").Click();
        Assert.Contains(
            "Mark the application user Contoso Integration",
            page.Find("dialog ol").TextContent,
            StringComparison.Ordinal
        );

        DialogButton(page, "Take over and connect").Click();
        Assert.Empty(Tenant.Done);

        page.Find("#name-to-type").Input("contoso integration");
        Assert.Contains(
            "That is not the name.",
            page.Find("#name-to-type-answer").TextContent,
            StringComparison.Ordinal
        );
        DialogButton(page, "Take over and connect").Click();
        Assert.Empty(Tenant.Done);

        page.Find("#name-to-type").Input("Contoso Integration");
        DialogButton(page, "Take over and connect").Click();
        Assert.IsType<PlanStep.MarkBotUser>(Assert.Single(Tenant.Done));
    }

    [Fact]
    public void A_deleted_user_can_not_be_taken_over_and_comes_with_a_request_to_send()
    {
        var page = OpenWith(Plain with { Deleted = true });

        Assert.Contains(
            "Please purge a deleted application user.",
            page.Find(".request").TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Buttons(page), button => button.Contains("take over", StringComparison.Ordinal));
    }

    [Fact]
    public void The_bots_own_user_is_no_clash() =>
        Assert.Contains(
            "This application ID is the bot's own",
            OpenWith(User(disabled: true)).Find(".clash").TextContent,
            StringComparison.Ordinal
        );

    private IRenderedComponent<OmnichannelPage> OpenWith(ApplicationUser user) =>
        Open(
            Facts(
                new Standing.Awaiting(),
                there: There() with
                {
                    Users = Reading.Of<ImmutableArray<ApplicationUser>>([user]),
                },
                entry: new ApplicationIdEntry.Entered(AppId),
                extensions: [Extension.Omnichannel]
            )
        );
}
