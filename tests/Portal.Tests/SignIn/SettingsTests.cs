using HandoffPortal.Portal.Composition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Portal.Tests.SignIn;

public sealed class SettingsTests
{
    [Fact]
    public void Without_any_setting_the_sample_judges_by_the_oldest_edition()
    {
        PortalSettings settings = PortalSettings.Read(Settings([]));

        Assert.Equal("2021-11", settings.Edition.Name);
        Assert.Null(settings.Local.Outside);
        Assert.Equal(5081, settings.Local.Port);
        Assert.EndsWith(Path.Combine("HandoffPortal", "contoso.db"), settings.Local.DataFile, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once_and_by_its_key()
    {
        IConfiguration wrong = Settings(
            new()
            {
                ["Mode"] = "Online",
                ["Rules:Edition"] = "1999-01",
                ["LocalDataverse:BaseAddress"] = "https://contoso.example",
                ["LocalDataverse:Port"] = "many",
            }
        );

        var thrown = Assert.Throws<OptionsValidationException>(() => PortalSettings.Read(wrong));

        Assert.Equal(
            [
                "LocalDataverse:BaseAddress is “https://contoso.example”. It must be an http address of this machine, like http://127.0.0.1:5081.",
                "LocalDataverse:Port is “many”. It must be a number from 0 to 65535.",
                "Mode is “Online”. This version knows one mode, Local.",
                "Rules:Edition is “1999-01”, and there is no such rule edition. There are: 2021-11, 2022-03, 2023-06.",
            ],
            thrown.Failures
        );
    }

    private static IConfiguration Settings(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build();
}
