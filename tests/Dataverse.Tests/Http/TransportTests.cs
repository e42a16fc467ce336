using System.Diagnostics;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Dataverse.Tests.Http;

/// <summary>Trouble on the way (dataverse-facts.md §10, §15): repeated where it is safe, else a fault in our words.</summary>
public sealed class TransportTests : OnFreshContoso
{
    private static readonly FactsQuestion Question = Contoso.Us.StoreLocator.Ask();

    [Theory]
    [InlineData("throttle")]
    [InlineData("badGateway")]
    [InlineData("unavailable")]
    [InlineData("resetBefore")]
    [InlineData("resetAfter")]
    public async Task A_reading_survives_passing_trouble(string trouble)
    {
        await Tenant.OrderAsync(new { pathContains = "$batch", kind = trouble });

        HandoffFacts facts = await Avery.ReadAsync(Question);

        Assert.IsType<ConnectionState.Connected>(facts.State);
    }

    [Fact]
    public async Task A_part_that_is_throttled_makes_the_batch_wait_and_ask_again()
    {
        await Tenant.OrderAsync(
            new
            {
                pathContains = "solutions?",
                kind = "throttle",
                retryAfterSeconds = 1,
            }
        );
        Stopwatch clock = Stopwatch.StartNew();

        HandoffFacts facts = await Avery.ReadAsync(Question);

        Assert.Equal(3, facts.Extensions.Value().Length);
        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(1), $"It waited {clock.Elapsed}.");
    }

    [Fact]
    public async Task A_wait_longer_than_patience_is_not_waited()
    {
        await Tenant.OrderAsync(
            new
            {
                pathContains = "$batch",
                kind = "throttle",
                retryAfterSeconds = 300,
                count = 100,
            }
        );

        Fault fault = (await Avery.Facts.ReadAsync(Question, default)).Fault();

        Assert.Equal(FaultKind.Throttled, fault.Kind);
        Assert.Contains("Contoso US", fault.What);
    }

    [Fact]
    public async Task A_gateway_that_keeps_answering_in_HTML_is_a_fault_in_our_words()
    {
        await Tenant.OrderAsync(
            new
            {
                pathContains = "$batch",
                kind = "badGateway",
                count = 100,
            }
        );

        Fault fault = (await Avery.Facts.ReadAsync(Question, default)).Fault();

        Assert.Equal(FaultKind.Unavailable, fault.Kind);
        Assert.Contains("502", fault.What);
        Assert.DoesNotContain("<", fault.What);
        Assert.False(fault.MayHaveLanded);
    }

    [Fact]
    public async Task An_environment_that_never_answers_is_given_up_in_time()
    {
        await using SignedIn impatient = await SignedIn.ToAsync(
            Tenant,
            "Avery",
            ("RequestTimeout", "00:00:01"),
            ("TotalTimeout", "00:00:02")
        );
        await Tenant.OrderAsync(
            new
            {
                organisation = "Contoso US",
                kind = "timeout",
                count = 100,
            }
        );
        Stopwatch clock = Stopwatch.StartNew();

        Fault fault = (await impatient.Facts.ReadAsync(Question, default)).Fault();

        Assert.Equal(FaultKind.TimedOut, fault.Kind);
        Assert.Contains("did not answer within", fault.What);
        // A timer may fire some milliseconds before the stopwatch has counted them.
        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_token_that_no_longer_counts_asks_for_signing_in()
    {
        await using SignedIn stale = await SignedIn.WithTokenAsync(Tenant, "no.such.token");

        Fault fault = (await stale.Environments.ListAsync(default)).Fault();

        Assert.Equal(FaultKind.SignInExpired, fault.Kind);
        Assert.Equal("Sign in again.", fault.Remedy);
    }

    [Fact]
    public async Task Cancellation_is_thrown_and_not_turned_into_a_fault()
    {
        await Tenant.OrderAsync(new { pathContains = "$batch", kind = "timeout" });
        using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Avery.Facts.ReadAsync(Question, soon.Token));
    }

    [Fact]
    public async Task A_disabled_person_is_told_so()
    {
        await Avery.Environments.ListAsync(default);
        await Tenant.ChangeAsync(
            Contoso.Us.Environment,
            $"systemusers({Contoso.UserId(Contoso.Us.Environment, Contoso.People.Avery)})",
            new { isdisabled = true }
        );

        Fault fault = (await Avery.Facts.ReadAsync(Question, default)).Fault();

        Assert.Equal(FaultKind.Forbidden, fault.Kind);
        Assert.Equal("Your user in Contoso US is disabled.", fault.What);
    }

    [Fact]
    public async Task A_fault_carries_the_request_id_for_support()
    {
        await using SignedIn devon = await SignedIn.ToAsync(Tenant, "Devon");

        HandoffFacts facts = await devon.ReadAsync(Question);

        Assert.NotNull(facts.Escalated.Fault().RequestId);
    }
}
