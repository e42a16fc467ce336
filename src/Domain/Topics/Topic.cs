using System.Collections.Immutable;
using System.Diagnostics;

namespace HandoffPortal.Domain.Topics;

/// <summary>A topic of a bot as its row has it (dataverse-facts.md §4): what is saved, which may not be published yet.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name, as authors see it.</param>
/// <param name="SchemaName">What redirects name it by.</param>
/// <param name="On">Is it on?</param>
/// <param name="ChangedOn">When it was last saved; null when the row does not tell.</param>
/// <param name="Content">What it does.</param>
public sealed record Topic(
    Guid Id,
    string Name,
    string SchemaName,
    bool On,
    DateTimeOffset? ChangedOn,
    TopicContent Content
);

/// <summary>What a topic does, as far as it could be read.</summary>
public abstract record TopicContent
{
    private TopicContent() { }

    /// <summary>It was read.</summary>
    /// <param name="Trigger">What starts it.</param>
    /// <param name="Actions">What it does then, in order.</param>
    public sealed record Readable(TopicTrigger Trigger, ImmutableArray<TopicNode> Actions) : TopicContent;

    /// <summary>It could not be read.</summary>
    /// <param name="Line">On which line it stops making sense; null when no line can be told.</param>
    /// <param name="Why">One sentence.</param>
    public sealed record Damaged(int? Line, string Why) : TopicContent;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(Func<TopicTrigger, ImmutableArray<TopicNode>, T> readable, Func<int?, string, T> damaged) =>
        this switch
        {
            Readable(var trigger, var actions) => readable(trigger, actions),
            Damaged(var line, var why) => damaged(line, why),
            _ => throw new UnreachableException(),
        };
}

/// <summary>What starts a topic.</summary>
/// <param name="Kind">As its YAML has it: <c>OnRecognizedIntent</c>, <c>OnEscalate</c> …</param>
/// <param name="Phrases">How many trigger phrases it has.</param>
/// <param name="Line">The line of the trigger.</param>
public sealed record TopicTrigger(string Kind, int Phrases, int Line)
{
    /// <summary>The bot starts it when a customer asks for a person.</summary>
    public const string Escalate = "OnEscalate";

    /// <summary>A trigger phrase starts it.</summary>
    public const string Phrase = "OnRecognizedIntent";

    private const string SignIn = "OnSignIn";

    private static readonly ImmutableArray<string> RedirectOnly = ["OnRedirect", "OnSystemRedirect"];

    /// <summary>Is it the topic that a customer who asks for a person comes to?</summary>
    public bool IsEscalate => Kind == Escalate;

    /// <summary>
    /// Who can start it, without another topic that leads to it: nobody where only redirects do, or where a phrase would
    /// and there is none. Nobody signs in on a call (the seed: authentication is not supported for voice).
    /// </summary>
    public Audience StartedBy =>
        RedirectOnly.Contains(Kind) || (Kind == Phrase && Phrases == 0) ? Audience.Nobody
        : Kind == SignIn ? Audience.Messages
        : Audience.Everybody;
}
