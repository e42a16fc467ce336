using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>The two ways of a customer side by side: past Omnichannel, and through it.</summary>
public sealed partial class WhichCodeGoesWhere
{
    private static readonly ChipLook Wrong = new(Tone.Bad, IconName.Problem, "Can't hand off");
    private static readonly ChipLook Right = new(Tone.Good, IconName.Check, "Can hand off");

    /// <summary>The bot's name.</summary>
    [Parameter, EditorRequired]
    public string Bot { get; set; } = "";

    /// <summary>A chat widget of the bot; null when none is known.</summary>
    [Parameter]
    public ChatWidget? Widget { get; set; }

    private IReadOnlyList<CodeStep> Past =>
        [
            new(IconName.Screen, "Your page", Tone.Quiet),
            new(IconName.Code, "Embed code", Tone.Bad),
            new(IconName.Bot, Bot, Tone.Quiet),
            new(IconName.Problem, "No representative", Tone.Bad),
        ];

    private IReadOnlyList<CodeStep> Through =>
        [
            new(IconName.Screen, "Your page", Tone.Quiet),
            new(IconName.Chat, Widget is null ? "Chat widget" : Widget.Name, Tone.Good),
            new(
                IconName.Workstream,
                Widget?.Workstream is { } workstream ? $"Workstream {workstream.Name}" : "Workstream",
                Tone.Quiet
            ),
            new(IconName.Bot, Bot, Tone.Quiet),
            new(IconName.People, "Representative", Tone.Good),
        ];
}

/// <summary>One station of a customer's way.</summary>
public sealed record CodeStep(IconName Icon, string Text, Tone Tone);
