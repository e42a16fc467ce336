using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class OperationWordsTests
{
    private static readonly OperationSubject Subject = new(
        "Store Locator",
        EnvironmentNames.From(Facts(), [Us, Service]),
        Link,
        OperationKind.Connect
    );

    public static readonly TheoryData<OperationRequest, string, string> Requests = new()
    {
        { new OperationRequest.Enable(), "Enable hand-off for Store Locator?", "Enable" },
        {
            new OperationRequest.Connect(Service.Id, new ApplicationIdEntry.Entered(AppId)),
            "Connect Store Locator to Contoso US Service?",
            "Connect"
        },
        { new OperationRequest.Disconnect(), "Disconnect Store Locator from Contoso US Service?", "Disconnect bot" },
        { new OperationRequest.Disable(), "Disable hand-off for Store Locator?", "Disable" },
        { new OperationRequest.SetVoice(true), "Enable voice for Store Locator?", "Enable voice" },
        { new OperationRequest.SetVoice(false), "Turn voice off for Store Locator?", "Turn voice off" },
        { new OperationRequest.Finish(), "Finish connecting Store Locator?", "Finish" },
        { new OperationRequest.Undo(), "Undo connecting Store Locator?", "Undo" },
    };

    [Theory, MemberData(nameof(Requests))]
    public void Every_question_names_its_thing_and_every_button_its_verb(
        OperationRequest request,
        string question,
        string verb
    )
    {
        Assert.Equal(question, OperationWords.Question(request, Subject));
        Assert.Equal(verb, OperationWords.Verb(request));
    }

    [Fact]
    public void Enabling_an_adopted_bot_says_that_its_connection_was_not_touched() =>
        Assert.Equal(
            "Hand-off is enabled for Store Locator. It was already connected to Contoso US Service, and that connection was not touched.",
            OperationWords.Done(Plan(OperationKind.Enable, new Standing.Adopted(Link, Now)), Subject)
        );

    [Fact]
    public void Connecting_ends_with_where_the_bot_is_connected() =>
        Assert.Equal("Store Locator is connected to Contoso US Service.", OperationWords.Done(Plan(), Subject));

    [Fact]
    public void An_environment_that_nobody_knows_goes_by_its_id() => Assert.Equal("eu", Subject.Names.Of(Eu.Id));

    [Fact]
    public void The_plan_names_the_environment_of_each_line_and_ends_with_the_record()
    {
        var lines = PlanLine.Of(Plan(), Subject.Names);

        Assert.Equal(["Contoso US Service", "Contoso US Service", "Contoso US"], lines.Select(line => line.Where));
        Assert.Equal("Write the hand-off record: connected", lines[^1].Sentence);
        Assert.All(lines, line => Assert.Equal(PlanLineStanding.Waiting, line.Standing));
    }

    [Fact]
    public void While_a_line_runs_those_before_it_are_done() =>
        Assert.Equal(
            [PlanLineStanding.Done, PlanLineStanding.Running, PlanLineStanding.Waiting],
            PlanLine.Of(Plan(), Subject.Names, running: 1).Select(line => line.Standing)
        );
}
