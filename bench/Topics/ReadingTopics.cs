using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using HandoffPortal.Dataverse.Topics;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using YamlDotNet.Core;

namespace HandoffPortal.Topics;

/// <summary>
/// 500 topics of some 3 kB each: how long it takes to read them, and to judge them by all rules, beside the YAML parser
/// alone on the same texts.
/// </summary>
[MemoryDiagnoser]
public class ReadingTopics
{
    private const int Count = 500;

    private readonly ImmutableArray<string> _texts =
    [
        .. Enumerable.Range(0, Count).Select(number => Text(number.ToString(CultureInfo.InvariantCulture))),
    ];
    private HandoffFacts _facts = null!;

    /// <summary>Reads the topics once, for what judges them.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _facts = SampleFacts.Ready(voice: true).WithOnly(Read());
        int damaged = _facts.Topics.Match(topics => topics.Damaged.Length, _ => -1);
        if (damaged != 0)
        {
            throw new InvalidOperationException($"{damaged} of the topics are damaged: nothing would be measured.");
        }
    }

    /// <summary>The control: what the parser takes to go through the same texts.</summary>
    [Benchmark(Baseline = true)]
    public int ParseAlone()
    {
        int events = 0;
        foreach (string text in _texts)
        {
            using StringReader reader = new(text);
            Parser parser = new(reader);
            while (parser.MoveNext())
            {
                events++;
            }
        }
        return events;
    }

    /// <summary>From YAML to typed topics.</summary>
    [Benchmark]
    public int ReadTopics() => Read().Length;

    /// <summary>From YAML to all findings.</summary>
    [Benchmark]
    public int ReadAndJudge() =>
        RuleBook.Examine(_facts.WithOnly(Read()), RuleEdition.November2021).Sum(finding => finding.Spots.Length);

    private ImmutableArray<Topic> Read() =>
        [
            .. _texts.Select(
                (text, number) =>
                    new Topic(
                        DerivedId.From("topic", number.ToString(CultureInfo.InvariantCulture)),
                        $"Topic {number}",
                        $"contoso.topic.T{number}",
                        true,
                        null,
                        TopicYaml.Read(text)
                    )
            ),
        ];

    // Ten rounds of a question, a branch for calls and one for messages, a redirect and a variable.
    private static string Text(string number) =>
        $"""
            kind: AdaptiveDialog
            beginDialog:
              kind: OnRecognizedIntent
              id: main
              intent:
                displayName: Topic {number}
                triggerQueries:
                  - topic {number}
                  - number {number}
              actions:

            """
        + string.Concat(
            Enumerable.Range(0, 10).Select(round => Round(number, round.ToString(CultureInfo.InvariantCulture)))
        );

    private static string Round(string number, string round) =>
        $$"""
                - kind: Question
                  id: ask_{{round}}
                  variable: init:Topic.Answer{{round}}
                  prompt: Which of the **{{round}} things** is it, {Topic.Name}?
                  entity: StringPrebuiltEntity
                - kind: ConditionGroup
                  id: choose_{{round}}
                  conditions:
                    - id: calls_{{round}}
                      condition: =!IsBlank(Global.CustomerPhoneNumber)
                      actions:
                        - kind: SendActivity
                          id: say_{{round}}
                          activity: You called about {Topic.Answer{{round}}}.
                  elseActions:
                    - kind: BeginDialog
                      id: go_{{round}}
                      dialog: contoso.topic.T{{number}}{{round}}
                - kind: SetVariable
                  id: set_{{round}}
                  variable: Global.Last
                  value: =Topic.Answer{{round}} & " of " & Topic.Name

            """;
}
