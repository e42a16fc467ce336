namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>
/// A request that Dataverse refuses. Thrown from wherever the reason shows and answered in one place, so that reading, writing and
/// batching share one way out. Codes and statuses: dataverse-facts.md §10 and §15.
/// </summary>
internal sealed class DataverseFault(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public int? RetryAfterSeconds { get; init; }

    /// <summary>The query or the path can't be understood.</summary>
    public static DataverseFault BadQuery(string message) => new(400, "0x80060888", message);

    /// <summary>The body can't be understood, or names what is not there.</summary>
    public static DataverseFault BadPayload(string message) =>
        new(400, "0x80048d19", $"Error identified in Payload provided by the user for Entity :'', {message}");

    public static DataverseFault InvalidArgument(string message) => new(400, "0x80040203", message);

    public static DataverseFault NoSuchResource(string segment) =>
        new(404, "0x8006088a", $"Resource not found for the segment '{segment}'.");

    public static DataverseFault NoSuchRow(string table, Guid id) =>
        new(404, "0x80040217", $"Entity '{table}' With Id = {id} Does Not Exist");

    public static DataverseFault StaleVersion() =>
        new(412, "0x80060882", "The version of the existing record doesn't match the RowVersion property provided.");

    public static DataverseFault Duplicate() =>
        new(412, "0x80040237", "A record with matching key values already exists.");

    public static DataverseFault MethodNotAllowed(string method) =>
        new(405, "0x8006088f", $"The requested resource does not support http method '{method}'.");
}
