using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>A drawing beside words; it says nothing by itself and is hidden from screen readers.</summary>
public sealed partial class Icon
{
    /// <summary>Which drawing.</summary>
    [Parameter, EditorRequired]
    public IconName Name { get; set; }

    /// <summary>Its width and height in pixels.</summary>
    [Parameter]
    public int Size { get; set; } = 16;

    private string Path => IconPaths.Of(Name);
}

/// <summary>The drawings there are.</summary>
public enum IconName
{
    /// <summary>A tick in a circle.</summary>
    Check,

    /// <summary>A triangle with an exclamation mark.</summary>
    Warning,

    /// <summary>A cross in a circle.</summary>
    Problem,

    /// <summary>A question mark in a circle.</summary>
    Question,

    /// <summary>An i in a circle.</summary>
    Info,

    /// <summary>A bot's head.</summary>
    Bot,

    /// <summary>Stacked disks.</summary>
    Environment,

    /// <summary>A key.</summary>
    Key,

    /// <summary>Two links of a chain.</summary>
    Link,

    /// <summary>Two people.</summary>
    People,

    /// <summary>A list that fills from the top.</summary>
    Queue,

    /// <summary>A fork in a way.</summary>
    Workstream,

    /// <summary>A receiver.</summary>
    Voice,

    /// <summary>A speech bubble.</summary>
    Chat,

    /// <summary>Two turning arrows.</summary>
    Refresh,

    /// <summary>An arrow that leaves a box.</summary>
    External,

    /// <summary>Two sheets.</summary>
    Copy,

    /// <summary>A pointer to the right.</summary>
    Chevron,

    /// <summary>A magnifier.</summary>
    Search,

    /// <summary>A clock.</summary>
    Clock,

    /// <summary>A moon.</summary>
    Moon,

    /// <summary>A sun.</summary>
    Sun,

    /// <summary>Three lines.</summary>
    Menu,

    /// <summary>A cross.</summary>
    Close,

    /// <summary>An arrow through a door.</summary>
    SignOut,

    /// <summary>A pulse.</summary>
    Activity,

    /// <summary>A plug.</summary>
    Plug,

    /// <summary>A screen on a stand.</summary>
    Screen,

    /// <summary>Two pointed brackets.</summary>
    Code,
}
