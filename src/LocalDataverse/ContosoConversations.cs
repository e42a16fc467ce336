namespace HandoffPortal.LocalDataverse;

public static partial class Contoso
{
    /// <summary>The conversations that bots of the tenant had, by the ids that the names of their transcripts start with.</summary>
    public static class Conversations
    {
        /// <summary>Store Locator's, which ended with a person.</summary>
        public static Guid StoreLocator { get; } = Id(0xc0000000, 21);

        /// <summary>Claims Intake's; almost every variable has something wrong with it.</summary>
        public static Guid ClaimsIntake { get; } = Id(0xc0000000, 22);

        /// <summary>Claims Intake's, in two batches, the later one stored first.</summary>
        public static Guid InTwoBatches { get; } = Id(0xc0000000, 23);

        /// <summary>Claims Intake's; its content breaks off.</summary>
        public static Guid Damaged { get; } = Id(0xc0000000, 24);

        /// <summary>Claims Desk's; nothing is wrong with it.</summary>
        public static Guid ClaimsDesk { get; } = Id(0xc0000000, 25);

        /// <summary>Claims Desk's, of 5,000 activities.</summary>
        public static Guid OfManyActivities { get; } = Id(0xc0000000, 26);

        /// <summary>Pharmacy Line's, on a call: some variables do not get through.</summary>
        public static Guid PharmacyCall { get; } = Id(0xc0000000, 27);
    }
}
