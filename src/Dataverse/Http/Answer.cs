using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;

namespace HandoffPortal.Dataverse.Http;

/// <summary>What came of one request.</summary>
internal abstract record Answer
{
    private Answer() { }

    /// <summary>It was done.</summary>
    /// <param name="Root">The JSON that came, an empty row when there was none.</param>
    /// <param name="Rows">The rows of a collection, all pages of it; or the one row.</param>
    public sealed record Done(Row Root, ImmutableArray<Row> Rows) : Answer;

    /// <summary>Dataverse said no; nothing was changed.</summary>
    public sealed record Refused(int Status, string? Code, Fault Fault) : Answer
    {
        /// <summary>The row itself isn't there.</summary>
        public bool IsMissingRow => Status == (int)HttpStatusCode.NotFound && Code == Service.Code.NoSuchRow;

        /// <summary>The row, table, function or setting isn't there.</summary>
        public bool IsMissing => Status == (int)HttpStatusCode.NotFound;

        /// <summary>A precondition failed, or a row with these key values exists.</summary>
        public bool IsConflict => Status == (int)HttpStatusCode.PreconditionFailed || Code == Service.Code.DuplicateKey;
    }

    /// <summary>No answer that can be trusted came.</summary>
    public sealed record Lost(Fault Fault) : Answer;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(Func<Done, T> done, Func<Refused, T> refused, Func<Fault, T> lost) =>
        this switch
        {
            Done it => done(it),
            Refused it => refused(it),
            Lost(var fault) => lost(fault),
            _ => throw new UnreachableException(),
        };

    /// <summary>The fault, whichever way it failed; null when it was done.</summary>
    public Fault? Failure => Match(_ => null, refused => refused.Fault, Fault? (fault) => fault);

    /// <summary>The rows, each turned into something.</summary>
    public Reading<ImmutableArray<T>> Many<T>(Func<Row, T> map) =>
        Of<ImmutableArray<T>>(done => [.. done.Rows.Select(map)]);

    /// <summary>The one row, or the first, turned into something.</summary>
    public Reading<T> One<T>(Func<Row, T> map) => Of(done => map(done.Rows[0]));

    /// <summary>What was answered, turned into something.</summary>
    public Reading<T> Of<T>(Func<Done, T> map) =>
        Match(done => Reading.Of(map(done)), refused => Reading.Failed<T>(refused.Fault), Reading.Failed<T>);
}
