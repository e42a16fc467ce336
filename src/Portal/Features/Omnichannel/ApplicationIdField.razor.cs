using HandoffPortal.Domain.Connections;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The application ID box, how to get one, and what came of checking it.</summary>
public sealed partial class ApplicationIdField
{
    private static readonly Uri AzurePortal = new(
        "https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade"
    );

    private ElementReference box;

    /// <summary>What stands in the box.</summary>
    [Parameter]
    public string Text { get; set; } = "";

    /// <summary>Told what stands in the box when the person leaves it.</summary>
    [Parameter]
    public EventCallback<string> OnText { get; set; }

    /// <summary>Is it being checked just now?</summary>
    [Parameter]
    public bool Checking { get; set; }

    /// <summary>Was Connect selected already? Then an empty box is an error.</summary>
    [Parameter]
    public bool Needed { get; set; }

    /// <summary>What was found about it.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Brings the person to the box.</summary>
    public ValueTask FocusAsync() => box.FocusAsync();

    private string? Error =>
        ApplicationIdEntry
            .Read(Text)
            .Match<string?>(
                empty: () => Needed ? "Enter an application ID." : null,
                malformed: why => why,
                entered: _ => null
            );

    private Task ChangedAsync(ChangeEventArgs change) => OnText.InvokeAsync(change.Value as string ?? "");
}
