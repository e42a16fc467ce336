using System.Diagnostics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>Something about a variable that keeps the representative, or a routing rule, from having it.</summary>
public abstract record VariableRemark
{
    private VariableRemark() { }

    /// <summary>There is nothing in it.</summary>
    public sealed record Empty : VariableRemark;

    /// <summary>What it holds can't be told from this transcript. That is not the same as empty.</summary>
    public sealed record NotTold : VariableRemark;

    /// <summary>It is longer than Omnichannel takes.</summary>
    public sealed record TooLong(int Length) : VariableRemark;

    /// <summary>The workstream's context variable takes something else.</summary>
    /// <param name="Workstream">The workstream's name.</param>
    /// <param name="Takes">What its context variable takes.</param>
    /// <param name="Is">What the value is.</param>
    public sealed record OtherType(string Workstream, string Takes, string Is) : VariableRemark;

    /// <summary>No context variable of the workstream has this name.</summary>
    public sealed record UnknownThere(string Workstream) : VariableRemark;

    /// <summary>The workstream's context variable is written with other capital letters.</summary>
    /// <param name="Workstream">The workstream's name.</param>
    /// <param name="TheirName">The name there.</param>
    public sealed record OtherCase(string Workstream, string TheirName) : VariableRemark;

    /// <summary>Calls do not carry it.</summary>
    /// <param name="Why">What becomes of it on a call.</param>
    public sealed record LostOnCalls(string Why) : VariableRemark;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> empty,
        Func<T> notTold,
        Func<int, T> tooLong,
        Func<string, string, string, T> otherType,
        Func<string, T> unknownThere,
        Func<string, string, T> otherCase,
        Func<string, T> lostOnCalls
    ) =>
        this switch
        {
            Empty => empty(),
            NotTold => notTold(),
            TooLong(var length) => tooLong(length),
            OtherType(var workstream, var takes, var @is) => otherType(workstream, takes, @is),
            UnknownThere(var workstream) => unknownThere(workstream),
            OtherCase(var workstream, var name) => otherCase(workstream, name),
            LostOnCalls(var why) => lostOnCalls(why),
            _ => throw new UnreachableException(),
        };

    /// <summary>The remark as a sentence.</summary>
    public string Sentence =>
        Match(
            () => "Empty: the representative sees nothing here.",
            () => "This transcript does not tell it.",
            length =>
                $"{length:N0} characters, and Omnichannel takes {PassedVariable.LongestValue:N0}: the escalation fails.",
            (workstream, takes, kind) =>
                $"{workstream} has a context variable of this name that takes {takes}; this is {Noun(kind)}.",
            workstream => $"{workstream} has no context variable of this name, so no routing rule there can test it.",
            (workstream, name) => $"{workstream} calls it {name}. Case counts, so it does not get there.",
            why => why
        );

    /// <summary>How much it matters.</summary>
    public RemarkWeight Weight =>
        Match(
            () => RemarkWeight.Note,
            () => RemarkWeight.Note,
            _ => RemarkWeight.Failure,
            (_, _, _) => RemarkWeight.Warning,
            _ => RemarkWeight.Note,
            (_, _) => RemarkWeight.Warning,
            _ => RemarkWeight.Warning
        );

    private static string Noun(string kind) =>
        kind is "True or false" ? "true or false" : $"a {kind.ToLowerInvariant()}";
}

/// <summary>How much a remark matters.</summary>
public enum RemarkWeight
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Something does not arrive.</summary>
    Warning,

    /// <summary>The hand-off fails.</summary>
    Failure,
}
