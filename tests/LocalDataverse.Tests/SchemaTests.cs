using HandoffPortal.LocalDataverse.Schema;
using Microsoft.OData.Edm.Validation;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Laws of the schema file.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Both_kinds_of_organisation_have_a_valid_model()
    {
        foreach (
            DataverseSchema schema in new[] { DataverseSchema.WithOmnichannel, DataverseSchema.WithoutOmnichannel }
        )
        {
            schema.Edm.Validate(out IEnumerable<EdmError> errors);
            // OData allows _x_value, and Dataverse names lookups so; the library's rule is stricter than both.
            Assert.Empty(
                errors.Where(error => error.ErrorCode != EdmErrorCode.InvalidName).Select(error => error.ErrorMessage)
            );
        }
    }

    [Fact]
    public void Every_lookup_and_collection_leads_to_a_table_and_over_columns_that_exist()
    {
        DataverseSchema schema = DataverseSchema.WithOmnichannel;
        foreach (Table table in schema.Tables)
        {
            foreach (Navigation navigation in table.Navigations.Values)
            {
                Table target = schema[navigation.Target];
                Assert.True(
                    navigation.Relation.Match(
                        lookup => table.Has(lookup.Column),
                        children => target.Has(children.TargetColumn),
                        links =>
                            schema[links.Intersect].Has(links.OwnColumn)
                            && schema[links.Intersect].Has(links.TargetColumn)
                    ),
                    $"{table.LogicalName}.{navigation.Name} leads over a column that is not there."
                );
            }
        }
    }

    [Fact]
    public void Every_default_of_a_choice_is_one_of_its_values()
    {
        IEnumerable<string> wrong =
            from table in DataverseSchema.WithOmnichannel.Tables
            from column in table.Columns.Values
            where column is { Default: int, Choices.Count: > 0 } && !column.Choices.ContainsKey((int)column.Default!)
            select $"{table.LogicalName}.{column.Name}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_table_that_a_role_names_exists()
    {
        Assert.DoesNotContain(
            Security.Privileges.NamedTables,
            name => name != "*" && DataverseSchema.WithOmnichannel.Find(name) is null
        );
    }
}
