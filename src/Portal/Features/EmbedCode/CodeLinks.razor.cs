using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>Where a verdict leads: the widget's record, its workstream's, the other bot's page.</summary>
public sealed partial class CodeLinks
{
    /// <summary>The verdict.</summary>
    [Parameter, EditorRequired]
    public CodeVerdict Verdict { get; set; } = null!;

    private IReadOnlyList<(string Name, Uri Address)> Records =>
        Verdict switch
        {
            CodeVerdict.RightWidget(var widget, var environment) => Of(widget, environment),
            CodeVerdict.OthersWidget others => Of(others.Widget, others.Environment),
            CodeVerdict.BotlessWidget(var widget, var environment) => Of(widget, environment),
            _ => [],
        };

    private static List<(string Name, Uri Address)> Of(ChatWidget widget, DataverseEnvironment environment)
    {
        List<(string Name, Uri Address)> records =
        [
            ($"Chat widget {widget.Name}", environment.RecordPage("msdyn_livechatconfig", widget.Id)),
        ];
        if (widget.Workstream is { } workstream)
        {
            records.Add(
                ($"Workstream {workstream.Name}", environment.RecordPage("msdyn_liveworkstream", workstream.Id))
            );
        }
        return records;
    }
}
