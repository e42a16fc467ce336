using System.Reflection;

namespace HandoffPortal.Domain.Tests.Architecture;

/// <summary>The arrows between the projects: Portal → Domain ← Dataverse, Ledger → Domain; LocalDataverse is a stranger.</summary>
public sealed class ArrowTests
{
    private const string Ours = "HandoffPortal.";

    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Dataverse", "Domain")]
    [InlineData("Ledger", "Domain")]
    [InlineData("LocalDataverse", "")]
    [InlineData("Portal", "Domain Dataverse Ledger LocalDataverse")]
    public void A_project_names_only_the_projects_it_may(string project, string mayName)
    {
        string[] allowed = mayName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] named =
        [
            .. Assembly
                .Load(Ours + project)
                .GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => name.StartsWith(Ours, StringComparison.Ordinal))
                .Select(name => name[Ours.Length..]),
        ];
        string[] tooMany = [.. named.Except(allowed)];

        Assert.True(
            tooMany.Length == 0,
            $"{project} names {string.Join(" and ", tooMany)}; it may name {(mayName.Length == 0 ? "none of our projects" : mayName)}."
        );
    }

    [Fact]
    public void Domain_stands_on_the_framework_alone()
    {
        string[] packages =
        [
            .. Assembly
                .Load(Ours + "Domain")
                .GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "netstandard"),
        ];

        Assert.True(packages.Length == 0, $"Domain has no packages, but names {string.Join(", ", packages)}.");
    }

    [Fact]
    public void Only_the_composition_root_of_the_portal_names_the_adapters()
    {
        string[] offenders =
        [
            .. SourceTree
                .Files("src/Portal", "*.cs", "*.razor")
                .Where(file =>
                    !file.EndsWith("/Program.cs", StringComparison.Ordinal)
                    && !file.Contains("/Composition/", StringComparison.Ordinal)
                    && !file.Contains("/SignIn/", StringComparison.Ordinal)
                )
                .Where(file =>
                    File.ReadLines(file)
                        .Any(line =>
                            line.TrimStart().StartsWith("using HandoffPortal.Dataverse", StringComparison.Ordinal)
                            || line.TrimStart().StartsWith("using HandoffPortal.Ledger", StringComparison.Ordinal)
                            || line.TrimStart()
                                .StartsWith("using HandoffPortal.LocalDataverse", StringComparison.Ordinal)
                            || line.StartsWith("@using HandoffPortal.Dataverse", StringComparison.Ordinal)
                        )
                ),
        ];

        Assert.True(
            offenders.Length == 0,
            $"Only Program.cs, Composition and SignIn may name an adapter; these do too: {string.Join(", ", offenders)}."
        );
    }
}
