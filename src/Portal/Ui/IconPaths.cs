namespace HandoffPortal.Portal.Ui;

/// <summary>The drawings as paths on a 24 by 24 grid, drawn with a line of 2.</summary>
internal static class IconPaths
{
    private const string Circle = "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18z";

    private static readonly Dictionary<IconName, string> Paths = new()
    {
        [IconName.Check] = Circle + "M8 12.5l2.7 2.7L16 9.5",
        [IconName.Warning] = "M12 4 2.8 20h18.4zM12 10v4M12 17v.1",
        [IconName.Problem] = Circle + "M9 9l6 6M15 9l-6 6",
        [IconName.Question] = Circle + "M9.4 9.5a2.7 2.7 0 1 1 3.9 2.6c-.9.4-1.3 1-1.3 1.9M12 17v.1",
        [IconName.Info] = Circle + "M12 11v5.5M12 7.6v.1",
        [IconName.Bot] = "M5 9h14v10H5zM12 9V5M12 4.5v.1M9 13.5v1M15 13.5v1M2.5 13v3M21.5 13v3",
        [IconName.Environment] =
            "M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zM4 6v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3",
        [IconName.Key] = "M8 12a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM11 13.2 20 4M16 8l3 3",
        [IconName.Link] =
            "M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.4l1-1",
        [IconName.People] =
            "M9 4.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7zM2.5 20c0-3.6 2.9-5.5 6.5-5.500s6.5 1.9 6.5 5.500M16 5a3.3 3.3 0 0 1 0 6.200M18 14.900c2.2.7 3.5 2.5 3.5 5.1",
        [IconName.Queue] = "M4 6h16M4 12h16M4 18h9",
        [IconName.Workstream] =
            "M3 12h7M10 12c4 0 3-6 7-6h4M10 12c4 0 3 6 7 6h4M18.5 3.5 21 6l-2.5 2.500M18.5 15.5 21 18l-2.5 2.5",
        [IconName.Voice] =
            "M5 4h4l2 5-2.5 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z",
        [IconName.Chat] = "M4 5h16v11h-8l-5 4v-4H4z",
        [IconName.Refresh] =
            "M20 11a8 8 0 0 0-14.3-4.300L3.5 9M3.5 4v5h5M4 13a8 8 0 0 0 14.3 4.300l2.2-2.300M20.5 20v-5h-5",
        [IconName.External] = "M13 4h7v7M20 4l-9 9M17 14v6H4V7h6",
        [IconName.Copy] = "M9 9h11v11H9zM5 15H4V4h11v1",
        [IconName.Chevron] = "M9 5l7 7-7 7",
        [IconName.Search] = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13zM15.5 15.5 20.5 20.5",
        [IconName.Clock] = Circle + "M12 7v5.500l3.5 2",
        [IconName.Moon] = "M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500z",
        [IconName.Sun] =
            "M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4",
        [IconName.Menu] = "M4 6h16M4 12h16M4 18h16",
        [IconName.Close] = "M5.5 5.500l13 13M18.5 5.500l-13 13",
        [IconName.SignOut] = "M10 4H4v16h6M9 12h12M17 8l4 4-4 4",
        [IconName.Activity] = "M3 12h4l3-8 4.5 16 2.5-8h4",
        [IconName.Plug] = "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4",
        [IconName.Code] = "M8 6l-6 6 6 6M16 6l6 6-6 6",
        [IconName.Screen] = "M3 5h18v11H3zM9 20h6M12 16v4",
    };

    /// <summary>The path of a drawing.</summary>
    public static string Of(IconName name) => Paths[name];
}
