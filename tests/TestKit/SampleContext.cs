using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.TestKit;

/// <summary>What a workstream takes of a hand-off, and what its rules test.</summary>
public static class SampleContext
{
    /// <summary>A context variable of Store Locator's workstream.</summary>
    public static ContextVariable Variable(string name, ContextVariableType type = ContextVariableType.Text) =>
        new(DerivedId.From("context", name), name, Sample.WorkstreamId, new Choice<ContextVariableType>((int)type));

    /// <summary>The same facts with these context variables.</summary>
    public static HandoffFacts Takes(this HandoffFacts facts, params ImmutableArray<ContextVariable> variables) =>
        facts.Routed(routing => routing with { ContextVariables = Reading.Of(variables) });

    /// <summary>The same facts with a routing rule that tests these.</summary>
    public static HandoffFacts Tests(this HandoffFacts facts, params ImmutableArray<string> names) =>
        facts.Routed(routing =>
            routing with
            {
                Rules = Reading.Of<ImmutableArray<RoutingRule>>([
                    new(
                        new Guid("00000000-0000-0000-0000-0000000000f1"),
                        "Orders first",
                        Sample.WorkstreamId,
                        1,
                        Active: true,
                        HasCondition: true,
                        Sample.QueueId,
                        null
                    )
                    {
                        Variables = names,
                    },
                ]),
            }
        );

    /// <summary>The same facts with another routing.</summary>
    public static HandoffFacts Routed(this HandoffFacts facts, Func<Routing, Routing> change) =>
        facts.There(there => there with { Routing = there.Routing.Map(change) });
}
