using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>One thing that happened in a conversation (dataverse-facts.md §5; docs/dataverse-facts.md, transcripts).</summary>
public abstract record TranscriptActivity
{
    private TranscriptActivity() { }

    /// <summary>When; null when the transcript does not tell.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Somebody said something.</summary>
    /// <param name="By">Who.</param>
    /// <param name="Text">The words; empty where it was only attachments.</param>
    /// <param name="Attachments">How many cards, pictures and the like came with it.</param>
    public sealed record Message(Speaker By, string Text, int Attachments) : TranscriptActivity;

    /// <summary>The bot handed the conversation over.</summary>
    /// <param name="Passed">The variables that it passed on.</param>
    public sealed record HandOff(ImmutableArray<HandedVariable> Passed) : TranscriptActivity;

    /// <summary>The bot set a variable.</summary>
    public sealed record Assignment(VariableName Variable, VariableValue Value) : TranscriptActivity;

    /// <summary>A topic started.</summary>
    /// <param name="Topic">Its name, or what the transcript has in its place.</param>
    /// <param name="ByCustomer">A customer's words started it, not a redirect.</param>
    public sealed record TopicStart(string Topic, bool ByCustomer) : TranscriptActivity;

    /// <summary>The transcript tells the language that the conversation is in.</summary>
    public sealed record Language(string Locale) : TranscriptActivity;

    /// <summary>The session ended.</summary>
    /// <param name="Outcome">As the transcript has it: <c>Escalated</c>, <c>Resolved</c>, <c>Abandoned</c> …</param>
    public sealed record SessionEnd(string Outcome) : TranscriptActivity;

    /// <summary>Anything else. What was in it is not kept.</summary>
    /// <param name="Kind">Its value type, name or type, whichever there is.</param>
    public sealed record Other(string Kind) : TranscriptActivity;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<Message, T> message,
        Func<HandOff, T> handOff,
        Func<Assignment, T> assignment,
        Func<TopicStart, T> topicStart,
        Func<Language, T> language,
        Func<SessionEnd, T> sessionEnd,
        Func<Other, T> other
    ) =>
        this switch
        {
            Message it => message(it),
            HandOff it => handOff(it),
            Assignment it => assignment(it),
            TopicStart it => topicStart(it),
            Language it => language(it),
            SessionEnd it => sessionEnd(it),
            Other it => other(it),
            _ => throw new UnreachableException(),
        };
}

/// <summary>Who said something.</summary>
public enum Speaker
{
    /// <summary>The bot.</summary>
    Bot,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>The transcript does not tell. Counts as the customer where something has to be kept to ourselves.</summary>
    Unknown,
}

/// <summary>A variable as a hand-off passes it on.</summary>
public sealed record HandedVariable(string Name, VariableValue Value);
