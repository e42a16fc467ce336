namespace HandoffPortal.Portal.Layout;

/// <summary>The product's mark: two arrows that pass something on.</summary>
public sealed partial class ProductMark;
