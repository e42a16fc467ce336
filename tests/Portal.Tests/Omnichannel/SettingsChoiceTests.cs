using HandoffPortal.Domain.Connections;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class SettingsChoiceTests
{
    [Fact]
    public void The_choice_goes_through_the_url_and_back()
    {
        SettingsChoice choice = new(Service.Id, AppId.ToString());

        Assert.Equal(
            choice,
            SettingsChoice.Read((string?)choice.ForUrl["environment"], (string?)choice.ForUrl["applicationId"])
        );
    }

    [Fact]
    public void A_text_that_no_request_line_carries_stays_out_of_the_url()
    {
        SettingsChoice choice = new(Service.Id, new string('a', 10_000));

        Assert.Null(choice.ForUrl["applicationId"]);
        Assert.IsType<ApplicationIdEntry.Malformed>(choice.Question(Reference).Entry);
    }

    [Fact]
    public void An_environment_in_the_url_that_is_no_id_counts_as_none() =>
        Assert.Null(SettingsChoice.Read("<script>", null).Environment);

    [Fact]
    public void A_disconnected_link_is_offered_again()
    {
        ConnectionState state = new ConnectionState.Disconnected(Link);

        Assert.Equal(Service.Id, SettingsChoice.None.EnvironmentFor(state));
        Assert.Equal(AppId.ToString(), SettingsChoice.None.TextFor(state));
    }

    [Fact]
    public void Ones_own_choice_comes_before_the_remembered_link()
    {
        SettingsChoice choice = new(Us.Id, "");

        Assert.Equal(Us.Id, choice.EnvironmentFor(new ConnectionState.Disconnected(Link)));
        Assert.Equal("", choice.TextFor(new ConnectionState.Disconnected(Link)));
    }

    [Fact]
    public void A_choice_left_in_the_url_does_not_matter_once_the_bot_is_connected()
    {
        Assert.True(SettingsChoice.MattersFor(Facts()));
        Assert.True(SettingsChoice.MattersFor(Facts(new Standing.Disconnected(Link))));
        Assert.False(SettingsChoice.MattersFor(Connected()));
        Assert.False(SettingsChoice.MattersFor(Facts(new Standing.Awaiting(), Intent())));
    }
}
