using HandoffPortal.Dataverse.Facts;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>Which context variables the condition of a routing rule tests.</summary>
public sealed class RuleConditionTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("<filter type=\"and\"/>", "")]
    [InlineData(
        "<filter><condition attribute=\"liveworkitemcontext.ClaimType\" operator=\"eq\" value=\"Car\"/></filter>",
        "ClaimType"
    )]
    [InlineData(
        "<filter><condition attribute='liveworkitemcontext.B'/><condition attribute='liveworkitemcontext.A'/><condition attribute='liveworkitemcontext.B'/></filter>",
        "B A"
    )]
    [InlineData(
        "<condition><lhs type=\"attribute\">liveworkitemcontext.ClaimType</lhs><rhs>Car</rhs></condition>",
        "ClaimType"
    )]
    [InlineData("<lhs>\n  LiveWorkItemContext.claimType\n</lhs>", "claimType")]
    [InlineData("<lhs><![CDATA[liveworkitemcontext.A]]></lhs><rhs/>", "A")]
    [InlineData("<condition attribute=\"msdyn_ocliveworkitem.msdyn_channel\" operator=\"eq\" value=\"1\"/>", "")]
    [InlineData("<condition attribute=\"liveworkitemcontext.\"/>", "")]
    [InlineData("<condition attribute=\"notliveworkitemcontext.A\"/>", "")]
    [InlineData("liveworkitemcontext.A", "A")]
    [InlineData("<condition attribute=\"liveworkitemcontext.A\"", "")]
    [InlineData("<condition attribute=\"liveworkitemcontext.A\"/></filter>", "")]
    [InlineData("{\"attribute\": \"liveworkitemcontext.A\"}", "")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a c='liveworkitemcontext.A'>&b;</a>", "")]
    public void Its_names_are_read_wherever_they_stand_and_damage_tells_none(string? condition, string expected) =>
        Assert.Equal(expected, string.Join(' ', RuleCondition.Variables(condition)));
}
