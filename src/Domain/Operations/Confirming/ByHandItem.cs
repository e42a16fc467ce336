using System.Collections.Immutable;

namespace HandoffPortal.Domain.Operations.Confirming;

/// <summary>What no row in Dataverse tells, and a person has to confirm (product.md §6).</summary>
/// <param name="Id">Names the item in the activity; never given to another.</param>
/// <param name="What">The sentence to confirm.</param>
/// <param name="Why">What happens otherwise.</param>
/// <param name="Who">Who can tell.</param>
/// <param name="Where">Where it can be seen.</param>
/// <param name="Link">The place or the terms; null when there is no one address.</param>
public sealed record ByHandItem(string Id, string What, string Why, string Who, string Where, Uri? Link = null)
{
    private static readonly Uri Licences = new("https://admin.microsoft.com/Adminportal/Home#/licenses");

    /// <summary>The list, from the seed's prerequisites and notes.</summary>
    public static readonly ImmutableArray<ByHandItem> All =
    [
        new(
            "BYH001",
            "You have a product licence for Power Virtual Agents",
            "Without one the bot stops answering.",
            "Whoever buys licences for your organisation",
            "Microsoft 365 admin center, Billing, Licenses",
            Licences
        ),
        new(
            "BYH002",
            "You have a product licence for Omnichannel for Customer Service",
            "Without one representatives can't take conversations.",
            "Whoever buys licences for your organisation",
            "Microsoft 365 admin center, Billing, Licenses",
            Licences
        ),
        new(
            "BYH003",
            "The phone number was bought with the Make calls privilege",
            "Without it, transferring a call to another phone number fails.",
            "An Omnichannel administrator",
            "Omnichannel admin center, phone numbers"
        ),
        new(
            "BYH004",
            "The bot is not used for medical advice or emergencies",
            "It is not made for them: nobody promises that a conversation reaches a person in time.",
            "Whoever answers for what the bot says",
            "The product terms of Power Virtual Agents",
            new("https://www.microsoft.com/licensing/terms/")
        ),
    ];
}
