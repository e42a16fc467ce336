using System.Reflection;

namespace HandoffPortal.Domain.Tests.Architecture;

/// <summary>A family of cases (ConnectionState, Verdict, Outcome …) is closed, so that one Match can answer for all of it.</summary>
public sealed class ClosedFamilyTests
{
    private static readonly Type[] All = Assembly.Load("HandoffPortal.Domain").GetTypes();

    public static TheoryData<string> Families => [.. All.Where(IsFamily).Select(family => family.FullName!)];

    [Fact]
    public void The_families_of_the_domain_are_found() =>
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "ApplicationIdEntry",
                "ConnectionState",
                "Drift",
                "OmnichannelSetup",
                "OperationRequest",
                "Outcome",
                "PlanStep",
                "Planned",
                "Reading`1",
                "RecordWrite",
                "Standing",
                "TeamsChannel",
                "Verdict",
            },
            All.Where(IsFamily).Select(family => family.Name).ToHashSet(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_of_cases_is_closed(string name)
    {
        Type family = All.Single(type => type.FullName == name);
        Type[] cases = [.. All.Where(type => IsCaseOf(type, family))];

        Assert.True(
            family.GetConstructors(Everywhere).Where(constructor => !Copies(constructor)).All(made => made.IsPrivate),
            $"{family.Name} needs a private constructor; anybody could add a case."
        );
        Assert.All(
            cases,
            type =>
            {
                Assert.True(type.IsSealed, $"{family.Name}.{type.Name} needs to be sealed.");
                Assert.True(type.DeclaringType == family, $"{type.Name} needs to be nested in {family.Name}.");
            }
        );
        MethodInfo match = Assert.Single(family.GetMethods(Everywhere), method => method.Name == "Match");
        Assert.True(
            match.GetParameters().Length == cases.Length,
            $"{family.Name} has {cases.Length} cases, but its Match takes {match.GetParameters().Length}."
        );
    }

    private const BindingFlags Everywhere =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static bool IsFamily(Type type) => type.IsAbstract && type.GetMethod("<Clone>$") is not null;

    private static bool IsCaseOf(Type type, Type family) =>
        type.BaseType is { } parent && (parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent) == family;

    private static bool Copies(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ ParameterType: var only }]
        && (only.IsGenericType ? only.GetGenericTypeDefinition() : only) == constructor.DeclaringType;
}
