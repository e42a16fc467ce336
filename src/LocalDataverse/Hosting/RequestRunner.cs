using HandoffPortal.LocalDataverse.Batching;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>Runs requests to one organisation, each in a transaction of its own; a change set shares one.</summary>
internal sealed class RequestRunner(Organisation organisation, Database database, TimeProvider time)
{
    public Organisation Organisation => organisation;

    /// <param name="person">The object id from the caller's token.</param>
    public DataResponse Answer(Guid person, DataRequest request) =>
        request.Reads
            ? database.Read(session => Answer(session, person, request))
            : database.Write(session => Answer(session, person, request), response => response.Succeeded);

    /// <summary>All or nothing: the answers of all, or that of the one that failed.</summary>
    public IReadOnlyList<DataResponse> AnswerAsOne(Guid person, IReadOnlyList<DataRequest> requests) =>
        database.Write<IReadOnlyList<DataResponse>>(
            session =>
            {
                List<DataResponse> answers = [];
                foreach (DataRequest request in requests)
                {
                    DataResponse answer = Answer(session, person, ContentIds.Resolve(request, requests, answers));
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
