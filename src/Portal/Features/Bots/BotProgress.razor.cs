using HandoffPortal.Domain;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>How far the reading is, and what came of it.</summary>
public sealed partial class BotProgress
{
    /// <summary>What is known so far.</summary>
    [Parameter, EditorRequired]
    public Fleet Fleet { get; set; } = Fleet.Unasked;

    /// <summary>How many bots fit what is asked.</summary>
    [Parameter, EditorRequired]
    public int Total { get; set; }

    /// <summary>When the last environment answered; counts once all have.</summary>
    [Parameter]
    public DateTimeOffset ReadAt { get; set; }

    private int Failed => Fleet.Failures.Count();

    private string NotRead => Failed == 0 ? "" : $"; {Words.Count(Failed, "environment")} could not be read";

    private string Sentence =>
        (Fleet.OfHowMany, Fleet.Complete) switch
        {
            (null, _) => "Asking the environments",
            ({ } all, false) => $"{Fleet.Answers.Length} of {Words.Count(all, "environment")} have answered",
            ({ } all, true) when Total == Fleet.Rows.Length =>
                $"{Words.Count(Total, "bot")} in {Words.Count(all - Failed, "environment")}{NotRead}",
            _ => $"{Total} of {Words.Count(Fleet.Rows.Length, "bot")}{NotRead}",
        };
}
