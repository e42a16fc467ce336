using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>Extension solutions are told by unique name, else by friendly name (dataverse-facts.md §2, §13).</summary>
public sealed class ExtensionTests : OnFreshContoso
{
    [Fact]
    public async Task A_configured_unique_name_wins_over_the_friendly_name()
    {
        await using SignedIn configured = await SignedIn.ToAsync(
            Tenant,
            "Avery",
            ("TelephonyExtensionNames:0", "NoSuchSolution"),
            ("TelephonyExtensionNames:1", "OmnichannelPrimePVAExtensionAnchor")
        );

        HandoffFacts facts = await configured.ReadAsync(Contoso.Us.ReturnsAssistant.Ask());

        InstalledExtension[] all = [.. facts.Extensions.Value()];
        Assert.Equal(
            Assert.Single(all, extension => extension.Extension == Extension.Omnichannel).Name,
            Assert.Single(all, extension => extension.Extension == Extension.Telephony).Name
        );
    }

    [Fact]
    public async Task A_name_with_an_apostrophe_is_just_a_name()
    {
        await using SignedIn configured = await SignedIn.ToAsync(
            Tenant,
            "Avery",
            ("OmnichannelExtensionNames:0", "Contoso's 'own' & only")
        );

        HandoffFacts facts = await configured.ReadAsync(Contoso.Us.ReturnsAssistant.Ask());

        Assert.DoesNotContain(facts.Extensions.Value(), found => found.Extension == Extension.Omnichannel);
        Assert.Equal(2, facts.Extensions.Value().Length);
    }
}
