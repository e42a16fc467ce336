using System.Net;
using System.Security.Claims;
using HandoffPortal.Domain;
using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.SignIn.Local;
using Microsoft.AspNetCore.Components.Authorization;

namespace HandoffPortal.Portal.Tests.SignIn;

public sealed class LocalAccessTokensTests : IDisposable
{
    private static readonly Uri Us = new("http://127.0.0.1:5082/");
    private static readonly Uri Eu = new("http://127.0.0.1:5084/");
    private readonly StillClock clock = new(new DateTimeOffset(2021, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly Issuer issuer = new();
    private readonly LocalTokenCache cache;

    public LocalAccessTokensTests() => cache = new LocalTokenCache(clock);

    public void Dispose() => issuer.Dispose();

    [Fact]
    public async Task A_token_is_asked_for_once_for_each_organisation()
    {
        LocalAccessTokens tokens = TokensOf("Avery");

        string first = await TextOf(tokens, Us);
        string again = await TextOf(tokens, Us);
        string other = await TextOf(tokens, Eu);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Equal(
            [
                "person=Avery&resource=http%3A%2F%2F127.0.0.1%3A5082%2F",
                "person=Avery&resource=http%3A%2F%2F127.0.0.1%3A5084%2F",
            ],
            issuer.Asked
        );
    }

    [Fact]
    public async Task Nobody_gets_somebody_elses_token() =>
        Assert.NotEqual(await TextOf(TokensOf("Avery"), Us), await TextOf(TokensOf("Blair"), Us));

    [Fact]
    public async Task A_token_is_renewed_shortly_before_it_ends()
    {
        LocalAccessTokens tokens = TokensOf("Avery");
        string first = await TextOf(tokens, Us);

        clock.Now = clock.Now.AddMinutes(57);
        Assert.Equal(first, await TextOf(tokens, Us));

        clock.Now = clock.Now.AddMinutes(1);
        Assert.NotEqual(first, await TextOf(tokens, Us));
    }

    [Fact]
    public async Task A_person_whom_the_tenant_no_longer_knows_signs_in_again()
    {
        issuer.Status = HttpStatusCode.BadRequest;

        Fault fault = (await TokensOf("Avery").ForAsync(Us, CancellationToken.None)).Match(_ => null!, fault => fault);

        Assert.Equal(FaultKind.SignInExpired, fault.Kind);
    }

    [Fact]
    public async Task A_tenant_that_is_down_is_named_with_its_address()
    {
        issuer.Status = HttpStatusCode.BadGateway;

        Fault fault = (await TokensOf("Avery").ForAsync(Us, CancellationToken.None)).Match(_ => null!, fault => fault);

        Assert.Equal(FaultKind.Unavailable, fault.Kind);
        Assert.Equal("The sample Dataverse at http://127.0.0.1:5081/ does not answer.", fault.What);
    }

    private LocalAccessTokens TokensOf(string person) =>
        new(
            new HttpClient(issuer, disposeHandler: false) { BaseAddress = new Uri("http://127.0.0.1:5081/") },
            new SignedInPerson(new SignedInAs(person)),
            cache
        );

    private static async Task<string> TextOf(LocalAccessTokens tokens, Uri resource) =>
        (await tokens.ForAsync(resource, CancellationToken.None)).Match(text => text, fault => fault.What);

    private sealed class Issuer : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public List<string> Asked { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Asked.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(Status)
            {
                Content = new StringContent(
                    $$"""{"access_token":"token {{Asked.Count}}","expires_in":3600}""",
                    System.Text.Encoding.UTF8,
                    "application/json"
                ),
            };
        }
    }

    private sealed class SignedInAs(string name) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(
                new AuthenticationState(
                    new ClaimsPrincipal(
                        new ClaimsIdentity([new(ClaimTypes.NameIdentifier, name), new(ClaimTypes.Name, name)], "test")
                    )
                )
            );
    }
}
