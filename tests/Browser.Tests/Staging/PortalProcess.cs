using System.Diagnostics;

namespace HandoffPortal.Browser.Tests.Staging;

/// <summary>The portal as people run it: a process of its own on a free port.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private PortalProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<PortalProcess> StartAsync(params string[] settings)
    {
        string assembly = Path.Combine(AppContext.BaseDirectory, "HandoffPortal.Portal.dll");
        ProcessStartInfo start = new("dotnet", [PortalAssembly(assembly), "--urls", "http://127.0.0.1:0", .. settings])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        Process process = Process.Start(start)!;
        List<string> output = [];
        TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Hear(line.Data, output, listening);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, output, listening);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) =>
            listening.TrySetException(
                new InvalidOperationException("The portal stopped:\n" + string.Join('\n', output))
            );
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new PortalProcess(process, await listening.Task.WaitAsync(Patience));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        process.Dispose();
    }

    /// <summary>The portal's own build output, which has its static files beside it.</summary>
    private static string PortalAssembly(string beside)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
        string own = Path.Combine(root, "src/Portal/bin", configuration, "net10.0", Path.GetFileName(beside));
        return File.Exists(own) ? own : beside;
    }

    private static void Hear(string? line, List<string> output, TaskCompletionSource<Uri> listening)
    {
        const string Mark = "Now listening on: ";
        if (line is null)
        {
            return;
        }
        lock (output)
        {
            output.Add(line);
        }
        int at = line.IndexOf(Mark, StringComparison.Ordinal);
        if (at >= 0)
        {
            listening.TrySetResult(new Uri(line[(at + Mark.Length)..].Trim()));
        }
    }
}
