namespace HandoffPortal.Domain.Connections;

/// <summary>The id of a user row in one environment (<c>systemuser.systemuserid</c>).</summary>
public readonly record struct SystemUserId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
