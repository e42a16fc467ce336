using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// What the Omnichannel environment is asked about one bot: first all that can be asked at once, then what depends on
/// those answers. One object serves one reading.
/// </summary>
internal sealed class PlaceQuestion
{
    private readonly BotReference _bot;
    private readonly ApplicationId? _applicationId;
    private readonly HandoffLink? _link;
    private readonly Part<ImmutableArray<ApplicationUser>> _users;
    private readonly Part<ImmutableArray<ApplicationUser>>? _plainUsers;
    private readonly Part<ImmutableArray<(SystemUserId BotUser, Workstream Workstream)>> _workstreams;
    private readonly Part<ImmutableArray<RoutingRule>> _rules;
    private readonly Part<ImmutableArray<ContextVariable>> _variables;
    private Part<ImmutableArray<ApplicationUser>>? _lateUsers;
    private RoutingQuestion? _routing;
    private TeamRolesQuestion? _teamRoles;

    /// <param name="environment">Where.</param>
    /// <param name="bot">About which bot.</param>
    /// <param name="applicationId">The application ID entered or linked, if it is known yet.</param>
    /// <param name="link">The bot's link, if it is known yet.</param>
    public PlaceQuestion(
        DataverseEnvironment environment,
        BotReference bot,
        ApplicationId? applicationId,
        HandoffLink? link
    )
    {
        (Environment, _bot, _applicationId, _link) = (environment, bot, applicationId, link);
        _users = UserRows.WithBotColumns(
            string.Join(" or ", Concerned(applicationId, link).Prepend(UserRows.OwnedBy(bot.Home)))
        );
        _plainUsers = applicationId is { } id ? UserRows.WithoutBotColumns(UserRows.Carries(id)) : null;
        _workstreams = RoutingQuestion.Workstreams(bot.Home, LinkedUser(link));
        _rules = RoutingRuleRows.Of(bot.Home, LinkedUser(link));
        _variables = ContextVariableRows.Of(bot.Home, LinkedUser(link));
    }

    public DataverseEnvironment Environment { get; }

    /// <summary>What to ask first.</summary>
    public IReadOnlyList<Part> First =>
        [
            .. SetupQuestion.Parts,
            CallerQuestion.First,
            _users,
            .. _plainUsers is null ? Array.Empty<Part>() : [_plainUsers],
            _workstreams,
            _rules,
            _variables,
        ];

    /// <summary>What to ask when those answers, the bot and its link are known.</summary>
    public IReadOnlyList<Part> Second(PartAnswers first, Bot bot, HandoffLink? link)
    {
        List<Part> parts = [.. CallerQuestion.SecondAfter(first)];
        ApplicationId? applicationId = _applicationId ?? link?.ApplicationId;
        if (HasColumns(first) && (applicationId != _applicationId || LinkedUser(link) != LinkedUser(_link)))
        {
            string concerned = string.Join(" or ", Concerned(applicationId, link));
            parts.Add(_lateUsers = UserRows.WithBotColumns(concerned));
        }
        ImmutableArray<SystemUserId> botUsers = BotUsers(first, bot, link);
        _teamRoles = new TeamRolesQuestion(
            LinkedUser(link) is { } linked ? botUsers.Append(linked).Distinct() : botUsers
        );
        parts.AddRange(_teamRoles.Parts);
        if (!botUsers.IsEmpty && first.Of(_workstreams).TryGet(out var workstreams, out _))
        {
            _routing = new RoutingQuestion(
                [.. workstreams.Where(found => botUsers.Contains(found.BotUser)).Select(found => found.Workstream)],
                first.Of(_rules),
                first.Of(_variables),
                botUsers
            );
            parts.AddRange(_routing.Parts);
        }
        return parts;
    }

    /// <summary>What all the answers say.</summary>
    public OmnichannelFacts Read(PartAnswers answers, Bot bot, HandoffLink? link)
    {
        ApplicationId? applicationId = _applicationId ?? link?.ApplicationId;
        return new OmnichannelFacts(
            Environment,
            SetupQuestion.Read(answers),
            CallerQuestion.Read(answers),
            AllUsers(answers)
                .Map(users =>
                    users
                        .Where(user => user.ApplicationId == applicationId || Represents(user, bot, link))
                        .Select(user => _teamRoles?.WithThem(user, answers) ?? user)
                        .ToImmutableArray()
                ),
            Routing(answers)
        );
    }

    private Reading<ImmutableArray<ApplicationUser>> AllUsers(PartAnswers answers)
    {
        Reading<ImmutableArray<ApplicationUser>> known = UserRows.Read(answers, _users, _plainUsers);
        return _lateUsers is null
            ? known
            : known.Match(
                early =>
                    answers
                        .Of(_lateUsers)
                        .Map(late => early.Concat(late).DistinctBy(user => user.Id).ToImmutableArray()),
                Reading.Failed<ImmutableArray<ApplicationUser>>
            );
    }

    private Reading<Routing> Routing(PartAnswers answers)
    {
        if (!answers.Of(SetupQuestion.HasColumns).TryGet(out bool columns, out Fault? fault))
        {
            return Reading.Failed<Routing>(fault);
        }
        if (_routing is not null)
        {
            return _routing.Read(answers);
        }
        return columns
            ? answers
                .Of(_users)
                .Match(_ => answers.Of(_workstreams).Map(_ => Domain.Facts.Routing.None), Reading.Failed<Routing>)
            : Reading.Of(Domain.Facts.Routing.None);
    }

    private ImmutableArray<SystemUserId> BotUsers(PartAnswers first, Bot bot, HandoffLink? link) =>
        first
            .Of(_users)
            .Match<ImmutableArray<SystemUserId>>(
                users => [.. users.Where(user => Represents(user, bot, link)).Select(user => user.Id)],
                _ => []
            );

    // A bot user of this bot, by its marks or by the link; a drifted one too.
    private bool Represents(ApplicationUser user, Bot bot, HandoffLink? link) =>
        user.Id == LinkedUser(link) || UserRows.IsMarkedFor(user, bot, _bot.Home);

    private SystemUserId? LinkedUser(HandoffLink? link) => link?.Omnichannel == Environment.Id ? link.BotUser : null;

    private IEnumerable<string> Concerned(ApplicationId? applicationId, HandoffLink? link)
    {
        if (applicationId is { } id)
        {
            yield return UserRows.Carries(id);
        }
        if (LinkedUser(link) is { } user)
        {
            yield return UserRows.Is(user);
        }
    }

    private static bool HasColumns(PartAnswers answers) =>
        answers.Of(SetupQuestion.HasColumns).Match(has => has, _ => false);
}
