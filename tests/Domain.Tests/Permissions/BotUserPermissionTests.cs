using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Permissions;

public sealed class BotUserPermissionTests
{
    [Fact]
    public void A_bot_user_that_holds_the_role_directly_may_take_conversations()
    {
        BotUserPermission permission = BotUserPermission.Of(SampleFacts.Ready());

        Assert.Equal(Permission.May, permission.Answer.Holding.Permission);
        Assert.Equal("Store Locator", permission.User!.Name);
        Assert.Equal("Contoso US Service", permission.Answer.Environment!.Name);
    }

    [Fact]
    public void A_role_that_comes_through_a_team_does_not_count_and_an_Omnichannel_administrator_can_give_it()
    {
        NeedAnswer answer = Of(new HeldRole(HeldRole.OmnichannelAgent, "Store bots", Sample.Unit));

        Assert.Equal(Permission.MayNot, answer.Holding.Permission);
        Assert.StartsWith("Held only through the team Store bots.", answer.Holding.Sentence);
        Assert.Equal(Administrator.OmnichannelAdministrator, answer.Remedy!.Who);
        Assert.Equal("Store Locator in Contoso US Service", answer.Remedy.LinkText);
    }

    [Fact]
    public void A_role_of_another_business_unit_may_or_may_not_count() =>
        Assert.Equal(
            Permission.Untold,
            Of(new HeldRole(HeldRole.OmnichannelAgent, Unit: Sample.OtherUnit)).Holding.Permission
        );

    [Fact]
    public void Teams_that_could_not_be_read_are_said()
    {
        Fault fault = Sample.Forbidden("You may not read the teams of Contoso US Service.");
        HandoffFacts facts = SampleFacts.Ready(
            users: [Sample.BotUser(roles: new HeldRole("Basic User")) with { TeamsUnread = fault }]
        );

        Assert.Equal(
            "Not held directly. Whether a team gives it could not be read: You may not read the teams of Contoso US Service.",
            BotUserPermission.Of(facts).Answer.Holding.Sentence
        );
    }

    [Fact]
    public void Without_a_bot_user_there_is_nothing_to_give()
    {
        BotUserPermission permission = BotUserPermission.Of(SampleFacts.Connectable());

        Assert.Null(permission.User);
        Assert.Null(permission.Answer.Remedy);
        Assert.Equal(Permission.NotYet, permission.Answer.Holding.Permission);
    }

    [Fact]
    public void Users_that_could_not_be_read_are_told_by_nobody() =>
        Assert.Equal(
            Permission.Untold,
            BotUserPermission
                .Of(SampleFacts.Ready().WithUnreadableRecord(Sample.Down()) with { Omnichannel = null })
                .Answer.Holding.Permission
        );

    private static NeedAnswer Of(HeldRole role) =>
        BotUserPermission.Of(SampleFacts.Ready(users: [Sample.BotUser(roles: role)])).Answer;
}
