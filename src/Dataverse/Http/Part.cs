using HandoffPortal.Domain;

namespace HandoffPortal.Dataverse.Http;

/// <summary>One question of a batch.</summary>
internal abstract class Part(DataverseRequest request)
{
    public DataverseRequest Request => request;
}

/// <summary>One question of a batch, and how its answer reads.</summary>
internal sealed class Part<T>(DataverseRequest request, Func<Answer, Reading<T>> read) : Part(request)
{
    public Reading<T> Read(Answer answer) => read(answer);
}

/// <summary>The answers of one environment to the questions that it was asked.</summary>
internal sealed class PartAnswers(Endpoint endpoint, IReadOnlyDictionary<Part, Answer> answers)
{
    private readonly Dictionary<Part, object> _read = [];

    /// <summary>The answer to one question; unknown when its rows have a form that nobody can read.</summary>
    public Reading<T> Of<T>(Part<T> part)
    {
        if (!_read.TryGetValue(part, out object? reading))
        {
            _read[part] = reading = Read(part);
        }
        return (Reading<T>)reading;
    }

    /// <summary>Was this asked?</summary>
    public bool Has(Part part) => answers.ContainsKey(part);

    /// <summary>These answers and later ones of the same environment.</summary>
    public PartAnswers And(PartAnswers later)
    {
        PartAnswers both = new(endpoint, answers.Concat(later.Answers).DistinctBy(pair => pair.Key).ToDictionary());
        foreach ((Part part, object reading) in _read)
        {
            both._read[part] = reading;
        }
        return both;
    }

    private IReadOnlyDictionary<Part, Answer> Answers => answers;

    private Reading<T> Read<T>(Part<T> part)
    {
        try
        {
            return part.Read(answers[part]);
        }
        catch (FormatException e)
        {
            return Reading.Failed<T>(Faults.Malformed(endpoint, part.Request, e.Message));
        }
    }
}
