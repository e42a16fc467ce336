using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules.ApplicationIds;
using HandoffPortal.Domain.Rules.Bots;
using HandoffPortal.Domain.Rules.Environments;
using HandoffPortal.Domain.Rules.Extensions;
using HandoffPortal.Domain.Rules.Links;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Rules.Users;
using HandoffPortal.Domain.Rules.Voice;
using HandoffPortal.Domain.Rules.Workstreams;

namespace HandoffPortal.Domain.Rules;

/// <summary>Every rule, in the order of the ids' families (product.md §6; docs/rules.md lists them).</summary>
public static class RuleBook
{
    /// <summary>All rules.</summary>
    public static readonly ImmutableArray<Rule> Rules =
    [
        new OmnichannelExtensionIsInstalled(),
        new TelephonyExtensionIsInstalled(),
        new OmnichannelVoiceExtensionIsInstalled(),
        new ExtensionsWereInstalledInOrder(),
        new OmnichannelIsSetUp(),
        new EnvironmentsShareARegion(),
        new EnvironmentsSupportVoice(),
        new WhatTheChecksNeedIsReadable(),
        new BotIsPublished(),
        new BotIsProvisioned(),
        new BotNameIsShortEnough(),
        new TeamsChannelIsOn(),
        new VoiceNeedsNoAuthentication(),
        new ManagedBotIsKnown(),
        new ApplicationIdIsWellFormed(),
        new ApplicationIdIsUnique(),
        new ApplicationIdIsOurs(),
        new CallerHoldsTheRole(),
        new BotUserIsTheBots(),
        new BotUserHoldsTheAgentRole(),
        new CallerMayWriteTheRecord(),
        new WorkstreamRoutesToTheBot(),
        new RepresentativeIsBehindTheBot(),
        new VoiceWorkstreamHasVoice(),
        new ConnectionCanCarryVoice(),
        new NoMarkdownIsSpoken(),
        new EveryCardCanBeSpoken(),
        new CardsGoThroughComposer(),
        new NoCallEndsInSilence(),
        new CallTransfersNameANumber(),
        new CallsNeedNoAuthentication(),
        new PhoneTestIsTheRightWayRound(),
        new ATopicHandsOff(),
        new TheTransferCanBeReached(),
        new EscalateIsOn(),
        new EveryTopicCanBeRead(),
        new VariableNamesMatch(),
        new VariablesHaveTheRightType(),
        new VariableNamesAreShortEnough(),
        new ValuesAreShortEnough(),
        new ThePayloadFits(),
        new RoutingRulesTestWhatTopicsSet(),
        new CallsAreNotClosedByVariable(),
    ];

    /// <summary>Examines all of them; nothing stops at the first.</summary>
    public static ImmutableArray<Finding> Examine(HandoffFacts facts, RuleEdition edition) =>
        [.. Rules.Select(rule => rule.JudgedBy(edition, facts))];
}
