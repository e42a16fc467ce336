using Bunit;
using HandoffPortal.Portal.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Layout;

public sealed class MainLayoutTests : PortalContext
{
    public MainLayoutTests() => Services.AddSingleton<AntiforgeryStateProvider>(new NoForms());

    [Fact]
    public void The_shell_names_the_person_the_sample_and_the_edition_that_judges()
    {
        var shell = Render<MainLayout>();

        Assert.Contains("Avery", shell.Find("header").TextContent, StringComparison.Ordinal);
        Assert.Contains("Contoso, a sample", shell.Find("aside").TextContent, StringComparison.Ordinal);
        Assert.Contains("2021-11", shell.Find("footer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_breaks_leaves_the_shell_and_says_that_nothing_was_lost()
    {
        bool broken = true;
        var shell = Render<MainLayout>(p =>
            p.Add(
                layout => layout.Body,
                builder =>
                {
                    builder.OpenComponent<Fragile>(0);
                    builder.AddComponentParameter(1, nameof(Fragile.Breaks), broken);
                    builder.CloseComponent();
                }
            )
        );
        Assert.Equal("This page broke", shell.Find("h1").TextContent);
        Assert.Contains("Nothing of yours was lost", shell.Find(".notice").TextContent, StringComparison.Ordinal);

        broken = false;
        shell.FindAll("main button").Single().Click();

        Assert.Equal("Whole", shell.Find("main h1").TextContent);
    }

    [Fact]
    public void The_menu_button_says_whether_the_menu_is_open()
    {
        var shell = Render<MainLayout>();
        Assert.Equal("false", shell.Find("button.menu").GetAttribute("aria-expanded"));

        shell.Find("button.menu").Click();
        Assert.Equal("true", shell.Find("button.menu").GetAttribute("aria-expanded"));

        Services.GetRequiredService<NavigationManager>().NavigateTo("activity");
        shell.WaitForAssertion(() => Assert.Equal("false", shell.Find("button.menu").GetAttribute("aria-expanded")));
    }

    [Fact]
    public void The_theme_goes_round_from_the_systems_own_to_light_to_dark()
    {
        var theme = Render<ThemeSwitch>();
        string[] chosen =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(_ =>
                {
                    theme.Find("button").Click();
                    return (string)JSInterop.Invocations["handoff.setTheme"][^1].Arguments[0]!;
                }),
        ];

        Assert.Equal(["light", "dark", "system"], chosen);
    }

    private sealed class Fragile : ComponentBase
    {
        [Parameter]
        public bool Breaks { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            if (Breaks)
            {
                throw new InvalidOperationException("A mistake of ours.");
            }
            builder.AddMarkupContent(0, "<h1>Whole</h1>");
        }
    }

    private sealed class NoForms : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
