using HandoffPortal.Domain.EmbedCodes;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>The answer about a page: what it comes to, then each code with how we know and what to do.</summary>
public sealed partial class AnswerView
{
    private CodeWords words = null!;

    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public PageCheck Check { get; set; } = null!;

    /// <summary>The bot's name.</summary>
    [Parameter, EditorRequired]
    public string Bot { get; set; } = "";

    /// <summary>The chat widget whose code belongs on the page; null when none is known.</summary>
    [Parameter]
    public ChatWidget? Instead { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet() => words = new CodeWords(Bot, Instead);
}
