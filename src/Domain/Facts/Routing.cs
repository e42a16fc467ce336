using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Facts;

/// <summary>Where Omnichannel routes the bot's conversations (dataverse-facts.md §6).</summary>
/// <param name="Workstreams">The workstreams that name the bot user.</param>
/// <param name="Queues">
/// The queues that those workstreams and their routing rules name, and those that the bot user is a member of.
/// </param>
/// <param name="Rules">
/// The routing rules of those workstreams, in the order in which Omnichannel tries them; none where the organisation has
/// no such table.
/// </param>
/// <param name="OpenConversations">How many conversations of those workstreams are open.</param>
/// <param name="LastHandOver">The latest conversation there that a representative took; null for none.</param>
public sealed record Routing(
    ImmutableArray<Workstream> Workstreams,
    ImmutableArray<HandoffQueue> Queues,
    Reading<ImmutableArray<RoutingRule>> Rules,
    int OpenConversations,
    HandOver? LastHandOver
)
{
    /// <summary>The context variables of those workstreams.</summary>
    public Reading<ImmutableArray<ContextVariable>> ContextVariables { get; init; } =
        Reading.Of<ImmutableArray<ContextVariable>>([]);

    /// <summary>Nothing routes to the bot.</summary>
    public static readonly Routing None = new([], [], Reading.Of<ImmutableArray<RoutingRule>>([]), 0, null);
}

/// <summary>A workstream that names the bot user.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Channel">Where its conversations come from.</param>
/// <param name="Distribution">Push or pick; a bot needs push.</param>
/// <param name="Active">Is it active?</param>
/// <param name="BotQueue">The queue that the bot works in; null when none is named.</param>
/// <param name="DefaultQueue">The queue that conversations fall back to; null when none is named.</param>
public sealed record Workstream(
    Guid Id,
    string Name,
    Choice<StreamSource> Channel,
    Choice<WorkDistribution> Distribution,
    bool Active,
    Guid? BotQueue,
    Guid? DefaultQueue
)
{
    /// <summary>Can conversations come from it to a bot? Only from one that is active, and by push.</summary>
    public bool IsOpen => Active && Distribution.Is(WorkDistribution.Push);

    /// <summary>Does it take calls?</summary>
    public bool IsVoice => Channel.Is(StreamSource.VoiceCall) || Channel.Is(StreamSource.Voice);
}

/// <summary>
/// A routing rule of a workstream (<c>msdyn_ocruleitem</c>): where a conversation goes that meets its condition. The first
/// rule that fits decides. Of its condition only the names of the context variables are read that it tests: whether it holds,
/// nobody can judge without the conversation.
/// </summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Workstream">The workstream that it belongs to.</param>
/// <param name="Priority">Its place among the workstream's rules, lowest first; null when the row does not tell.</param>
/// <param name="Active">Is it active?</param>
/// <param name="HasCondition">Does it take only some conversations? One without takes all that come to it.</param>
/// <param name="Queue">The queue that it leads to; null when it leads to a person or names none.</param>
/// <param name="User">The user that it leads to; null when it leads to a queue, or the user can't be seen.</param>
public sealed record RoutingRule(
    Guid Id,
    string Name,
    Guid Workstream,
    int? Priority,
    bool Active,
    bool HasCondition,
    Guid? Queue,
    QueueMember? User
)
{
    /// <summary>The context variables that its condition tests, by name; those that the conversation's own row holds left out.</summary>
    public ImmutableArray<string> Variables { get; init; } = [];
}

/// <summary>A context variable of a workstream: takes what a hand-off passes on under exactly its name.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name; case counts.</param>
/// <param name="Workstream">The workstream that it belongs to.</param>
/// <param name="Type">What it takes.</param>
public sealed record ContextVariable(Guid Id, string Name, Guid Workstream, Choice<ContextVariableType> Type);

/// <summary><c>msdyn_ocliveworkstreamcontextvariable.msdyn_datatype</c> (docs/dataverse-facts.md, context variables).</summary>
public enum ContextVariableType
{
    /// <summary>Text.</summary>
    Text = 192350000,

    /// <summary>A number.</summary>
    Number = 192350001,

    /// <summary>A row.</summary>
    EntityReference = 192350100,
}

/// <summary>A queue with its members.</summary>
public sealed record HandoffQueue(Guid Id, string Name, ImmutableArray<QueueMember> Members)
{
    /// <summary>The people in it who can take a conversation.</summary>
    public IEnumerable<QueueMember> Representatives => Members.Where(member => !member.IsBot && !member.Disabled);
}

/// <summary>A member of a queue.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">The user's name.</param>
/// <param name="IsBot">Is it a bot user or another application user?</param>
/// <param name="Disabled">Is it disabled?</param>
/// <param name="Capacity">How many conversations it takes at once; null when not set.</param>
public sealed record QueueMember(SystemUserId Id, string Name, bool IsBot, bool Disabled, int? Capacity);

/// <summary>A conversation that went to a representative.</summary>
/// <param name="Conversation">The conversation's row.</param>
/// <param name="At">When it started.</param>
/// <param name="Queue">The name of the queue it was in, if its row tells.</param>
/// <param name="Representative">Who took it.</param>
public sealed record HandOver(Guid Conversation, DateTimeOffset At, string? Queue, string Representative);

/// <summary><c>msdyn_liveworkstream.msdyn_workdistributionmode</c>.</summary>
public enum WorkDistribution
{
    /// <summary>Omnichannel assigns conversations.</summary>
    Push = 192350000,

    /// <summary>Representatives pick them.</summary>
    Pick = 192350001,
}

/// <summary><c>msdyn_liveworkstream.msdyn_streamsource</c>.</summary>
public enum StreamSource
{
    /// <summary>Rows such as cases.</summary>
    EntityRecords = 192350000,

    /// <summary>Chat on a website.</summary>
    LiveChat = 192360000,

    /// <summary>Text messages.</summary>
    Sms = 192340000,

    /// <summary>Facebook.</summary>
    Facebook = 192330000,

    /// <summary>WhatsApp.</summary>
    WhatsApp = 192300000,

    /// <summary>LINE.</summary>
    Line = 192310000,

    /// <summary>WeChat.</summary>
    WeChat = 192320000,

    /// <summary>Twitter.</summary>
    Twitter = 192350001,

    /// <summary>A channel of the organisation's own.</summary>
    Custom = 192350002,

    /// <summary>Voice, the older channel.</summary>
    Voice = 192370000,

    /// <summary>Microsoft Teams.</summary>
    Teams = 19241000,

    /// <summary>Calls.</summary>
    VoiceCall = 192440000,
}
