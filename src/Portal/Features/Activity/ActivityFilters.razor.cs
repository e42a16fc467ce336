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
        AskAsync(
            ActivityAddress.Read(null, change.Value as string, null, null, null),
            read => Question with { Person = read.Person }
        );

    private Task KindChangedAsync(ChangeEventArgs change) =>
        AskAsync(
            ActivityAddress.Read(null, null, change.Value as string, null, null),
            read => Question with { Kind = read.Kind }
        );

    private Task FromChangedAsync(ChangeEventArgs change) =>
        AskAsync(
            ActivityAddress.Read(null, null, null, change.Value as string, null),
            read => Question with { From = read.From }
        );

    private Task UntilChangedAsync(ChangeEventArgs change) =>
        AskAsync(
            ActivityAddress.Read(null, null, null, null, change.Value as string),
            read => Question with { Until = read.Until }
        );

    // What is typed here is read as an address is. A year that is being typed comes by as 0002 and 0020: wait for the rest.
    private Task AskAsync(ActivityAddress typed, Func<ActivityQuestion, ActivityQuestion> change) =>
        typed.Wrong.IsEmpty && change(typed.Question) is var next && next != Question
            ? OnChange.InvokeAsync(next)
            : Task.CompletedTask;
}
