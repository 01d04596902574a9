package app.hotlist.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.hotlist.base.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetGuessTest {

    private static final Path DATA = Path.of("../shared/data");

    @ParameterizedTest
    @CsvSource({
        "x-education-leads.csv, Converted, 1",
        "extraalearn.csv, status, 1",
        "bank-additional.csv, y, yes",
        "signup-leads.csv, lead_indicator, 1",
    })
    void findsTheOutcomeOfPublicData(String file, String column, String positive) {
        Path csv = DATA.resolve(file);
        assumeTrue(Files.exists(csv), () -> "no public data at " + csv);

        Table table = CsvReader.read(csv, Progress.NONE).table();

        assertEquals(Optional.of(new Target(column, positive)), TableProfile.proposeTarget(table));
    }

    @Test
    void prefersTheSurerName() {
        Table table = Table.of(
                CategoryColumn.of("status", "yes", "no"),
                CategoryColumn.of("newsletter", "yes", "no"),
                CategoryColumn.of("isConverted", "FALSE", "TRUE"));

        assertEquals(Optional.of(new Target("isConverted", "TRUE")), TableProfile.proposeTarget(table));
    }

    @Test
    void takesTheLastColumnOfTwoValuesWhereNoNameTells() {
        Table table = Table.of(NumberColumn.of("x", 1, 0, 1), CategoryColumn.of("z", "no", "yes", null));

        assertEquals(Optional.of(new Target("z", "yes")), TableProfile.proposeTarget(table));
    }

    @Test
    void proposesNothingWithoutAColumnOfYesAndNo() {
        Table table = Table.of(
                CategoryColumn.of("converted", "good", "fair", "bad"),
                CategoryColumn.of("bought", "yes", "yes", null),
                CategoryColumn.of("outcome", "red", "green", "red"),
                NumberColumn.of("last", 1, 2, 3));

        assertEquals(Optional.empty(), TableProfile.proposeTarget(table));
        assertEquals(Optional.empty(), TableProfile.proposeTarget(Table.of()));
    }

    @Test
    void toldByItsNameAColumnMayHaveMoreValuesSomeOfThemNotDecidedYet() {
        Table table = Table.of(
                CategoryColumn.of("stage", "Closed Won", "Lost", "In progress", "Customer"),
                CategoryColumn.of("mood", "won", "lost", "open", "won"));

        assertEquals(
                Optional.of(new Target("stage", "Closed Won", List.of("Customer"), List.of("In progress"))),
                TableProfile.proposeTarget(table));
    }

    @Test
    void wonOrOpenMeansThatWhatIsOpenWasNotBought() {
        assertEquals(Optional.of(new Target("state", "won")), Target.likely("state", List.of("won", "open", "new")));
        assertEquals(Optional.empty(), Target.likely("state", List.of("won", "bought", "sold")));
    }
}
