using HandoffPortal.LocalDataverse.Querying;
using HandoffPortal.LocalDataverse.Schema;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>A request's address, parsed against the schema: what it names is known to exist.</summary>
internal sealed class RequestUrl
{
    private static readonly string[] Offered =
    [
        "$select",
        "$filter",
        "$orderby",
        "$top",
        "$count",
        "$expand",
        "$skiptoken",
        "$format",
    ];

    private readonly ODataUriParser _parser;

    private readonly string _query;

    private RequestUrl(ODataUriParser parser, ODataPathSegment[] path, string query)
    {
        _parser = parser;
        _query = query;
        Path = path;
    }

    /// <summary>The segments behind the service root.</summary>
    public ODataPathSegment[] Path { get; }

    /// <summary>The literals of the address; aliases have their values once the options were read.</summary>
    public Literals Literals => new(_parser.ParameterAliasNodes);

    /// <exception cref="DataverseFault">404 for an unknown path, 400 for one that can't be read.</exception>
    public static RequestUrl Parse(DataverseSchema schema, Uri serviceRoot, Uri url)
    {
        ODataUriParser parser = new(schema.Edm, serviceRoot, url) { Resolver = new DataverseNames() };
        try
        {
            return new RequestUrl(parser, [.. parser.ParsePath()], url.Query);
        }
        catch (ODataUnrecognizedPathException unknown)
        {
            throw DataverseFault.NoSuchResource(unknown.CurrentSegment ?? url.AbsolutePath);
        }
        catch (ODataException malformed)
        {
            throw DataverseFault.BadQuery(malformed.Message);
        }
    }

    /// <exception cref="DataverseFault">400 when an option can't be read or isn't offered by Dataverse.</exception>
    public QueryOptions ReadOptions()
    {
        try
        {
            DemandOffered();
            return new QueryOptions(
                _parser.ParseFilter(),
                _parser.ParseOrderBy(),
                _parser.ParseSelectAndExpand(),
                _parser.ParseTop(),
                _parser.ParseCount() ?? false,
                _parser.ParseSkipToken()
            );
        }
        catch (ODataException malformed)
        {
            throw DataverseFault.BadQuery(malformed.Message);
        }
    }

    private void DemandOffered()
    {
        string[] asked =
        [
            .. _query.TrimStart('?').Split('&').Select(option => Uri.UnescapeDataString(option.Split('=')[0])),
        ];
        if (asked.Contains("$skip", StringComparer.OrdinalIgnoreCase))
        {
            throw DataverseFault.BadQuery("Skip Clause is not supported in CRM");
        }
        if (asked.FirstOrDefault(option => option.StartsWith('$') && !Offered.Contains(option)) is string unknown)
        {
            throw DataverseFault.BadQuery($"The query parameter {unknown} is not supported.");
        }
    }

    // Query functions are written with their namespace: Microsoft.Dynamics.CRM.In(…).
    private sealed class DataverseNames : ODataUriResolver
    {
        private const string Namespace = "Microsoft.Dynamics.CRM.";

        public override IEnumerable<IEdmOperationImport> ResolveOperationImports(IEdmModel model, string identifier) =>
            base.ResolveOperationImports(
                model,
                identifier.StartsWith(Namespace, StringComparison.Ordinal) ? identifier[Namespace.Length..] : identifier
            );
    }
}

/// <summary>The query options of one request.</summary>
internal sealed record QueryOptions(
    FilterClause? Filter,
    OrderByClause? OrderBy,
    SelectExpandClause? SelectExpand,
    long? Top,
    bool Count,
    string? SkipToken
);
