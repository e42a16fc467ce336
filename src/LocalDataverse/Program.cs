using System.Runtime.InteropServices;
using HandoffPortal.LocalDataverse;

const string FaultsFlag = "--allow-faults";
IConfiguration settings = new ConfigurationBuilder().AddCommandLine([.. args.Where(arg => arg != FaultsFlag)]).Build();
using ILoggerFactory logging = LoggerFactory.Create(log => log.AddConsole());
LocalDataverseOptions defaults = new();
LocalDataverseOptions options = defaults with
{
    BaseAddress = settings["urls"] is string address ? new Uri(address) : defaults.BaseAddress,
    DataFile = settings["data"] ?? defaults.DataFile,
    AllowFaults = args.Contains(FaultsFlag),
    LoggerFactory = logging,
};

TaskCompletionSource stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopping.TrySetResult();
}
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

await using LocalDataverseHost host = await LocalDataverseHost.StartAsync(options);
Console.WriteLine($"LocalDataverse listens on {host.BaseAddress}");
foreach (LocalOrganisation organisation in host.Organisations)
{
    Console.WriteLine($"  {organisation.Name}: {organisation.Url}api/data/v9.2/");
}
await stopping.Task;
