namespace HandoffPortal.Domain.Operations;

/// <summary>A person's yes to a plan.</summary>
/// <param name="Shown">The plan as it was shown.</param>
/// <param name="Person">Who confirmed it.</param>
/// <param name="TypedName">What was typed where the plan asks for a name; null where it doesn't.</param>
public sealed record Confirmation(Plan Shown, Person Person, string? TypedName = null)
{
    /// <summary>Was the name typed that the plan asks for? Blanks around it are forgiven, nothing else is.</summary>
    public static bool IsTyped(Plan plan, string? typed) =>
        plan.NameToType is null || string.Equals(plan.NameToType.Trim(), typed?.Trim(), StringComparison.Ordinal);

    /// <summary>Why this yes does not hold for the plan as it is now; null when it does.</summary>
    internal string? WhyNot(Plan now) =>
        !now.DoesTheSameAs(Shown)
            ? "Dataverse changed since the plan was shown, and the plan is a different one now. Nothing was changed. Look at the new plan and confirm again."
        : !IsTyped(now, TypedName)
            ? $"The name that was typed is not {now.NameToType}. Nothing was changed. Look at the plan again, and type the name exactly."
        : null;
}
