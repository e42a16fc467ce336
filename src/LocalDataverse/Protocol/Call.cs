using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>Where, for whom, in which transaction and when one request is answered.</summary>
internal sealed record Call(Organisation Organisation, Caller Caller, Session Session, DateTimeOffset Now)
{
    public DataverseSchema Schema => Organisation.Schema;

    public int Key => Organisation.Key;
}
