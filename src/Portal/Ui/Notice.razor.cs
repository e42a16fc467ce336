using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>A box that says one thing, with colour, icon and word.</summary>
public sealed partial class Notice
{
    /// <summary>What sort of thing.</summary>
    [Parameter, EditorRequired]
    public NoticeKind Kind { get; set; }

    /// <summary>The thing in one sentence.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>True when it appears in answer to something the person did: a screen reader then reads it out.</summary>
    [Parameter]
    public bool Live { get; set; }

    /// <summary>The rest.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string? Role =>
        (Live, Kind) switch
        {
            (false, _) => null,
            (_, NoticeKind.Problem) => "alert",
            _ => "status",
        };
}

/// <summary>What sort of thing a notice says.</summary>
public enum NoticeKind
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Needs a look.</summary>
    Warning,

    /// <summary>Wrong, or failed.</summary>
    Problem,
}

internal static class NoticeKinds
{
    public static Tone ToTone(this NoticeKind kind) =>
        kind switch
        {
            NoticeKind.Good => Tone.Good,
            NoticeKind.Warning => Tone.Warn,
            NoticeKind.Problem => Tone.Bad,
            _ => Tone.Info,
        };

    public static IconName ToIcon(this NoticeKind kind) =>
        kind switch
        {
            NoticeKind.Good => IconName.Check,
            NoticeKind.Warning => IconName.Warning,
            NoticeKind.Problem => IconName.Problem,
            _ => IconName.Info,
        };

    public static string ToWord(this NoticeKind kind) =>
        kind switch
        {
            NoticeKind.Good => "Done",
            NoticeKind.Warning => "Warning",
            NoticeKind.Problem => "Problem",
            _ => "Note",
        };
}
