using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.SignIn.Local;

/// <summary>Local mode's sign-in: choose one of Contoso's people. Rendered without a circuit, since it sets a cookie.</summary>
public sealed partial class SignInPage(LocalPeople local)
{
    private ImmutableArray<LocalPerson> people = [];
    private Fault? trouble;

    /// <summary>The address to return to; a stranger's is not followed.</summary>
    [SupplyParameterFromQuery(Name = SignInAddress.ReturnTo)]
    public string? Asked { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string ReturnTo => SignInAddress.Local(Asked);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() =>
        (people, trouble) = (await local.ListAsync(Http?.RequestAborted ?? CancellationToken.None)).Match(
            all => (all, (Fault?)null),
            fault => ([], fault)
        );
}
