using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Bots;
using HandoffPortal.TestKit;

namespace HandoffPortal.Portal.Tests.Bots;

/// <summary>What environments answer, with every argument optional.</summary>
internal static class Answers
{
    public static readonly HandoffRecord Connected = new(
        new Standing.Connected(Sample.Link, Voice: false, Sample.ConnectedAt)
    );

    public static EnvironmentBots From(
        DataverseEnvironment environment,
        ImmutableArray<BotWithRecord>? bots = null,
        ImmutableArray<ApplicationUser>? users = null,
        int of = 2
    ) => new(environment, of, Reading.Of(bots ?? []), Reading.Of(users ?? []), Sample.ReadAt);

    public static EnvironmentBots Down(DataverseEnvironment environment, Fault? fault = null, int of = 2) =>
        new(
            environment,
            of,
            Reading.Failed<ImmutableArray<BotWithRecord>>(fault ?? Sample.Down()),
            Reading.Failed<ImmutableArray<ApplicationUser>>(fault ?? Sample.Down()),
            Sample.ReadAt
        );

    public static BotWithRecord Bot(HandoffRecord? record = null, string name = "Store Locator") =>
        new(
            Sample.Bot(name) with
            {
                Id = name == "Store Locator" ? Sample.Reference.Bot : new BotId(DerivedId.From("bot", name)),
            },
            Reading.Of(record is null ? null : new StoredRecord(record, new RecordVersion("W/\"1\"", "{}"), "Avery"))
        );

    public static Fleet Fleet(params ImmutableArray<EnvironmentBots> answers) => new(answers, Complete: true);

    /// <summary>Bots without a record in Contoso US, by these names.</summary>
    public static Fleet Named(params IEnumerable<string> names) =>
        Fleet(From(Sample.Us, [.. names.Select(name => Bot(name: name))], of: 1));
}
