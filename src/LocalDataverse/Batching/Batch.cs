using System.Text;
using HandoffPortal.LocalDataverse.Faults;
using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Batching;

/// <summary>
/// Answers <c>$batch</c> (dataverse-facts.md §15): each part runs by itself, a change set all or nothing. The first failure ends the
/// batch and gives the whole answer its status, unless <c>Prefer: odata.continue-on-error</c> asks to go on.
/// </summary>
internal sealed class Batch(FaultyRunner runner, RequestLog log, Guid person, CancellationToken callerLeft)
{
    private const int MostParts = 1000;

    public async Task<DataResponse> AnswerAsync(DataRequest request, string contentType)
    {
        try
        {
            Uri root = runner.Organisation.ServiceRoot;
            IReadOnlyList<BatchPart> parts = await BatchReader.ReadAsync(request.Body, contentType, root);
            if (parts.Sum(part => part.Requests.Count) > MostParts)
            {
                throw new DataverseFault(400, "0x80060891", $"The batch exceeds the maximum of {MostParts} requests.");
            }
            log.CountBatch(runner.Organisation.Name, parts.SelectMany(part => part.Requests));
            bool goOn = Preferences.Of(request).ContinueOnError;
            return Write(await RunAsync(parts, goOn), goOn);
        }
        catch (DataverseFault fault)
        {
            return DataResponse.Of(fault);
        }
    }

    private async Task<List<BatchAnswer>> RunAsync(IReadOnlyList<BatchPart> parts, bool goOn)
    {
        List<BatchAnswer> answers = [];
        foreach (BatchPart part in parts)
        {
            BatchAnswer answer = await RunAsync(part);
            answers.Add(answer);
            if (!answer.Succeeded && !goOn)
            {
                break;
            }
        }
        return answers;
    }

    private async Task<BatchAnswer> RunAsync(BatchPart part)
    {
        if (!part.IsChangeSet)
        {
            DataRequest alone = part.Requests[0];
            return new BatchAnswer(false, [(alone.ContentId, await runner.AnswerAsync(person, alone, callerLeft))]);
        }
        if (part.Requests.Any(request => request.Reads))
        {
            throw DataverseFault.BadQuery("A change set can't hold a GET request.");
        }
        IReadOnlyList<DataResponse> answers = await runner.AnswerAsOneAsync(person, part.Requests, callerLeft);
        // A change set that failed is answered as one failure, outside any change set.
        return answers is [{ Succeeded: false } failure]
            ? new BatchAnswer(false, [(null, failure)])
            : new BatchAnswer(true, [.. part.Requests.Zip(answers, (request, answer) => (request.ContentId, answer))]);
    }

    private static DataResponse Write(List<BatchAnswer> answers, bool goOn)
    {
        string boundary = $"batchresponse_{Guid.NewGuid():D}";
        StringBuilder text = new();
        foreach (BatchAnswer answer in answers)
        {
            BatchWriter.Write(text, boundary, answer);
        }
        text.Append("--").Append(boundary).Append("--\r\n");
        int status = goOn
            ? 200
            : answers
                .SelectMany(answer => answer.Responses)
                .FirstOrDefault(part => !part.Response.Succeeded)
                .Response?.Status
                ?? 200;
        return DataResponse.Of(status, $"multipart/mixed; boundary={boundary}", text.ToString());
    }
}

/// <summary>One request of a batch, or the requests of one change set.</summary>
internal sealed record BatchPart(bool IsChangeSet, IReadOnlyList<DataRequest> Requests);

/// <summary>What became of one part.</summary>
internal sealed record BatchAnswer(
    bool IsChangeSet,
    IReadOnlyList<(string? ContentId, DataResponse Response)> Responses
)
{
    public bool Succeeded => Responses.All(part => part.Response.Succeeded);
}
