using HandoffPortal.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>The boxes that narrow the activity. Each change asks anew.</summary>
public sealed partial class ActivityFilters
{
    /// <summary>What is asked for now.</summary>
    [Parameter, EditorRequired]
    public ActivityQuestion Question { get; set; } = new();

    /// <summary>The name of the bot that is asked for, if it is known.</summary>
    [Parameter]
    public string? BotName { get; set; }

    /// <summary>Told what is asked for next.</summary>
    [Parameter]
    public EventCallback<ActivityQuestion> OnChange { get; set; }

    private Task PersonChangedAsync(ChangeEventArgs change) =>
        OnChange.InvokeAsync(Question with { Person = Read(person: change).Person });

    private Task KindChangedAsync(ChangeEventArgs change) =>
        OnChange.InvokeAsync(Question with { Kind = Read(kind: change).Kind });

    private Task FromChangedAsync(ChangeEventArgs change) =>
        OnChange.InvokeAsync(Question with { From = Read(from: change).From });

    private Task UntilChangedAsync(ChangeEventArgs change) =>
        OnChange.InvokeAsync(Question with { Until = Read(until: change).Until });

    // What is typed here is read as an address is.
    private static ActivityQuestion Read(
        ChangeEventArgs? person = null,
        ChangeEventArgs? kind = null,
        ChangeEventArgs? from = null,
        ChangeEventArgs? until = null
    ) =>
        ActivityAddress
            .Read(null, person?.Value as string, kind?.Value as string, from?.Value as string, until?.Value as string)
            .Question;
}
