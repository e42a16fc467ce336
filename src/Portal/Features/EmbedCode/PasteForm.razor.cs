using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>
/// The box for a page's HTML. Its text is read once it is asked for, as a stream: what a box tells on its own comes as one
/// message, and a circuit takes no message of more than 32 kB.
/// </summary>
public sealed partial class PasteForm(IJSRuntime script)
{
    /// <summary>The most bytes of a page that are taken.</summary>
    public const int MostBytes = 1024 * 1024;

    private ElementReference box;
    private string? problem;

    /// <summary>Pages to try the check with.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<EmbedExample> Examples { get; set; } = [];

    /// <summary>Is a page being checked just now?</summary>
    [Parameter]
    public bool Checking { get; set; }

    /// <summary>Told the HTML that is to be checked.</summary>
    [Parameter]
    public EventCallback<string> OnPage { get; set; }

    private async Task CheckAsync()
    {
        if (Checking)
        {
            return;
        }
        string? text;
        try
        {
            await using IJSStreamReference bytes = await script.InvokeAsync<IJSStreamReference>("handoff.bytes", box);
            text = bytes.Length > MostBytes ? null : await ReadAsync(bytes);
            problem = ProblemOf(bytes.Length, text);
        }
        catch (Exception e) when (e is JSException or IOException or TimeoutException)
        {
            (text, problem) = (null, "The browser did not hand over the whole text. Nothing was checked; try again.");
        }
        if (text is not null && problem is null)
        {
            await OnPage.InvokeAsync(text);
        }
    }

    private async Task ShowAsync(EmbedExample example)
    {
        problem = null;
        await script.InvokeVoidAsync("handoff.fill", box, example.Html);
        await OnPage.InvokeAsync(example.Html);
    }

    private static async Task<string> ReadAsync(IJSStreamReference bytes)
    {
        if (bytes.Length == 0)
        {
            return "";
        }
        await using Stream stream = await bytes.OpenReadStreamAsync(MostBytes);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private static string? ProblemOf(long length, string? text) =>
        text is null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"That is {length:N0} bytes, and {MostBytes:N0} (1 MB) can be checked. Paste the part of it that holds the chat: its body, without pictures that are written into it."
            )
        : string.IsNullOrWhiteSpace(text) ? "Paste the page's HTML first."
        : null;
}
