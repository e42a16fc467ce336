namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §6.</summary>
internal static class WorkstreamTable
{
    public static readonly Table Table = new("msdyn_liveworkstream", "msdyn_liveworkstreams", "workstreams");

    public const string Id = "msdyn_liveworkstreamid";
    public const string Name = "msdyn_name";
    public const string StreamSource = "msdyn_streamsource";
    public const string Distribution = "msdyn_workdistributionmode";
    public const string State = "statecode";
    public const string BotUser = "msdyn_bot_user";
    public const string BotQueue = "msdyn_bot_queue";
    public const string DefaultQueue = "msdyn_defaultqueue";

    public const int Active = 0;
}

/// <summary>docs/dataverse-facts.md, routing rules.</summary>
internal static class RoutingRuleTable
{
    public static readonly Table Table = new("msdyn_ocruleitem", "msdyn_ocruleitems", "routing rules");

    public const string Id = "msdyn_ocruleitemid";
    public const string Name = "msdyn_name";
    public const string Workstream = "msdyn_liveworkstream";
    public const string Priority = "msdyn_priority";
    public const string AssignedTo = "msdyn_assignedto";
    public const string Queue = "msdyn_cdsqueueassignid";
    public const string User = "msdyn_userassignid";
    public const string Condition = "msdyn_condition";
    public const string State = "statecode";

    public const int Active = 0;
    public const int ToUser = 2;

    /// <summary>What stands before a context variable's name in a condition.</summary>
    public const string ContextVariable = "liveworkitemcontext.";
}

/// <summary>docs/dataverse-facts.md, context variables.</summary>
internal static class ContextVariableTable
{
    public static readonly Table Table = new(
        "msdyn_ocliveworkstreamcontextvariable",
        "msdyn_ocliveworkstreamcontextvariables",
        "context variables"
    );

    public const string Id = "msdyn_ocliveworkstreamcontextvariableid";
    public const string Name = "msdyn_name";
    public const string Type = "msdyn_datatype";
    public const string Workstream = "msdyn_liveworkstreamid";
    public const string State = "statecode";

    public const int Active = 0;
}

/// <summary>dataverse-facts.md §6.</summary>
internal static class QueueTable
{
    public static readonly Table Table = new("queue", "queues", "queues");

    public const string Id = "queueid";
    public const string Name = "name";
    public const string Members = "queuemembership_association";
}

/// <summary>dataverse-facts.md §6.</summary>
internal static class ConversationTable
{
    public static readonly Table Table = new("msdyn_ocliveworkitem", "msdyn_ocliveworkitems", "conversations");

    public const string Id = "activityid";
    public const string Workstream = "msdyn_liveworkstreamid";
    public const string ActiveAgent = "msdyn_activeagentid";
    public const string Queue = "msdyn_cdsqueueid";
    public const string StartedOn = "msdyn_startedon";
    public const string InitiatedOn = "msdyn_initiatedon";
    public const string CreatedOn = "createdon";
    public const string State = "statecode";

    public const int Open = 0;
}

/// <summary>docs/dataverse-facts.md, embed codes.</summary>
internal static class ChatWidgetTable
{
    public static readonly Table Table = new("msdyn_livechatconfig", "msdyn_livechatconfigs", "chat widgets");

    public const string Id = "msdyn_livechatconfigid";
    public const string Name = "msdyn_name";
    public const string App = "msdyn_widgetappid";
    public const string Snippet = "msdyn_widgetsnippet";
    public const string Workstream = "msdyn_liveworkstreamid";
    public const string State = "statecode";

    public const int Active = 0;
}
