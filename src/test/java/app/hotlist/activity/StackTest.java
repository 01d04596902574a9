package app.hotlist.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.hotlist.activity.Stack.Buyers;
import app.hotlist.base.Json;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.table.ColumnType;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    Path folder;

    private LeadPart file(String name, String... lines) throws IOException {
        return LeadPart.text(Files.write(folder.resolve(name), List.of(lines)));
    }

    private Imported customers() throws IOException {
        return file("customers.csv", "Name,Employees,Since,Contract", "Ann,12,2026-01-05,gold", "Ben,7,2026-02-06,blue")
                .read(ImportOptions.usual(), Progress.NONE);
    }

    private static List<String> texts(Table table, String column) {
        return IntStream.range(0, table.rowCount())
                .mapToObj(row -> table.column(column).text(row))
                .toList();
    }

    @Test
    void putsTheLeadsOfTheSecondFileBelowAndMakesTheOutcome() throws IOException {
        LeadPart prospects = file("prospects.csv", "name;employees;since;budget", "Cyd;many;2026-03-07;5", "Dee;9;;6");

        Stacked stacked = new Stack("customer", "file", Buyers.FIRST_FILE)
                .on(customers(), prospects, Parallelism.NONE, Progress.NONE);

        Table leads = stacked.leads();
        assertEquals(
                List.of("Name", "Employees", "Since", "file", "customer"),
                leads.schema().names());
        assertEquals(List.of("Ann", "Ben", "Cyd", "Dee"), texts(leads, "Name"));
        assertEquals(ColumnType.NUMBER, leads.column("Employees").type());
        assertEquals(List.of("12", "7", "", "9"), texts(leads, "Employees"));
        assertEquals(List.of("2026-01-05", "2026-02-06", "2026-03-07", ""), texts(leads, "Since"));
        assertEquals(List.of("customers.csv", "customers.csv", "prospects.csv", "prospects.csv"), texts(leads, "file"));
        assertEquals(List.of("yes", "yes", "no", "no"), texts(leads, "customer"));
        assertEquals(List.of("Contract"), stacked.columns().missing());
        assertEquals(List.of("budget"), stacked.columns().added());
        assertEquals(1, stacked.second().badCellCount());
        assertEquals(5, stacked.sentences().size());
    }

    @Test
    void theSecondFileMayHaveTheBuyers() throws IOException {
        LeadPart second = file("second.csv", "Name", "Cyd");

        Stacked stacked = new Stack("customer", "file", Buyers.SECOND_FILE)
                .on(customers(), second, Parallelism.NONE, Progress.NONE);

        assertEquals(List.of("no", "no", "yes"), texts(stacked.leads(), "customer"));
    }

    @Test
    void refusesFilesThatHaveNothingInCommonAndNamesThatAreTaken() throws IOException {
        LeadPart other = file("other.csv", "x,y", "1,2");
        Imported customers = customers();

        UserException nothing = assertThrows(
                UserException.class,
                () -> new Stack("customer", "file", Buyers.FIRST_FILE)
                        .on(customers, other, Parallelism.NONE, Progress.NONE));
        UserException taken = assertThrows(
                UserException.class,
                () -> new Stack("Contract", "file", Buyers.FIRST_FILE)
                        .on(customers, other, Parallelism.NONE, Progress.NONE));

        assertEquals(ActivityProblem.NOTHING_IN_COMMON, nothing.problem().kind());
        assertEquals(ActivityProblem.NAME_TAKEN, taken.problem().kind());
    }

    @Test
    void survivesJson() {
        Stack stack = new Stack("customer", "file", Buyers.SECOND_FILE);

        assertEquals(stack, Json.read(Json.write(stack), Stack.class, "test"));
    }
}
