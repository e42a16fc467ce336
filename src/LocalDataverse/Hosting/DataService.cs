using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>Runs requests to one organisation, each in a transaction of its own; a change set shares one.</summary>
internal sealed class DataService(Organisation organisation, Database database, TimeProvider time)
{
    public Organisation Organisation => organisation;

    /// <param name="person">The object id from the caller's token.</param>
    public DataResponse Answer(Guid person, DataRequest request) =>
        request.Reads
            ? database.Read(session => Answer(session, person, request))
            : database.Write(session => Answer(session, person, request), response => response.Succeeded);

    /// <summary>
    /// All or nothing: the answers of all, or the one that failed alone. A later request may name an earlier one's row by its content
    /// id (<c>$1</c>).
    /// </summary>
    public IReadOnlyList<DataResponse> AnswerAsOne(
        Guid person,
        IReadOnlyList<Func<IReadOnlyList<DataResponse>, DataRequest>> requests
    ) =>
        database.Write<IReadOnlyList<DataResponse>>(
            session =>
            {
                List<DataResponse> answers = [];
                foreach (Func<IReadOnlyList<DataResponse>, DataRequest> request in requests)
                {
                    DataResponse answer = Answer(session, person, request(answers));
                    if (!answer.Succeeded)
                    {
                        return [answer];
                    }
                    answers.Add(answer);
                }
                return answers;
            },
            answers => answers.All(answer => answer.Succeeded)
        );

    private DataResponse Answer(Session session, Guid person, DataRequest request)
    {
        try
        {
            Caller caller = Callers.Of(session, organisation, person);
            return Dispatcher.Answer(new Call(organisation, caller, session, time.GetUtcNow()), request);
        }
        catch (DataverseFault fault)
        {
            return DataResponse.Of(fault);
        }
    }
}
