using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Layout;

/// <summary>Says which rule edition judges.</summary>
public sealed partial class Foot(RuleEdition edition);
