using System.Diagnostics;

namespace HandoffPortal.Domain.Rules;

/// <summary>What to do about a finding.</summary>
/// <param name="Action">One sentence that starts with a verb.</param>
/// <param name="Who">Who can do it.</param>
/// <param name="Place">The exact place, if there is one to go to.</param>
public sealed record Remedy(string Action, Administrator Who, Place? Place = null)
{
    /// <summary>To be applied outside the portal.</summary>
    /// <param name="action">One sentence that starts with a verb.</param>
    /// <param name="who">Who can do it.</param>
    /// <param name="link">The record or the page.</param>
    /// <param name="linkText">What the link leads to.</param>
    public Remedy(string action, Administrator who, Uri link, string linkText)
        : this(action, who, new Place.Link(link, linkText)) { }

    /// <summary>To be applied by the bot administrator on the settings page itself.</summary>
    public Remedy(string action, PageControl control)
        : this(action, Administrator.BotAdministrator, new Place.Control(control)) { }

    /// <summary>The record or the page outside the portal; null when there is none, or when it is on the settings page.</summary>
    public Uri? Link => Place?.Match(Uri? (address, _) => address, _ => null);

    /// <summary>What the link leads to.</summary>
    public string? LinkText => Place?.Match(string? (_, text) => text, _ => null);

    /// <summary>
    /// A missing privilege is for whoever gives out roles in the environment; anything else the person at the page can
    /// try again.
    /// </summary>
    internal static Remedy Of(Fault fault) =>
        fault.Kind == FaultKind.Forbidden
            ? new(fault.Remedy, Administrator.AzureAdministrator)
            : new(fault.Remedy, PageControl.ReadAgain);
}

/// <summary>Where a remedy is applied.</summary>
public abstract record Place
{
    private Place() { }

    /// <summary>A record in Dataverse, or a page in Azure, Power Virtual Agents or AppSource.</summary>
    /// <param name="Address">Its address.</param>
    /// <param name="Text">What it is: "Store Locator in Contoso US".</param>
    public sealed record Link(Uri Address, string Text) : Place;

    /// <summary>A control of the settings page.</summary>
    public sealed record Control(PageControl Which) : Place;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(Func<Uri, string, T> link, Func<PageControl, T> control) =>
        this switch
        {
            Link(var address, var text) => link(address, text),
            Control(var which) => control(which),
            _ => throw new UnreachableException(),
        };
}

/// <summary>Who can apply a remedy.</summary>
public enum Administrator
{
    /// <summary>Looks after the bot.</summary>
    BotAdministrator,

    /// <summary>Looks after Omnichannel.</summary>
    OmnichannelAdministrator,

    /// <summary>Looks after Azure and the environments.</summary>
    AzureAdministrator,
}
