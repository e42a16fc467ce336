using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>One environment of the picker, in the words that stand beside it.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Standing">Whether Omnichannel is set up there.</param>
/// <param name="Word">That, in words.</param>
/// <param name="Why">Why it could not be read, and what to do; null when it could.</param>
public sealed record EnvironmentOption(
    DataverseEnvironment Environment,
    EnvironmentOptionStanding Standing,
    string Word,
    string? Why = null
)
{
    /// <summary>Can it be chosen? One without Omnichannel can: the seed lets it be chosen and then says what is missing.</summary>
    public bool CanBeChosen => Standing != EnvironmentOptionStanding.Unreadable;

    /// <summary>What the picker shows for this environment.</summary>
    public static EnvironmentOption Of(EnvironmentChoice choice) =>
        choice.Setup.Match(
            setup =>
                setup.Match(
                    voice => new EnvironmentOption(
                        choice.Environment,
                        EnvironmentOptionStanding.SetUp,
                        voice ? "Omnichannel is set up, with voice" : "Omnichannel is set up"
                    ),
                    () =>
                        new EnvironmentOption(
                            choice.Environment,
                            EnvironmentOptionStanding.NotSetUp,
                            "Omnichannel is not set up"
                        )
                ),
            fault => new EnvironmentOption(
                choice.Environment,
                EnvironmentOptionStanding.Unreadable,
                "Could not be read",
                $"{fault.What} {fault.Remedy}"
            )
        );

    /// <summary>The seed's message when this environment is chosen and has no Omnichannel; null when there is none to give.</summary>
    public string? MessageWhenChosen =>
        Standing == EnvironmentOptionStanding.NotSetUp ? "You haven't set up Omnichannel in this environment." : null;

    /// <summary>What to do about the message. A managed bot may meet it for another reason.</summary>
    public static string WhatToDo(bool botIsManaged) =>
        botIsManaged
            ? "This is a managed bot: if Omnichannel is enabled for it, this message goes away after its next import; if it isn't, the message stays. Otherwise choose another environment, or have Omnichannel for Customer Service set up in this one."
            : "Choose another environment, or have Omnichannel for Customer Service set up in this one.";
}

/// <summary>How an environment of the picker stands.</summary>
public enum EnvironmentOptionStanding
{
    /// <summary>Omnichannel is set up.</summary>
    SetUp,

    /// <summary>It is not.</summary>
    NotSetUp,

    /// <summary>We could not look.</summary>
    Unreadable,
}
