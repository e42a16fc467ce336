using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>
/// Says what chat codes a page carries and of which bot. It reads one request for each environment that a widget's code
/// names, and one for each that an embed code of another bot names; of the page it passes on ids alone.
/// </summary>
public sealed class CheckEmbedCode(IChatWidgets widgets)
{
    /// <summary>Checks a page for one bot.</summary>
    public async Task<EmbedAnswer> CheckAsync(PageContent page, HandoffFacts facts, CancellationToken cancellation)
    {
        FoundCodes codes = EmbedCodeReader.Read(page);
        var apps = LookAsync(
            codes
                .Codes.Select(found => found.Code)
                .OfType<ChatCode.OfWidget>()
                .Where(code => code.Widget is { App: not null, Organisation: not null })
                .Select(code => (facts.Of(code.Widget.Organisation!.Value), code.Widget.App!)),
            (environment, ids) => widgets.FindAsync(environment, ids, cancellation)
        );
        var bots = LookAsync(
            codes
                .Codes.Select(found => found.Code)
                .OfType<ChatCode.OfBot>()
                .Where(code => code.Bot is { Environment: not null, Name: not null } && !code.Bot.Names(facts))
                .Select(code => (facts.Find(code.Bot.Environment!.Value), code.Bot.Name!)),
            (environment, names) => widgets.FindBotsAsync(environment, names, cancellation)
        );
        return new CodeJudge(facts, new LookedUp(await apps, await bots)).Judge(codes);
    }

    private static async Task<ImmutableDictionary<EnvironmentId, T>> LookAsync<T>(
        IEnumerable<(DataverseEnvironment? Environment, string Name)> wanted,
        Func<DataverseEnvironment, ImmutableArray<string>, Task<T>> ask
    )
    {
        (EnvironmentId Id, Task<T> Answer)[] asked =
        [
            .. wanted
                .Where(one => one.Environment is not null)
                .GroupBy(one => one.Environment!.Id)
                .Select(group =>
                    (
                        group.Key,
                        ask(
                            group.First().Environment!,
                            [.. group.Select(one => one.Name).Distinct(StringComparer.OrdinalIgnoreCase)]
                        )
                    )
                ),
        ];
        await Task.WhenAll(asked.Select(one => one.Answer));
        return asked.ToImmutableDictionary(one => one.Id, one => one.Answer.Result);
    }
}
