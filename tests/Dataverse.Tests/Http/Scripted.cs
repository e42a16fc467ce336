using System.Net;
using System.Text;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Dataverse.Tests.Http;

/// <summary>The client over answers that a test scripts, for what no LocalDataverse would ever answer.</summary>
internal sealed class Scripted : HttpMessageHandler
{
    private readonly Queue<Func<HttpRequestMessage, HttpResponseMessage>> _answers = new();
    private readonly List<HttpRequestMessage> _asked = [];

    public static Endpoint Endpoint { get; } =
        new("Contoso", new Uri("https://contoso.example/api/data/v9.2/"), new Uri("https://contoso.example"));

    public IReadOnlyList<HttpRequestMessage> Asked => _asked;

    public Scripted Then(string body, string type = "application/json", HttpStatusCode status = HttpStatusCode.OK)
    {
        _answers.Enqueue(_ =>
        {
            StringContent content = new(body, Encoding.UTF8);
            content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
            return new HttpResponseMessage(status) { Content = content };
        });
        return this;
    }

    public DataverseClient Client()
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddDataverse(new ConfigurationBuilder().Build());
        services.AddHttpClient(Transport.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => this);
        services.AddScoped<IAccessTokens, AnyToken>();
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<DataverseClient>();
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        _asked.Add(request);
        return Task.FromResult(_answers.Dequeue()(request));
    }

    private sealed class AnyToken : IAccessTokens
    {
        public Task<Reading<string>> ForAsync(Uri resource, CancellationToken cancellation) =>
            Task.FromResult(Reading.Of("token"));
    }
}
