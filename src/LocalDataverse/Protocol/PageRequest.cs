using System.Globalization;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>Which rows of a collection are wanted now.</summary>
/// <param name="Size">How many at most.</param>
/// <param name="Skipped">How many lie on the pages before, whatever their size was.</param>
/// <param name="IsLast">Whether <c>$top</c> is reached with this page.</param>
internal sealed record PageRequest(int Number, long Size, long Skipped, bool IsLast)
{
    /// <exception cref="DataverseFault">400 when the paging cookie can't be read.</exception>
    public static PageRequest Of(QueryOptions options, Preferences preferences)
    {
        long size = preferences.PageSize ?? Preferences.LargestPage;
        (int number, long skipped) = Read(options.SkipToken);
        long left = options.Top is long top ? Math.Max(0, top - skipped) : long.MaxValue;
        return new PageRequest(number, Math.Min(size, left), skipped, left <= size);
    }

    /// <summary>The same address with a cookie for the page after this one.</summary>
    public string NextLink(Uri address)
    {
        string cookie = Uri.EscapeDataString(
            $"<cookie pagenumber=\"{Number + 1}\" pagingcookie=\"{Skipped + Size}\" />"
        );
        IEnumerable<string> others = address
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(option => !option.StartsWith("$skiptoken=", StringComparison.OrdinalIgnoreCase));
        return $"{address.GetLeftPart(UriPartial.Path)}?{string.Join('&', others.Append($"$skiptoken={cookie}"))}";
    }

    // <cookie pagenumber="2" pagingcookie="4" />: the page, and how many rows lie before it.
    private static (int Number, long Skipped) Read(string? token)
    {
        if (token is null)
        {
            return (1, 0);
        }
        return
            token.Split('"') is [_, string page, _, string rows, _]
            && int.TryParse(page, CultureInfo.InvariantCulture, out int number)
            && long.TryParse(rows, CultureInfo.InvariantCulture, out long skipped)
            && number > 1
            && skipped > 0
            ? (number, skipped)
            : throw DataverseFault.BadQuery("Malformed XML in the Paging Cookie");
    }
}
