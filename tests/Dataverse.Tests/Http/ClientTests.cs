using System.Collections.Immutable;
using System.Net;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Dataverse.Tests.Http;

/// <summary>Pages, batches and malformed answers (dataverse-facts.md §15).</summary>
public sealed class ClientTests
{
    private const string Batch = "multipart/mixed; boundary=b";

    private static readonly Guid Id = Guid.Parse("b0700000-c047-4050-8000-000000000001");

    private static readonly Part<ImmutableArray<Guid>> Bots = new(
        DataverseRequest.Get(BotTable.Table, Query.On(BotTable.Table).Select(BotTable.Id)),
        answer => answer.Many(row => row.RequiredId(BotTable.Id))
    );

    [Fact]
    public async Task All_pages_are_read()
    {
        using Scripted dataverse = new Scripted()
            .Then(Page(1, "https://contoso.example/api/data/v9.2/bots?$skiptoken=2"))
            .Then(Page(2, "https://contoso.example/api/data/v9.2/bots?$skiptoken=3"))
            .Then(Page(3, next: null));

        Reading<ImmutableArray<Guid>> bots = await dataverse.Client().AskAsync(Scripted.Endpoint, Bots, default);

        Assert.Equal(3, bots.Value().Length);
    }

    [Fact]
    public async Task A_page_elsewhere_is_not_followed_with_the_persons_token()
    {
        using Scripted dataverse = new Scripted().Then(Page(1, "https://elsewhere.example/api/data/v9.2/bots"));

        Reading<ImmutableArray<Guid>> bots = await dataverse.Client().AskAsync(Scripted.Endpoint, Bots, default);

        Assert.Equal(FaultKind.Unusable, bots.Fault().Kind);
        Assert.Single(dataverse.Asked);
    }

    [Theory]
    [InlineData("<html>sign in</html>")]
    [InlineData("{\"value\": [")]
    [InlineData("""{"value":[{"botid":"no guid"}]}""")]
    [InlineData("""{"value":[{}]}""")]
    public async Task An_answer_that_can_not_be_read_is_a_fault(string body)
    {
        using Scripted dataverse = new Scripted().Then(body);

        Fault fault = (await dataverse.Client().AskAsync(Scripted.Endpoint, Bots, default)).Fault();

        Assert.Equal(FaultKind.Unusable, fault.Kind);
        Assert.Contains("Contoso", fault.What);
        Assert.Contains("bots", fault.What);
    }

    [Fact]
    public async Task A_batch_with_too_few_answers_leaves_the_rest_unknown()
    {
        string first = Part("200 OK", "{\"value\":[]}");
        using Scripted dataverse = new Scripted().Then($"{first}--b--\r\n", Batch);
        Part<ImmutableArray<Bot>> second = BotRows.All;

        PartAnswers answers = await dataverse.Client().AskAsync(Scripted.Endpoint, [Bots, second], default);

        Assert.Empty(answers.Of(Bots).Value());
        Assert.Equal(FaultKind.Unusable, answers.Of(second).Fault().Kind);
    }

    [Fact]
    public async Task A_batch_that_is_no_batch_is_a_fault_for_every_part()
    {
        using Scripted dataverse = new Scripted().Then("{}", "multipart/mixed");

        PartAnswers answers = await dataverse.Client().AskAsync(Scripted.Endpoint, [Bots], default);

        Assert.Equal(FaultKind.Unusable, answers.Of(Bots).Fault().Kind);
    }

    [Fact]
    public async Task A_batch_that_is_refused_as_a_whole_is_refused_in_every_part()
    {
        using Scripted dataverse = new Scripted().Then(
            """{"error":{"code":"0x80040225","message":"off"}}""",
            status: HttpStatusCode.Forbidden
        );

        PartAnswers answers = await dataverse.Client().AskAsync(Scripted.Endpoint, [Bots], default);

        Assert.Equal("Your user in Contoso is disabled.", answers.Of(Bots).Fault().What);
    }

    [Fact]
    public async Task No_questions_cost_no_request()
    {
        using Scripted dataverse = new();

        await dataverse.Client().AskAsync(Scripted.Endpoint, Array.Empty<Part>(), default);

        Assert.Empty(dataverse.Asked);
    }

    [Fact]
    public async Task A_choice_that_nobody_knows_keeps_its_number()
    {
        using Scripted dataverse = new Scripted().Then(
            $$"""{"value":[{"botid":"{{Id}}","name":"B","statecode":0,"statuscode":42,"authenticationmode":77}]}"""
        );

        Bot bot = Assert.Single((await dataverse.Client().AskAsync(Scripted.Endpoint, BotRows.All, default)).Value());

        Assert.Equal(42, bot.Status.Value);
        Assert.Equal("unknown value 77", bot.Authentication.ToString());
    }

    [Fact]
    public async Task An_error_without_JSON_still_names_what_was_asked()
    {
        using Scripted dataverse = new Scripted().Then("<h1>Not today</h1>", "text/html", HttpStatusCode.BadRequest);

        Fault fault = (await dataverse.Client().AskAsync(Scripted.Endpoint, Bots, default)).Fault();

        Assert.Equal("Contoso rejected a request about its bots with status 400.", fault.What);
    }

    [Fact]
    public async Task Requests_carry_what_the_Web_API_asks_for()
    {
        using Scripted dataverse = new Scripted().Then(Page(1, next: null));

        await dataverse.Client().AskAsync(Scripted.Endpoint, Bots, default);

        HttpRequestMessage asked = Assert.Single(dataverse.Asked);
        Assert.Equal("https://contoso.example/api/data/v9.2/bots?$select=botid", asked.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer token", asked.Headers.Authorization!.ToString());
        Assert.Equal("4.0", Assert.Single(asked.Headers.GetValues("OData-Version")));
        Assert.Equal("4.0", Assert.Single(asked.Headers.GetValues("OData-MaxVersion")));
        Assert.Equal("application/json", Assert.Single(asked.Headers.GetValues("Accept")));
    }

    private static string Page(int number, string? next) =>
        $$"""{"value":[{"botid":"b0700000-c047-4050-8000-00000000000{{number}}"}]{{(
            next is null ? "" : $",\"@odata.nextLink\":\"{next}\""
        )}}}""";

    private static string Part(string status, string body) =>
        $"--b\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 {status}\r\nContent-Type: application/json\r\n\r\n{body}\r\n";
}
