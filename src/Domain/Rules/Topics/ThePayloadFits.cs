using System.Text;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND009. The channel takes 262,144 bytes at most (dataverse-facts.md §11, size).</summary>
public sealed class ThePayloadFits() : TopicRule("HND009", "What is handed off stays well below 262,144 bytes")
{
    /// <summary>The most bytes that the channel takes.</summary>
    public const int Most = 262_144;

    /// <summary>From here on it is near: four fifths.</summary>
    public const int Near = Most / 5 * 4;

    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts)
    {
        (PassedVariable Largest, int Bytes)[] values =
        [
            .. topics
                .Passed.Where(passed => passed.Value is not null)
                .GroupBy(passed => passed.Name, StringComparer.Ordinal)
                .Select(same => same.Select(passed => (passed, BytesOf(passed))).MaxBy(sized => sized.Item2)),
        ];
        int bytes = values.Sum(value => value.Bytes);
        return By(
            bytes < Near
                ? []
                : values
                    .OrderByDescending(value => value.Bytes)
                    .Take(5)
                    .Select(value =>
                        value.Largest.Visit.Spot(
                            value.Largest.Name,
                            $"The value takes {value.Bytes:N0} bytes.",
                            line: value.Largest.Value!.Line
                        )
                    ),
            $"The fixed texts that topics pass on come to {bytes:N0} bytes of {Most:N0}. What customers and flows say comes on top.",
            found =>
                $"The fixed texts that topics pass on come to {bytes:N0} bytes; with the conversation on top, the limit of {Most:N0} is {(bytes < Most ? "near" : "passed")}. The largest are in {Names(found)}.",
            Change("Pass on less: leave out long texts, or pass on a link to them.", facts)
        );
    }

    private static int BytesOf(PassedVariable passed) =>
        Encoding.UTF8.GetByteCount(passed.Value!.Value) + Encoding.UTF8.GetByteCount(passed.Name);
}
