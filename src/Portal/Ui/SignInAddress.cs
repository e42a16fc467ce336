namespace HandoffPortal.Portal.Ui;

/// <summary>The address of the sign-in page, and where it leads afterwards.</summary>
public static class SignInAddress
{
    /// <summary>The page.</summary>
    public const string Page = "/sign-in";

    /// <summary>The name of the query value that holds the address to return to.</summary>
    public const string ReturnTo = "returnUrl";

    /// <summary>The sign-in page that leads back to this page.</summary>
    /// <param name="relativeAddress">Relative to the base, without a leading slash.</param>
    public static string WithReturnTo(string relativeAddress) =>
        $"{Page}?{ReturnTo}={Uri.EscapeDataString("/" + relativeAddress)}";

    /// <summary>The address if it is one of our own, else the first page: nobody is sent to a stranger's site.</summary>
    public static string Local(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
