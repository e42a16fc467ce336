using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Permissions;

public sealed class HoldingTests
{
    private const string Role = HeldRole.OmnichannelAdministrator;

    private static readonly HeldRole Direct = new("omnichannel ADMINISTRATOR", Unit: Sample.Unit);
    private static readonly HeldRole Other = new(Role, Unit: Sample.OtherUnit);
    private static readonly HeldRole Team = new(Role, "Omnichannel operations", Sample.Unit);

    [Fact]
    public void The_way_of_holding_that_counts_most_is_the_one_that_is_told()
    {
        Assert.Equal(new Holding.Directly(Direct), Held(Team, Other, Direct));
        Assert.Equal(new Holding.OfAnotherUnit(Other), Held(Team, Other));
        Assert.Equal(new Holding.OnlyThroughTeam(Team), Held(new("Basic User"), Team));
        Assert.IsType<Holding.NotHeld>(Held(new HeldRole("Basic User")));
    }

    [Fact]
    public void A_role_whose_business_unit_nobody_told_is_not_called_another_ones()
    {
        HeldRole untold = new(Role);

        Assert.Equal(new Holding.Directly(untold), Held(untold));
        Assert.Equal(new Holding.Directly(Other), Holding.OfRole(Role, [Other], unit: null));
    }

    [Fact]
    public void A_business_unit_is_known_by_its_id()
    {
        HeldRole renamed = new(Role, Unit: Sample.Unit with { Name = "Contoso Ltd" });

        Assert.Equal(new Holding.Directly(renamed), Held(renamed));
        Assert.Equal(Sample.Unit.Id.ToString(), (Sample.Unit with { Name = "" }).ToString());
    }

    [Fact]
    public void Privileges_are_held_when_all_of_them_are_and_the_missing_ones_are_named_together()
    {
        Privilege[] needed = [Privilege.EnableUsers, Privilege.CreateUsers, Privilege.WriteBots];

        Assert.Equal(Permission.May, Holding.OfPrivileges(needed, Reading.Of(Sample.AllPrivileges)).Permission);
        Assert.Equal(
            "No role there allows to write bots and create and enable or disable users.",
            Holding.OfPrivileges(needed, Reading.Of(ImmutableHashSet<Privilege>.Empty)).Sentence
        );
    }

    [Fact]
    public void What_could_not_be_read_is_neither_held_nor_missing()
    {
        Holding unread = Holding.OfPrivileges(
            [Privilege.WriteBots],
            Reading.Failed<ImmutableHashSet<Privilege>>(Sample.Down())
        );

        Assert.Equal(Permission.Untold, unread.Permission);
        Assert.Equal("Contoso US did not answer.", unread.Sentence);
    }

    private static Holding Held(params HeldRole[] roles) => Holding.OfRole(Role, roles, Sample.Unit);
}
