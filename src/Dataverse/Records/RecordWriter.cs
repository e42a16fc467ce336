using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Dataverse.Records;

/// <summary>Writes a record as JSON.</summary>
internal static class RecordWriter
{
    /// <summary>
    /// The record as text; members of the earlier text that nobody here knows are kept. Where it would be too long for an
    /// environment variable, the workstreams that the proof rested on are left out, the oldest first.
    /// </summary>
    public static string Write(HandoffRecord record, string? earlier) =>
        Candidates(record)
            .Select(candidate => Text(candidate, earlier))
            .Aggregate((longer, shorter) => longer.Length <= VariableValueTable.Longest ? longer : shorter);

    private static IEnumerable<HandoffRecord> Candidates(HandoffRecord record)
    {
        yield return record;
        if (record.LastRefresh is { } refresh)
        {
            LastRefresh older = refresh with
            {
                FellFrom = refresh.FellFrom is { } fallen ? fallen with { Workstreams = [] } : null,
            };
            yield return record with
            {
                LastRefresh = older,
            };
            yield return record with
            {
                LastRefresh = older with { Workstreams = [] },
            };
        }
    }

    private static string Text(HandoffRecord record, string? earlier)
    {
        JsonObject json = new()
        {
            [Member.Version] = RecordReader.Version,
            [Member.Standing] = Standing(record.Standing),
        };
        Add(json, Member.Refresh, record.LastRefresh is { } refresh ? LastRefresh(refresh) : null);
        Add(json, Member.Intent, record.Intent is { } intent ? Intent(intent) : null);
        if (earlier is not null && DataverseJson.ReadObject(earlier) is { } before)
        {
            Keep(before, json);
        }
        return json.ToJsonString(DataverseJson.Compact);
    }

    private static void Keep(JsonObject before, JsonObject now)
    {
        foreach ((string name, JsonNode? value) in before)
        {
            if (!Member.All.Contains(name))
            {
                now[name] = value?.DeepClone();
            }
            else if (value is JsonObject inner && now[name] is JsonObject same)
            {
                Keep(inner, same);
            }
        }
    }

    private static JsonObject Standing(Standing standing) =>
        standing.Match(
            awaiting: () => Standing(StandingWord.Awaiting, null),
            connected: (link, voice, since) =>
            {
                JsonObject json = Standing(StandingWord.Connected, link);
                json[Member.Voice] = voice;
                json[Member.Since] = Instant(since);
                return json;
            },
            adopted: (link, since) =>
            {
                JsonObject json = Standing(StandingWord.Adopted, link);
                json[Member.Since] = Instant(since);
                return json;
            },
            disconnected: link => Standing(StandingWord.Disconnected, link),
            disabled: link => Standing(StandingWord.Disabled, link)
        );

    private static JsonObject Standing(string word, HandoffLink? link)
    {
        JsonObject json = new() { [Member.Is] = word };
        Add(json, Member.Link, link is null ? null : Link(link));
        return json;
    }

    private static JsonObject Link(HandoffLink link) =>
        new()
        {
            [Member.Home] = link.Bot.Home.Value,
            [Member.Bot] = link.Bot.Bot.ToString(),
            [Member.Omnichannel] = link.Omnichannel.Value,
            [Member.ApplicationId] = link.ApplicationId.ToString(),
            [Member.BotUser] = link.BotUser.ToString(),
        };

    private static JsonObject LastRefresh(LastRefresh refresh)
    {
        JsonObject json = new() { [Member.At] = Instant(refresh.At) };
        Add(json, Member.Proof, refresh.Proof is { } proof ? Word(proof) : null);
        json[Member.Edition] = refresh.Edition;
        Add(json, Member.Workstreams, Workstreams(refresh.Workstreams));
        Add(json, Member.FellFrom, refresh.FellFrom is { } fallen ? FellFrom(fallen, refresh.FallIsUncertain) : null);
        return json;
    }

    private static JsonObject FellFrom(ReachedProof fallen, bool uncertain)
    {
        JsonObject json = new() { [Member.Proof] = Word(fallen.Proof), [Member.At] = Instant(fallen.At) };
        Add(json, Member.Uncertain, uncertain ? true : null);
        Add(json, Member.Workstreams, Workstreams(fallen.Workstreams));
        return json;
    }

    private static JsonArray? Workstreams(ImmutableArray<SeenWorkstream> seen) =>
        seen.IsEmpty
            ? null
            : new JsonArray([
                .. seen.Select(workstream => new JsonObject
                {
                    [Member.Id] = workstream.Id.ToString("D"),
                    [Member.Name] = workstream.Name,
                }),
            ]);

    private static JsonObject Intent(Intent intent)
    {
        JsonObject json = new()
        {
            [Member.Id] = intent.Id.ToString(),
            [Member.Kind] = Word(intent.Kind),
            [Member.Steps] = new JsonArray([.. intent.Steps.Select(Step)]),
        };
        Add(json, Member.Link, LinkOf(intent) is { } link ? Link(link) : null);
        json[Member.Done] = intent.StepsDone;
        json[Member.Ends] = Standing(intent.Ends);
        json[Member.Who] = intent.Who;
        json[Member.Since] = Instant(intent.Since);
        Add(json, Member.Stopped, intent.Stopped ? true : null);
        return json;
    }

    private static JsonObject Step(PlanStep step) =>
        step.Match(
            _ => Step(StepWord.TeamsOn),
            _ => Step(StepWord.TeamsOff),
            (_, name, handle) => Step(StepWord.Create, name, handle),
            _ => Step(StepWord.Enable),
            _ => Step(StepWord.Disable),
            (_, name, handle) => Step(StepWord.Mark, name, handle),
            (_, name, handle) => Step(StepWord.Unmark, name, handle),
            _ => Step(StepWord.GiveRole),
            _ => Step(StepWord.TakeRole)
        );

    private static JsonObject Step(string word) => new() { [Member.Do] = word };

    private static JsonObject Step(string word, string name, string handle) =>
        new()
        {
            [Member.Do] = word,
            [Member.Name] = name,
            [Member.Handle] = handle,
        };

    // All steps of one operation are about one link, so that it stands in the record once.
    private static HandoffLink? LinkOf(Intent intent) =>
        intent.Steps.Select(step => step.About).OfType<HandoffLink>().Distinct().SingleOrDefault();

    private static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
