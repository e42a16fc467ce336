using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.EmbedCodes.Pages;

namespace HandoffPortal.Domain.Tests.EmbedCodes;

public sealed class CheckEmbedCodeTests
{
    private readonly Asked asked = new();

    [Fact]
    public async Task Each_environment_is_asked_once_and_for_ids_alone()
    {
        const string Second = "44444444-c047-4050-8000-000000000004";
        string other = BotAddress.Replace("storeLocator", "partsFinder", StringComparison.Ordinal);

        EmbedAnswer answer = await CheckAsync(Widget(), Widget(Second), Widget(Second, line: 9), Frame(other), Frame());

        Assert.Equal([$"{Service.Name}: {App}, {Second}", $"{Sample.Us.Name}: contoso_partsFinder"], asked.Questions);
        Assert.Equal(EmbedOutcome.Both, answer.Outcome);
    }

    [Fact]
    public async Task A_page_without_codes_asks_nobody()
    {
        await CheckAsync(Frame("https://video.example/1"));

        Assert.Empty(asked.Questions);
    }

    [Fact]
    public async Task What_names_nothing_that_can_be_looked_for_asks_nobody()
    {
        await CheckAsync(
            Frame(),
            Widget(app: null),
            Widget(organisation: $"{Guid.NewGuid()}"),
            Frame("https://powerva.microsoft.com/webchat/bots/12345")
        );

        Assert.Empty(asked.Questions);
    }

    private Task<EmbedAnswer> CheckAsync(params ImmutableArray<PagePart> parts) =>
        new CheckEmbedCode(asked).CheckAsync(Page(parts), Pages.Facts, default);

    private sealed class Asked : IChatWidgets
    {
        public List<string> Questions { get; } = [];

        public Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
            DataverseEnvironment environment,
            ImmutableArray<string> apps,
            CancellationToken cancellation
        ) => Note<ChatWidget>(environment, apps);

        public Task<Reading<ImmutableArray<ChatWidget>>> FindAsync(
            DataverseEnvironment environment,
            SystemUserId botUser,
            CancellationToken cancellation
        ) => Note<ChatWidget>(environment, [$"{botUser}"]);

        public Task<Reading<ImmutableArray<NamedBot>>> FindBotsAsync(
            DataverseEnvironment environment,
            ImmutableArray<string> names,
            CancellationToken cancellation
        ) => Note<NamedBot>(environment, names);

        private Task<Reading<ImmutableArray<T>>> Note<T>(DataverseEnvironment environment, ImmutableArray<string> names)
        {
            Questions.Add($"{environment.Name}: {string.Join(", ", names)}");
            return Task.FromResult(Reading.Of(ImmutableArray<T>.Empty));
        }
    }
}
