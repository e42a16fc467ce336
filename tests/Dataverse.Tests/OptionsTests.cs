using Microsoft.Extensions.Options;

namespace HandoffPortal.Dataverse.Tests;

/// <summary>What may be configured, and how every mistake is named at once.</summary>
public sealed class OptionsTests
{
    private readonly DataverseOptionsValidation _validation = new();

    [Fact]
    public void The_defaults_are_valid()
    {
        Assert.True(_validation.Validate(null, new DataverseOptions()).Succeeded);
    }

    [Fact]
    public void Every_mistake_is_named_with_its_key()
    {
        ValidateOptionsResult result = _validation.Validate(
            null,
            new DataverseOptions
            {
                DiscoveryAddress = new Uri("ftp://example.com"),
                RecordPrefix = "Hand_off",
                RequestTimeout = TimeSpan.Zero,
                TotalTimeout = TimeSpan.FromHours(1),
            }
        );

        Assert.Equal(
            [
                "Dataverse:DiscoveryAddress",
                "Dataverse:RecordPrefix",
                "Dataverse:RequestTimeout",
                "Dataverse:TotalTimeout",
            ],
            result.Failures!.Select(failure => failure.Split(' ')[0])
        );
    }

    [Theory]
    [InlineData("http://127.0.0.1:5081", true)]
    [InlineData("http://discovery.example", false)]
    [InlineData("https://globaldisco.crm9.dynamics.com", true)]
    public void Tokens_travel_over_https_or_stay_on_this_machine(string address, bool valid)
    {
        DataverseOptions options = new() { DiscoveryAddress = new Uri(address) };

        Assert.Equal(valid, _validation.Validate(null, options).Succeeded);
    }
}
