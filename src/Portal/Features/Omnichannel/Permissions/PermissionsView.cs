using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel.Permissions;

/// <summary>What the person and the bot user may do, and why, ready to be shown.</summary>
/// <param name="Summary">A few sentences about both.</param>
/// <param name="Clear">Is nothing missing, and nothing untold?</param>
/// <param name="You">The person.</param>
/// <param name="BotUser">The bot user.</param>
public sealed record PermissionsView(string Summary, bool Clear, PermissionPart You, PermissionPart BotUser)
{
    /// <summary>Derives it.</summary>
    public static PermissionsView Of(HandoffFacts facts, RuleEdition edition)
    {
        ImmutableArray<OperationPermission> operations = OperationPermission.All(facts, edition);
        BotUserPermission botUser = BotUserPermission.Of(facts);
        return new PermissionsView(
            PermissionWords.Summary(operations, botUser.Answer.Holding.Permission),
            operations.Select(explained => explained.Permission).Append(botUser.Answer.Holding.Permission).All(IsClear),
            new PermissionPart(
                PermissionWords.You(facts),
                Rows(operations),
                Remedies(operations.SelectMany(explained => explained.Needs))
            ),
            new PermissionPart(
                PermissionWords.BotUser(botUser),
                [
                    new PermissionRow(
                        "Take conversations from Omnichannel",
                        PermissionLook.Of(botUser.Answer.Holding.Permission),
                        [botUser.Answer]
                    ),
                ],
                Remedies([botUser.Answer])
            )
        );
    }

    // Operations that need the same share a row.
    private static ImmutableArray<PermissionRow> Rows(ImmutableArray<OperationPermission> operations) =>
        [
            .. operations
                .GroupBy(explained => string.Join('|', explained.Needs.Select(answer => answer.Need.What)))
                .Select(group => new PermissionRow(
                    Words.List([.. group.Select(explained => PermissionWords.Name(explained.Operation))]),
                    PermissionLook.Of(group.First().Permission),
                    group.First().Needs
                )),
        ];

    private static ImmutableArray<Remedy> Remedies(IEnumerable<NeedAnswer> answers) =>
        [.. answers.Select(answer => answer.Remedy).OfType<Remedy>().Distinct()];

    private static bool IsClear(Permission permission) => permission is Permission.May or Permission.NotYet;
}

/// <summary>What one of the two may do.</summary>
/// <param name="Title">Who it is.</param>
/// <param name="Rows">One row for each set of needs.</param>
/// <param name="Remedies">What is missing, and who can give it; each once.</param>
public sealed record PermissionPart(string Title, ImmutableArray<PermissionRow> Rows, ImmutableArray<Remedy> Remedies);
