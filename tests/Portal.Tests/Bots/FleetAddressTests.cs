using HandoffPortal.Portal.Features.Bots;
using HandoffPortal.TestKit;
using Microsoft.AspNetCore.WebUtilities;

namespace HandoffPortal.Portal.Tests.Bots;

public sealed class FleetAddressTests
{
    [Fact]
    public void The_plain_page_has_a_plain_address() => Assert.Equal("./", new FleetQuestion().Address);

    [Fact]
    public void A_question_reads_back_from_its_address()
    {
        FleetQuestion question = new(
            "a&b = ü",
            FleetState.Drifted,
            Sample.Eu.Id,
            FleetSort.Proof,
            Descending: true,
            Page: 2
        );
        var query = QueryHelpers.ParseQuery(question.Address);

        FleetAddress address = FleetAddress.Read(
            query["search"],
            query["state"],
            query["environment"],
            query["sort"],
            query["page"]
        );

        Assert.Equal(question, address.Question);
        Assert.Empty(address.Wrong);
    }

    [Fact]
    public void Every_part_that_can_not_be_understood_is_named()
    {
        FleetAddress address = FleetAddress.Read("x", "broken", "no id", "-colour", "0");

        Assert.Equal(new FleetQuestion("x", Descending: true), address.Question);
        Assert.Equal(
            [
                "There is no state “broken”.",
                "“no id” is not the id of an environment.",
                "The bots can't be sorted by “colour”.",
                "“0” is not the number of a page.",
            ],
            address.Wrong.ToArray()
        );
    }

    [Fact]
    public void The_number_of_a_state_is_not_its_name() =>
        Assert.Single(FleetAddress.Read(null, "1", null, null, null).Wrong);

    [Fact]
    public void A_search_of_ten_thousand_characters_is_cut() =>
        Assert.Equal(100, FleetAddress.Read(new string('x', 10_000), null, null, null, null).Question.Search!.Length);

    [Fact]
    public void Sorting_twice_by_one_column_turns_the_order_round()
    {
        FleetQuestion once = new FleetQuestion(Page: 4).SortedBy(FleetSort.State);

        Assert.Equal(new FleetQuestion(Sort: FleetSort.State), once);
        Assert.True(once.SortedBy(FleetSort.State).Descending);
    }
}
