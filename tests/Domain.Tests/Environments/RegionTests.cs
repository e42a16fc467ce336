using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Tests.Environments;

public sealed class RegionTests
{
    [Theory]
    [InlineData("NA", "United States")]
    [InlineData("na", "United States")]
    [InlineData("NAM", "United States")]
    [InlineData("EMEA", "Europe")]
    [InlineData("EUR", "Europe")]
    [InlineData("GBR", "United Kingdom")]
    public void A_known_code_has_a_name(string code, string name) => Assert.Equal(name, new Region(code).ToString());

    [Fact]
    public void A_code_that_nobody_knows_is_kept_as_it_came() => Assert.Equal("XQZ", new Region("XQZ").Name);

    [Fact]
    public void Two_codes_of_one_region_are_the_same_region()
    {
        Assert.Equal(new Region("NA"), new Region("NAM"));
        Assert.Equal(new Region("EMEA").GetHashCode(), new Region("eur").GetHashCode());
        Assert.Equal(new Region("XQZ"), new Region("xqz"));
    }

    [Fact]
    public void Two_regions_are_not_the_same()
    {
        Assert.NotEqual(new Region("NA"), new Region("EMEA"));
        Assert.NotEqual(new Region("NA"), new Region("GCC"));
    }

    [Fact]
    public void A_region_that_was_never_given_is_empty_and_breaks_nothing()
    {
        Assert.Equal("", default(Region).Name);
        Assert.Equal(default, new Region(""));
    }
}
