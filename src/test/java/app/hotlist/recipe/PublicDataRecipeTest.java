package app.hotlist.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.CsvReader;
import app.hotlist.table.FindingKind;
import app.hotlist.table.Imported;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicDataRecipeTest {

    private static final Path DATA = Path.of("../shared/data");

    @ParameterizedTest
    @ValueSource(strings = {"x-education-leads.csv", "extraalearn.csv", "bank-additional.csv", "signup-leads.csv"})
    void suggestsARecipeThatFitsAsItIs(String file) {
        Imported imported = read(file);
        Table table = imported.table();
        Target target = TableProfile.proposeTarget(table).orElseThrow();
        Suggestion suggestion =
                RecipeSuggestion.of(TableProfile.of(table, Optional.of(target), imported.report()), target, Set.of());
        Table labelled = table.rows(Outcome.of(table, target).rows());

        FittedRecipe fitted = FittedRecipe.fit(suggestion.recipe(), labelled);

        Features features = fitted.apply(table);
        assertEquals(table.rowCount(), features.rows());
        assertEquals(fitted.toJson(), FittedRecipe.fromJson(fitted.toJson()).toJson());
        // Every number is filled, so each row has as many entries as there are columns at the end.
        int perRow = features.rowStarts()[1];
        assertTrue(features.values().length <= perRow * features.rows(), "entries " + features.values().length);
        assertTrue(
                suggestion.recipe().steps().size() >= 6,
                "steps " + suggestion.recipe().steps().size());
    }

    @Test
    void knowsTheFaultsOfPublicLeads() {
        Imported imported = read("x-education-leads.csv");
        TableProfile profile =
                TableProfile.of(imported.table(), Optional.of(new Target("Converted", "1")), imported.report());

        assertEquals(3561, profile.leads().positives());
        long selects = profile.columns().stream()
                .flatMap(column -> column.findings().stream())
                .filter(finding -> finding.kind() == FindingKind.PLACEHOLDER
                        && finding.details().getFirst().equals("Select"))
                .mapToLong(finding -> (Long) finding.details().get(1))
                .sum();
        assertEquals(13_380, selects);
        assertEquals(
                5,
                profile.columns().stream()
                        .filter(column -> column.has(FindingKind.CONSTANT))
                        .count());
        assertEquals(
                "Written in several ways: Google / google.",
                profile.column("Lead Source")
                        .finding(FindingKind.SPELLING_VARIANTS)
                        .orElseThrow()
                        .text());
        assertTrue(profile.column("Prospect ID").has(FindingKind.ID_LIKE));
        assertTrue(profile.column("Lead Number").has(FindingKind.ID_LIKE));
    }

    @Test
    void findsTheNumberThatMeansNever() {
        Imported imported = read("bank-additional.csv");
        TableProfile profile =
                TableProfile.of(imported.table(), Optional.of(new Target("y", "yes")), imported.report());

        assertEquals(
                "“999” stands for a blank in 3,959 rows.",
                profile.column("pdays")
                        .finding(FindingKind.PLACEHOLDER)
                        .orElseThrow()
                        .text());
    }

    private static Imported read(String file) {
        Path csv = DATA.resolve(file);
        assumeTrue(Files.exists(csv), () -> "no public data at " + csv);
        return CsvReader.read(csv, Progress.NONE);
    }
}
