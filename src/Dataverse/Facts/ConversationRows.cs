using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Reads Omnichannel's conversations (dataverse-facts.md §6).</summary>
internal static class ConversationRows
{
    /// <summary>How many conversations of the workstreams are open.</summary>
    public static Part<int> Open(ImmutableArray<Workstream> workstreams) =>
        new(
            DataverseRequest.Get(
                ConversationTable.Table,
                Query
                    .On(ConversationTable.Table)
                    .Select(ConversationTable.Id)
                    .Where($"{ConversationTable.State} eq {ConversationTable.Open} and {In(workstreams)}")
                    .Count()
            ),
            answer =>
                answer.Of(done =>
                    done.Root.Number(Service.Annotation.Count)
                    ?? throw new FormatException("It does not count what was asked for.")
                )
        );

    /// <summary>The latest conversation of the workstreams that a representative took.</summary>
    public static Part<HandOver?> LastHandOver(
        ImmutableArray<Workstream> workstreams,
        ImmutableArray<SystemUserId> botUsers
    )
    {
        string agent = Table.Lookup(ConversationTable.ActiveAgent);
        string people = string.Concat(botUsers.Select(user => $" and {agent} ne {user}"));
        return new Part<HandOver?>(
            DataverseRequest.Get(
                ConversationTable.Table,
                Query
                    .On(ConversationTable.Table)
                    .Select(
                        ConversationTable.Id,
                        ConversationTable.StartedOn,
                        ConversationTable.InitiatedOn,
                        ConversationTable.CreatedOn,
                        agent,
                        Table.Lookup(ConversationTable.Queue)
                    )
                    .Where($"{In(workstreams)} and {agent} ne null{people}")
                    .Latest(ConversationTable.CreatedOn)
            ),
            answer => answer.Of(done => done.Rows.IsEmpty ? null : HandOver(done.Rows[0]))
        );
    }

    private static string In(ImmutableArray<Workstream> workstreams) =>
        Query.Any(
            workstreams.Select(workstream => $"{Table.Lookup(ConversationTable.Workstream)} eq {workstream.Id:D}")
        );

    private static HandOver HandOver(Row row) =>
        new(
            row.RequiredId(ConversationTable.Id),
            row.Instant(ConversationTable.StartedOn)
                ?? row.Instant(ConversationTable.InitiatedOn)
                ?? row.Instant(ConversationTable.CreatedOn)
                ?? default,
            row.LookupName(ConversationTable.Queue),
            row.LookupName(ConversationTable.ActiveAgent) ?? "A representative"
        );
}
