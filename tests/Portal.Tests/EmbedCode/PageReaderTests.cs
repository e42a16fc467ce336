using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Portal.Features.EmbedCode;

namespace HandoffPortal.Portal.Tests.EmbedCode;

/// <summary>Pages as people paste them, and text that is none.</summary>
public sealed class PageReaderTests
{
    private const string Address = "https://web.powerva.microsoft.com/environments/e1/bots/b1/webchat?__version__=2";
    private const string Frame = $"<iframe src=\"{Address}\" frameborder=\"0\"></iframe>";
    private const string Widget =
        "<script id=\"Microsoft_Omnichannel_LCWidget\" src=\"https://cdn.example/LiveChatBootstrapper.js\" data-app-id=\"x\"></script>";

    [Theory]
    [InlineData($"<!DOCTYPE html><html><body>{Frame}</body></html>", CodePlace.Page)]
    [InlineData($"<IFRAME SRC='{Address}'>", CodePlace.Page)]
    [InlineData($"<iframe\n  src={Address} />", CodePlace.Page)]
    [InlineData($"<div><p>{Frame}", CodePlace.Page)]
    [InlineData($"</div></></p>{Frame}", CodePlace.Page)]
    [InlineData($"<title>a</title><style>b > c {{}}</style>{Frame}", CodePlace.Page)]
    [InlineData($"<!-- {Frame} -->", CodePlace.Comment)]
    [InlineData($"<!--[if IE]> {Frame} <![endif]-->", CodePlace.Comment)]
    [InlineData($"<![if !IE]> {Frame} <![endif]>", CodePlace.Page)]
    [InlineData($"<!-- a --> {Frame} <!-- b -->", CodePlace.Page)]
    [InlineData($"<template><div>{Frame}</div></template>", CodePlace.Template)]
    [InlineData($"<template></template>{Frame}", CodePlace.Page)]
    [InlineData($"<template shadowrootmode=open>{Frame}</template>", CodePlace.Page)]
    [InlineData($"<noscript>{Frame}</noscript>", CodePlace.Fallback)]
    [InlineData($"<noscript>a</noscript>{Frame}", CodePlace.Page)]
    [InlineData($"<textarea>{Frame}</textarea>", CodePlace.Text)]
    [InlineData($"<svg><title>a</title></svg>{Frame}", CodePlace.Page)]
    [InlineData($"<p>&lt;iframe src=\"{Address}\"&gt;&lt;/iframe&gt;</p>", CodePlace.Text)]
    [InlineData($"<iframe srcdoc=\"<iframe src='{Address}'></iframe>\"></iframe>", CodePlace.Page)]
    [InlineData($"<p>a</p>\n<iframe src=\"{Address}\" width=\"10", CodePlace.CutOff)]
    [InlineData($"<p>a</p>\n<iframe src=\"{Address}></iframe>\n<p>and no quote to the end</p>", CodePlace.CutOff)]
    [InlineData($"<template><!-- {Frame} --></template>", CodePlace.Comment)]
    [InlineData($"<!-- <noscript>{Frame}</noscript> -->", CodePlace.Comment)]
    public void A_frame_is_found_where_it_stands(string html, CodePlace place) =>
        Assert.Equal(place, Assert.Single(Codes(html)).Place);

    [Theory]
    [InlineData($"<script>document.write('{Frame}')</script>", CodePlace.Script)]
    [InlineData(
        $"<script type=\"application/json\">{{\"html\":\"<iframe src='{Address}'>\"}}</script>",
        CodePlace.Script
    )]
    [InlineData($"<!-- <script>document.write('{Frame}')</script> -->", CodePlace.Comment)]
    public void A_script_is_read_as_text(string html, CodePlace place) =>
        Assert.Equal(place, Assert.Single(Codes(html)).Place);

    [Theory]
    [InlineData(Widget, CodePlace.Page)]
    [InlineData("<script id=Microsoft_Omnichannel_LCWidget src=/LiveChatBootstrapper.js>", CodePlace.CutOff)]
    [InlineData("<script id=\"Microsoft_Omnichannel_LCWidget\" src=\"https://cdn.exa", CodePlace.CutOff)]
    [InlineData("<script type=text/plain src=/LiveChatBootstrapper.js></script>", CodePlace.HeldBack)]
    public void A_widget_is_found_where_it_stands(string html, CodePlace place) =>
        Assert.Equal(place, Assert.Single(Codes(html)).Place);

    [Theory]
    [InlineData("")]
    [InlineData("Our chat opens at nine.")]
    [InlineData("{\"chat\": true}")]
    [InlineData("<style>a { background: url(<iframe src=x>) }</style>")]
    [InlineData("<iframe src=\"https://video.example/1\"></iframe>")]
    [InlineData("a < b and b > c &amp; d")]
    public void Where_there_is_none_none_is_found(string html) => Assert.Empty(Codes(html));

    [Theory]
    [InlineData($"&lt;iframe src=&quot;{Address}&quot;&gt;&lt;/iframe&gt;", 1)]
    [InlineData($"\n&lt;div&gt;\n&lt;iframe src='{Address}'&gt;", 3)]
    [InlineData($"&amp;lt;iframe src='{Address}'&amp;gt;", 1)]
    public void A_page_that_is_encoded_as_a_whole_is_read_as_the_code_that_it_shows(string html, int line)
    {
        PageContent page = PageReader.Read(html);
        FoundCode found = Assert.Single(EmbedCodeReader.Read(page).Codes);

        Assert.True(page.IsEncoded);
        Assert.Equal([line], found.Lines.AsEnumerable());
    }

    [Theory]
    [InlineData($"{Frame}&lt;iframe src='{Address}'&gt;")]
    [InlineData("plain text")]
    [InlineData("5 &lt; 6")]
    public void A_page_with_tags_or_without_code_is_not_encoded(string html) =>
        Assert.False(PageReader.Read(html).IsEncoded);

    [Fact]
    public void Lines_are_those_of_the_page_also_within_comments_and_after_windows_line_ends()
    {
        string html = $"<html>\r\n<body>\r\n<!--\r\n{Frame}\r\n-->\r\n{Frame}\r\n{Widget}";

        Assert.Equal(
            ["Page 6", "Page 7", "Comment 4"],
            Codes(html).Select(code => $"{code.Place} {code.Lines.Single()}")
        );
    }

    [Fact]
    public void The_first_of_two_attributes_of_one_name_counts() =>
        Assert.Equal(
            "b1",
            Assert
                .Single(Codes($"<iframe src='{Address}' SRC='https://other.example/'>"))
                .Code.Match((bot, _) => bot.Name, _ => "")
        );

    [Fact]
    public void An_address_with_encoded_ampersands_is_whole() =>
        Assert.Equal(
            "https://a.example/?x=1&y=2",
            Assert.Single(PageReader.Read("<iframe src='https://a.example/?x=1&amp;y=2'>").Parts)["src"]
        );

    private static readonly Dictionary<string, string> Nasty = new(StringComparer.Ordinal)
    {
        ["nothing closed"] = Times("</>"),
        ["open angles"] = Times("<"),
        ["open frames"] = Times("<iframe "),
        ["deep"] = Times("<div>"),
        ["deep templates"] = Times("<template>"),
        ["comments"] = Times("<!--<iframe "),
        ["comments in comments"] = Times("<!-- <noscript><iframe -->"),
        ["scripts"] = Times("<script>"),
        ["scripts in scripts"] = "<script>" + Times("<!--<script>"),
        ["addresses"] = "<script>" + Times("//web.powerva") + "</script>",
        ["half addresses"] = "<script>" + Times("//powerva.microsoft.com/") + "</script>",
        ["ids"] = "<script>LiveChatBootstrapper.js" + Times("data-app-id=11111111-") + "</script>",
        ["ampersands"] = Times("&"),
        ["encoded"] = Times("&lt;iframe src=x&gt;"),
        ["encoded between angles"] = Times("&lt;iframe<"),
        ["encoded without end"] = Times("&amp;lt;"),
        ["frames"] = Times($"<iframe src='{Address}'></iframe>"),
        ["frames of many bots"] = string.Concat(
            Enumerable
                .Range(0, 10_000)
                .Select(i => $"<iframe src='{Address.Replace("b1", $"b{i}", StringComparison.Ordinal)}'></iframe>")
        ),
        ["attributes"] = "<iframe " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i} ")) + ">",
        ["attributes of one name"] = "<iframe " + Times("src=x ") + ">",
        ["formats"] = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<b {i}>")) + Times("<p></p>"),
        ["documents in documents"] = Times("<iframe srcdoc='"),
        ["zeros"] = Times("\0<iframe"),
        ["half pairs"] = Times("\ud800<a "),
    };

    public static TheoryData<string> NastyNames => [.. Nasty.Keys];

    [Theory]
    [MemberData(nameof(NastyNames))]
    public void A_megabyte_of_anything_is_read_to_its_end(string what)
    {
        FoundCodes codes = EmbedCodeReader.Read(PageReader.Read(Nasty[what]));

        Assert.True(codes.Codes.Length <= EmbedCodeReader.Most);
    }

    [Fact]
    public void Any_text_has_an_answer() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000),
            Prop.ForAll<PositiveInt[]>(picks =>
                EmbedCodeReader.Read(
                    PageReader.Read(string.Concat(picks.Select(pick => Snippets[pick.Get % Snippets.Length])))
                )
                    is { Codes.Length: <= EmbedCodeReader.Most }
            )
        );

    [Fact]
    public void Any_characters_have_an_answer() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000),
            Prop.ForAll<string>(text => PageReader.Read(text ?? "").Parts.All(part => part.Line >= 1))
        );

    private static readonly string[] Snippets =
    [
        Frame,
        Widget,
        Address,
        "<iframe src=\"",
        "<script>",
        "</script>",
        "<script type=text/plain src=",
        "<!--",
        "-->",
        "<!>",
        "</>",
        "<template>",
        "</template>",
        "<noscript>",
        "</noscript>",
        "<svg>",
        "</svg>",
        "<title>",
        "<textarea>",
        "<plaintext>",
        "<![CDATA[",
        "]]>",
        "&lt;iframe src=&quot;",
        "&gt;",
        "&amp;lt;a href=",
        "\"",
        "'",
        ">",
        "<",
        "\n",
        "\0",
        "\ud800",
        " srcdoc='",
        "data-src=",
        "<?xml",
        "<!DOCTYPE",
    ];

    private static string Times(string text) => string.Concat(Enumerable.Repeat(text, 1_000_000 / text.Length));

    private static ImmutableArray<FoundCode> Codes(string html) => EmbedCodeReader.Read(PageReader.Read(html)).Codes;
}
