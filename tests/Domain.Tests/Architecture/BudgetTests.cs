using System.Reflection;

namespace HandoffPortal.Domain.Tests.Architecture;

/// <summary>How large a thing may grow before it is two things.</summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData("*.cs", 200)]
    [InlineData("*.razor", 120)]
    public void A_source_file_keeps_to_its_budget(string pattern, int lines)
    {
        string[] tooLong =
        [
            .. SourceTree
                .Files("src", pattern)
                .Select(file => (file, count: File.ReadLines(file).Count()))
                .Where(file => file.count > lines)
                .Select(file => $"{Path.GetRelativePath(SourceTree.Root, file.file)} ({file.count})"),
        ];

        Assert.True(tooLong.Length == 0, $"Over {lines} lines, so they are two things: {string.Join(", ", tooLong)}.");
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Dataverse")]
    [InlineData("Ledger")]
    [InlineData("LocalDataverse")]
    [InlineData("Portal")]
    public void A_class_depends_on_five_others_at_most(string project)
    {
        string[] tooMany =
        [
            .. Assembly
                .Load("HandoffPortal." + project)
                .GetTypes()
                .Where(type => type.IsClass && !IsRecord(type) && !type.Name.Contains('<', StringComparison.Ordinal))
                .Where(type => type.GetConstructors().Any(constructor => constructor.GetParameters().Length > 5))
                .Select(type => type.Name),
        ];

        Assert.True(tooMany.Length == 0, $"More than five dependencies: {string.Join(", ", tooMany)}.");
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
