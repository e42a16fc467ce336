using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class EnvironmentOptionTests
{
    [Fact]
    public void An_environment_without_Omnichannel_can_be_chosen_and_then_says_so()
    {
        EnvironmentOption option = Option(Reading.Of<OmnichannelSetup>(new OmnichannelSetup.NotSetUp()));

        Assert.True(option.CanBeChosen);
        Assert.Equal("You haven't set up Omnichannel in this environment.", option.MessageWhenChosen);
        Assert.Contains(
            "after its next import",
            EnvironmentOption.WhatToDo(botIsManaged: true),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_environment_that_can_not_be_read_says_why_and_can_not_be_chosen()
    {
        EnvironmentOption option = Option(Reading.Failed<OmnichannelSetup>(Trouble));

        Assert.False(option.CanBeChosen);
        Assert.Equal("Contoso US did not answer. Try again in a minute.", option.Why);
    }

    [Fact]
    public void Voice_is_mentioned_where_it_is_set_up() =>
        Assert.Equal(
            "Omnichannel is set up, with voice",
            Option(Reading.Of<OmnichannelSetup>(new OmnichannelSetup.SetUp(Voice: true))).Word
        );

    [Fact]
    public void The_extensions_come_in_the_order_to_install_them_in()
    {
        ExtensionsView view = ExtensionsView.Of(Facts(extensions: Extension.Telephony))!;

        Assert.Equal(
            [Extension.Telephony, Extension.Omnichannel, Extension.OmnichannelVoice],
            view.Lines.Select(line => line.Extension)
        );
        Assert.True(view.LacksAccess);
        Assert.False(ExtensionsView.Of(Facts(extensions: Extension.Omnichannel))!.LacksAccess);
    }

    private static EnvironmentOption Option(Reading<OmnichannelSetup> setup) => EnvironmentOption.Of(new(Us, setup));
}
