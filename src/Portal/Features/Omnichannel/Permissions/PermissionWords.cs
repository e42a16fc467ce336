using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Portal.Features.Omnichannel.Permissions;

/// <summary>What the section of permissions says.</summary>
public static class PermissionWords
{
    /// <summary>The operation's name. Refresh itself only reads; what needs something is keeping what it saw.</summary>
    public static string Name(OperationKind kind) =>
        kind == OperationKind.Refresh ? "keeping what Refresh saw" : OperationWords.Name(kind);

    /// <summary>The signed-in person.</summary>
    public static string You(HandoffFacts facts) => facts.Caller.Match(caller => $"You, {caller.Name}", _ => "You");

    /// <summary>The bot user.</summary>
    public static string BotUser(BotUserPermission permission) =>
        permission is { User: { } user, Answer.Environment: { } environment }
            ? $"The bot user, {user.Name} in {environment.Name}"
            : "The bot user";

    /// <summary>What the two may do, in a sentence or two.</summary>
    public static string Summary(ImmutableArray<OperationPermission> operations, Permission botUser) =>
        string.Join(' ', new[] { Of(operations), Of(botUser) }.OfType<string>());

    private static string? Of(Permission botUser) =>
        botUser switch
        {
            Permission.MayNot => "The bot user may not take conversations from Omnichannel.",
            Permission.Untold => "Whether the bot user may take conversations from Omnichannel, nobody can tell.",
            _ => null,
        };

    private static string Of(ImmutableArray<OperationPermission> operations)
    {
        ILookup<Permission, string> sorted = operations.ToLookup(
            explained => explained.Permission,
            explained => Name(explained.Operation)
        );
        string[] sentences =
        [
            .. new[]
            {
                MayNot([.. sorted[Permission.MayNot]], operations.Length),
                Sentence("Could not be told", [.. sorted[Permission.Untold]]),
                Sentence("Depends on the environment that you choose", [.. sorted[Permission.NotYet]]),
            }.OfType<string>(),
        ];
        return sentences is [] ? "You may do everything that these settings offer." : string.Join(' ', sentences);
    }

    private static string? MayNot(IReadOnlyList<string> names, int all) =>
        names.Count == all
            ? "You may look at everything here and change nothing."
            : Sentence("Not allowed to you", names);

    private static string? Sentence(string about, IReadOnlyList<string> names) =>
        names.Count == 0 ? null : $"{about}: {Words.List(names)}.";
}
