namespace HandoffPortal.Domain.Topics;

/// <summary>Where a redirect can lead that is no topic of the bot.</summary>
/// <param name="SchemaName">What redirects name it by.</param>
/// <param name="Name">Its name, as authors see it.</param>
/// <param name="IsComposer">Was it built in Bot Framework Composer? Else it comes with a solution, for all bots.</param>
public sealed record TopicDestination(string SchemaName, string Name, bool IsComposer);
