using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Portal.Ui;

/// <summary>The bot whose pages are open, so that the navigation can name it. One for each circuit.</summary>
public sealed class CurrentBot
{
    private BotReference? reference;
    private string? name;

    /// <summary>Raised when a page has read its bot's name.</summary>
    public event Action? Changed;

    /// <summary>The bot's name; null when no page has read it yet.</summary>
    public string? NameOf(BotReference bot) => bot == reference ? name : null;

    /// <summary>Told by a bot's page once it has read the bot.</summary>
    public void Show(BotReference bot, string botName)
    {
        if (bot == reference && botName == name)
        {
            return;
        }
        (reference, name) = (bot, botName);
        Changed?.Invoke();
    }
}
