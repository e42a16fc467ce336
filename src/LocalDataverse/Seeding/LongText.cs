using System.Text;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Text that nobody would want to read in a file.</summary>
internal static class LongText
{
    private const string Sentence =
        "This policy covers loss and damage as its schedule lists them, and nothing beyond. ";

    /// <summary>A text of this many characters, which ends in a full stop.</summary>
    public static string Of(int characters)
    {
        StringBuilder text = new(characters + Sentence.Length);
        while (text.Length < characters)
        {
            text.Append(Sentence);
        }
        text.Length = characters - 1;
        return text.Append('.').ToString();
    }

    /// <summary>A topic that sets this many variables to texts of this many characters.</summary>
    public static string Topic(int variables, int characters)
    {
        StringBuilder yaml = new(
            """
            kind: AdaptiveDialog
            beginDialog:
              kind: OnRecognizedIntent
              id: main
              intent:
                triggerQueries:
                  - Read me everything

              actions:

            """
        );
        for (int number = 1; number <= variables; number++)
        {
            yaml.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"""
                    - kind: SetVariable
                      id: quote_{number}
                      variable: init:Topic.Clause{number}
                      value: {Of(characters)}


                """
            );
        }
        return yaml.Append("    - kind: SendActivity\n      id: say_noted\n      activity: All of that is noted.\n")
            .ToString();
    }
}
