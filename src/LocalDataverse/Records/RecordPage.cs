using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Querying;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Records;

/// <summary>
/// The page behind <c>main.aspx?pagetype=entityrecord&amp;etn=…&amp;id=…</c> (dataverse-facts.md §12): it stands in for the
/// model-driven app, so it is plain, asks for no sign-in and leaves secrets out.
/// </summary>
internal static class RecordPage
{
    private const string Style = """
        :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
        body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); overflow-wrap: anywhere; }
        th { width: 16rem; font-weight: 600; }
        aside { border-inline-start: 4px solid currentColor; padding-inline-start: .75rem; }
        @media (max-width: 40rem) { th, td { display: block; width: auto; border: 0; padding: 0; } td { padding-bottom: .75rem; } }
        """;

    /// <param name="lists">Named lists below the columns, such as a user's roles.</param>
    public static string Write(Call call, Row row, IReadOnlyList<(string Title, IReadOnlyList<Row> Rows)> lists)
    {
        string name = NameOf(row);
        StringBuilder html = new();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<h1>{Encode(name)}</h1>\n<p>{Encode(row.Table.LogicalName)} in {Encode(call.Organisation.Name)}</p>\n"
        );
        html.Append("<h2>Columns</h2>\n<table>\n");
        foreach ((Column column, object? value) in row.Values.Where(pair => pair.Value is not null && !pair.Key.Secret))
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{Encode(column.LogicalName)}</th><td>{Cell(row, column, value!)}</td></tr>\n"
            );
        }
        html.Append("</table>\n");
        foreach ((string title, IReadOnlyList<Row> rows) in lists)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(title)}</h2>\n").Append(List(rows));
        }
        return Page($"{name} - {call.Organisation.Name}", html.ToString());
    }

    public static string Missing(string organisation, string what) =>
        Page($"No such record - {organisation}", $"<h1>No such record</h1>\n<p>{Encode(what)}</p>\n");

    private static string Page(string title, string body) =>
        $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(title)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            {body}</main>
            <aside><p>This page stands in for the model-driven app of a real environment. It shows sample data kept on this machine, and asks for no sign-in.</p></aside>
            </body>
            </html>

            """;

    private static string List(IReadOnlyList<Row> rows) =>
        rows.Count == 0
            ? "<p>None</p>\n"
            : $"<ul>\n{string.Concat(rows.Select(row => $"<li>{Link(row.Table.LogicalName, (Guid)row.Key, NameOf(row))}</li>\n"))}</ul>\n";

    private static string Cell(Row row, Column column, object value) =>
        (column.LookupTarget, value) switch
        {
            (string target, Guid id) => Link(
                target,
                id,
                row.LookupNames.GetValueOrDefault(column.Name) ?? id.ToString("D")
            ),
            (_, int number) when column.Choices.TryGetValue(number, out string? label) => Encode($"{label} ({number})"),
            (_, bool flag) => flag ? "Yes" : "No",
            (_, DateTimeOffset instant) => Encode(
                instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)
            ),
            _ => Encode(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        };

    private static string Link(string table, Guid id, string text) =>
        $"<a href=\"/main.aspx?pagetype=entityrecord&amp;etn={table}&amp;id={id:D}\">{Encode(text)}</a>";

    private static string NameOf(Row row) =>
        row.Values.FirstOrDefault(pair => pair.Key.Name == row.Table.PrimaryName).Value as string
        ?? row.Key.ToString()!;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
