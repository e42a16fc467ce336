using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Ui;

/// <summary>Reads facts to the end of the link, also when no record names it.</summary>
public static class LinkedFacts
{
    /// <summary>
    /// As <see cref="IHandoffFacts.ReadAsync"/>. A bot that was connected outside the portal has no record that says
    /// where to; once its bot user has shown that, its environment is read as well, with a second reading.
    /// </summary>
    public static async Task<Reading<HandoffFacts>> ReadLinkedAsync(
        this IHandoffFacts facts,
        FactsQuestion question,
        CancellationToken cancellation
    )
    {
        Reading<HandoffFacts> read = await facts.ReadAsync(question, cancellation);
        return
            read is Reading<HandoffFacts>.Known({ Omnichannel: null, Standing: null, State.KnownLink: { } link })
            && question.Omnichannel is null
            ? await facts.ReadAsync(question with { Omnichannel = link.Omnichannel }, cancellation)
            : read;
    }
}
