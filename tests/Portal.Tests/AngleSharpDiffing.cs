using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace HandoffPortal.Portal.Tests;

/// <summary>bUnit 2.15 binds to AngleSharp.Diffing 1.1.1; 0.17.0 answers for it (2026-11; goes when the feed has 1.1.1).</summary>
internal static class AngleSharpDiffing
{
    [ModuleInitializer]
    internal static void AnswerForIt() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
                : null;
}
