using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Revealing;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Portal.Features.HandoffPreview;
using HandoffPortal.Portal.Tests.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.HandoffPreview;

public sealed class HandoffPreviewPageTests : PortalContext
{
    private static readonly string[] Personal = ["Okafor", "Harbour", "555", "4417"];

    private readonly TranscriptsFake transcripts = new();
    private readonly FakeTenant tenant = new(Sample.Facts());

    public HandoffPreviewPageTests()
    {
        Clock.Now = Sample.Now;
        Services.AddSingleton<IHandoffFacts>(tenant);
        Services.AddSingleton<IActivityLog>(tenant);
        Services.AddSingleton<ITranscripts>(transcripts);
        Services.AddScoped<ShowPersonalData>();
        transcripts.All.Add(Talk("newest", "My name is Kim Okafor, Harbour Street 12, call 555 0123"));
        transcripts.All.Add(Talk("older", "Hello"));
    }

    [Fact]
    public void Until_Dataverse_answers_there_is_a_skeleton()
    {
        transcripts.Gate = new TaskCompletionSource().Task;

        Assert.NotEmpty(Open().FindAll(".skeleton"));
    }

    [Fact]
    public void The_latest_conversation_is_shown_and_another_one_by_its_address()
    {
        Assert.Equal("newest", Open().Find("option[selected]").GetAttribute("value"));
        Assert.Equal("older", Open("older").Find("option[selected]").GetAttribute("value"));
    }

    [Fact]
    public void Picking_a_conversation_puts_it_into_the_address()
    {
        var page = Open();

        page.Find("select").Change("older");

        Assert.EndsWith("hand-off-preview?conversation=older", Navigation.Uri, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal("older", page.Find("option[selected]").GetAttribute("value")));
    }

    [Fact]
    public void What_is_personal_is_nowhere_in_the_page()
    {
        var page = Open();

        Assert.All(Personal, word => Assert.DoesNotContain(word, page.Markup, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Customer's words, 55 characters", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Text, 7 characters", page.Find("#variable-Policy").TextContent, StringComparison.Ordinal);
        Assert.Empty(tenant.Entries);
    }

    [Fact]
    public void Who_asks_is_written_down_first_and_what_was_said_is_not()
    {
        var page = Open();

        Button(page, "Show personal data").Click();

        page.WaitForAssertion(() =>
            Assert.Contains("Kim Okafor, Harbour Street 12", page.Markup, StringComparison.Ordinal)
        );
        ActivityEntry entry = Assert.Single(tenant.Entries);
        Assert.Equal((OperationKind.ShowPersonalData, "Avery"), (entry.Kind, entry.Person.Name));
        string written = $"{entry.Before} {string.Join(' ', entry.Steps)} {entry.End?.After}";
        Assert.All(Personal, word => Assert.DoesNotContain(word, written, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void It_can_be_masked_again_and_another_conversation_is_masked_anew()
    {
        var page = Open();
        Button(page, "Show personal data").Click();
        page.WaitForAssertion(() => Button(page, "Mask it again"));

        Button(page, "Mask it again").Click();
        Assert.All(Personal, word => Assert.DoesNotContain(word, page.Markup, StringComparison.OrdinalIgnoreCase));

        Button(page, "Show personal data").Click();
        page.Find("select").Change("older");
        page.WaitForAssertion(() => Assert.Equal("older", page.Find("option[selected]").GetAttribute("value")));
        Assert.NotNull(Button(page, "Show personal data"));
    }

    [Fact]
    public void Without_an_entry_nothing_is_shown_and_the_page_says_why()
    {
        tenant.LedgerTrouble = new Fault(FaultKind.Unavailable, "The ledger does not answer.", "Try again.");
        var page = Open();

        Button(page, "Show personal data").Click();

        page.WaitForAssertion(() =>
            Assert.Contains("Nothing was shown: who looks at personal data", page.Markup, StringComparison.Ordinal)
        );
        Assert.All(Personal, word => Assert.DoesNotContain(word, page.Markup, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("newest")]
    public void Without_the_role_the_page_says_which_where_and_who_gives_it(string? conversation)
    {
        transcripts.Trouble = new Fault(FaultKind.Forbidden, "You may not read that.", "Ask for a role.");

        var page = Open(conversation);

        string notice = page.Find(".notice.warn").TextContent;
        Assert.Contains("Bot Transcript Viewer in Contoso US", notice, StringComparison.Ordinal);
        Assert.Contains("An administrator of Contoso US gives it", notice, StringComparison.Ordinal);
        Assert.Equal(Sample.Us.AdminPage.ToString(), page.Find(".notice.warn a").GetAttribute("href"));
        Assert.DoesNotContain("No conversation of", page.Markup, StringComparison.Ordinal);
        Assert.Contains("This is the sample conversation", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_conversation_the_sample_shows_what_would_be_passed_on()
    {
        transcripts.All.Clear();

        var page = Open();

        Assert.Contains("No conversation of Store Locator is kept", page.Markup, StringComparison.Ordinal);
        Assert.Contains("I got the wrong lamp", page.Markup, StringComparison.Ordinal);
        Assert.Contains("70-4417-02", page.Find("#variable-OrderNumber").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Show personal data", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversations_that_could_not_be_listed_are_not_called_none()
    {
        transcripts.Trouble = Sample.Trouble;

        var page = Open();

        Assert.Contains(Sample.Trouble.What, page.Find(".notice.bad").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No conversation of", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_conversation_says_so_and_leads_to_the_sample()
    {
        transcripts.Damage = new Fault(FaultKind.Unusable, "The content is damaged.", "Look at the row.");

        var page = Open();

        Assert.Contains("The content is damaged.", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("?conversation=sample", page.Find(".notice a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_can_name_no_conversation_says_so() =>
        Assert.Contains(
            "This address names no conversation",
            Open(new string('x', 101)).Find(".notice").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_conversation_that_is_gone_is_said_to_be() =>
        Assert.Contains("No gone.", Open("gone").Find(".notice").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_bot_that_can_not_be_read_says_why()
    {
        tenant.Facts = Reading.Failed<Domain.Facts.HandoffFacts>(Sample.Trouble);

        Assert.Contains(Sample.Trouble.What, Open().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_size_is_told_in_words_beside_the_meter()
    {
        var page = Open();

        Assert.Equal("262144", page.Find("meter").GetAttribute("max"));
        Assert.Contains("of 262,144 bytes. They fit.", page.Find("#size-said").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_stands_beside_its_variable_with_its_weight_in_a_word()
    {
        transcripts.All.Insert(
            0,
            Talk(
                "long",
                "Hi",
                new TranscriptActivity.Assignment(new("Topic", "Terms"), new VariableValue.Text(new('x', 4_001)))
            )
        );

        var page = Open();

        string remark = page.Find("#variable-Terms .remark.bad").TextContent;
        Assert.StartsWith("Problem: 4,001 characters", remark, StringComparison.Ordinal);
        Assert.Contains("1 variable makes the hand-off fail", page.Markup, StringComparison.Ordinal);
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private IRenderedComponent<HandoffPreviewPage> Open(string? conversation = null)
    {
        TranscriptKey? key = TranscriptKey.Read(conversation);
        Navigation.NavigateTo(
            BotPaths.HandoffPreview(Sample.Reference, key)
                + (key is null && conversation is not null ? $"?conversation={conversation}" : "")
        );
        return Render<HandoffPreviewPage>(p =>
            p.Add(page => page.EnvironmentId, Sample.Us.Id.Value)
                .Add(page => page.BotId, Sample.Reference.Bot.ToString())
        );
    }

    private static Transcript Talk(string key, string asked, params TranscriptActivity[] more) =>
        new(
            TranscriptKey.Read(key)!.Value,
            Sample.Now,
            [
                new TranscriptActivity.Message(Speaker.Customer, asked, 0),
                new TranscriptActivity.Assignment(
                    VariableName.Read("Topic.Policy")!,
                    new VariableValue.Text("4417702")
                ),
                new TranscriptActivity.Message(Speaker.Bot, $"Thank you. {asked}. Policy 4417702.", 0),
                .. more,
            ]
        );

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<IComponent> page, string name) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == name);
}
