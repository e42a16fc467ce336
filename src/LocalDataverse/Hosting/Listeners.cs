using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>
/// One port for the base address and one for each organisation: clients take an organisation for a host and drop any path behind it.
/// </summary>
internal sealed class Listeners(Uri baseAddress, Tenant tenant)
{
    private readonly List<ListenOptions> _listening = [];

    /// <summary>A server that knows nothing of the settings of the process that it runs in.</summary>
    public WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Listen);
        // A request that a fault keeps waiting must not keep the host from stopping.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = Bind);
        return builder.Build();
    }

    /// <summary>Once the server listens: tells each organisation its address, and returns the base address.</summary>
    public Uri Assign()
    {
        foreach ((Organisation organisation, ListenOptions listening) in tenant.Organisations.Zip(_listening.Skip(1)))
        {
            organisation.Url = AddressOf(listening);
        }
        return AddressOf(_listening[0]);
    }

    private void Listen(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = 32 * 1024 * 1024;
        server.Limits.MaxRequestLineSize = 32 * 1024;
        server.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
        foreach (int offset in Enumerable.Range(0, 1 + tenant.Organisations.Count))
        {
            int port = baseAddress.Port == 0 ? 0 : baseAddress.Port + offset;
            server.Listen(IPAddress.Loopback, port, _listening.Add);
        }
    }

    private Socket Bind(EndPoint endPoint)
    {
        try
        {
            return SocketTransportOptions.CreateDefaultBoundListenSocket(endPoint);
        }
        catch (SocketException taken)
            when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse && !IsBase(endPoint))
        {
            return SocketTransportOptions.CreateDefaultBoundListenSocket(new IPEndPoint(IPAddress.Loopback, 0));
        }
    }

    private bool IsBase(EndPoint endPoint) => endPoint is IPEndPoint ip && ip.Port == baseAddress.Port;

    private static Uri AddressOf(ListenOptions listening) => new($"http://127.0.0.1:{listening.IPEndPoint!.Port}/");
}
