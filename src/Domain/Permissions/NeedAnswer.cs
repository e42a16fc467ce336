using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Permissions;

/// <summary>One need, and how somebody holds it.</summary>
/// <param name="Need">What is needed.</param>
/// <param name="Environment">Where; null while no Omnichannel environment is chosen.</param>
/// <param name="Holding">How it is held, or why not.</param>
/// <param name="Remedy">Who can give what is missing, and where; null when nothing is missing that somebody could give.</param>
public sealed record NeedAnswer(Need Need, DataverseEnvironment? Environment, Holding Holding, Remedy? Remedy);
