package app.hotlist.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.decision.Promise;
import app.hotlist.decision.TierPromise;
import app.hotlist.model.Tier;
import app.hotlist.scoring.AnsweredLead.Outcome;
import app.hotlist.scoring.AnsweredLead.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweredListTest {

    @TempDir
    private Path folder;

    @Test
    void aListWithoutAnswersComesBackWithoutAny() {
        AnsweredList list = AnsweredList.read(written(), Progress.NONE);

        assertEquals(
                List.of("0004", "0005", "0001", "0002"),
                list.leads().stream().map(AnsweredLead::id).toList());
        assertTrue(list.leads().stream().allMatch(lead -> lead.outcome().isEmpty()));
        assertEquals(0, list.byTier().getFirst().leads());
    }

    @Test
    void answersComeBackAfterSortingMovingColumnsFilteringAndRenaming() throws IOException {
        Path edited = edit(
                written(),
                Map.of(
                        "0004", List.of("bought", "agree"),
                        "0005", List.of("not", "too high"),
                        "0001", List.of("open", "whatever")));

        AnsweredList list = AnsweredList.read(edited, Progress.NONE);

        assertEquals(4, list.leads().size());
        assertEquals(Optional.of(Outcome.BOUGHT), lead(list, "0004").outcome());
        assertEquals(0.876, lead(list, "0004").chance(), 1e-9);
        assertEquals(Tier.A, lead(list, "0004").tier());
        assertEquals("autumn", lead(list, "0004").model());
        assertEquals(Optional.of(View.TOO_HIGH), lead(list, "0005").view());
        assertEquals(Optional.of(Outcome.OPEN), lead(list, "0001").outcome());
        assertEquals(Optional.empty(), lead(list, "0001").view());
        assertEquals(1, list.unreadable());

        TierPromise tierA = list.byTier().getFirst();
        assertEquals(Optional.of(new Promise(0.876, 1, 1)), tierA.promise());
        assertEquals(0, list.byTier().get(2).leads(), "an open outcome is not known");
    }

    @Test
    void theCsvTwinComesBackToo() throws IOException {
        Path file = folder.resolve("list.csv");
        LeadScorer.write(ScoredLists.five(), file, ScoredLists.OPTIONS, Progress.NONE);
        String text = Files.readString(file).replace("Call today.,,high,,,,", "Call today.,,high,yes,bought,,");
        Files.writeString(file, text, StandardCharsets.UTF_8);

        AnsweredLead best = AnsweredList.read(file, Progress.NONE).leads().getFirst();
        assertEquals(Optional.of(Outcome.BOUGHT), best.outcome());
    }

    @Test
    void whatPromisedNothingProvesNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"), "Lead ID,Tier,Chance to buy,Outcome\n1,A,,bought\n2,A,80 %,not\n");

        assertEquals(
                new TierPromise(Tier.A, 1, 0.8, 0),
                AnsweredList.read(file, Progress.NONE).byTier().getFirst());
    }

    @Test
    void outcomesWithoutAChanceAreCounted() throws IOException {
        Path file =
                Files.writeString(folder.resolve("list.csv"), "Lead ID,Tier,Outcome\n1,A,bought\n2,A,not\n3,A,open\n");

        AnsweredList list = AnsweredList.read(file, Progress.NONE);
        assertEquals(2, list.withoutChance());
        assertEquals(0, list.byTier().getFirst().leads());
    }

    @Test
    void aListSaysWhichModelMadeItUnlessSeveralDid() throws IOException {
        assertEquals(
                Optional.of("autumn"),
                AnsweredList.read(written(), Progress.NONE).model());

        Path several = Files.writeString(
                folder.resolve("list.csv"), "Lead ID,Outcome,Model version\n1,bought,autumn\n2,not,winter\n");
        assertEquals(Optional.empty(), AnsweredList.read(several, Progress.NONE).model());

        Path silent = Files.writeString(folder.resolve("silent.csv"), "Lead ID,Outcome\n1,bought\n");
        assertEquals(Optional.empty(), AnsweredList.read(silent, Progress.NONE).model());
    }

    @Test
    void aListIsKnownAgainByItsLeadsHoweverItComesBack() throws IOException {
        Path first = written();
        Path csv = folder.resolve("list.csv");
        LeadScorer.write(ScoredLists.five(), csv, ScoredLists.OPTIONS, Progress.NONE);
        Path edited = edit(first, Map.of("0004", List.of("bought", "agree")));
        String fingerprint = AnsweredList.read(first, Progress.NONE).fingerprint();

        assertEquals(fingerprint, AnsweredList.read(edited, Progress.NONE).fingerprint());
        assertEquals(fingerprint, AnsweredList.read(csv, Progress.NONE).fingerprint());

        Files.writeString(csv, Files.readString(csv).replace("0004", "0014"));
        assertNotEquals(fingerprint, AnsweredList.read(csv, Progress.NONE).fingerprint());
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "Id,Name\n1,x\n");

        UserException refused = assertThrows(UserException.class, () -> AnsweredList.read(other, Progress.NONE));
        assertEquals(ScoreProblem.NO_ANSWERS, refused.problem().kind());
    }

    private static AnsweredLead lead(AnsweredList list, String id) {
        return list.leads().stream()
                .filter(lead -> lead.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Path written() {
        Path file = folder.resolve("list.xlsx");
        LeadScorer.write(ScoredLists.five(), file, ScoredLists.OPTIONS, Progress.NONE);
        return file;
    }

    /// As a person's spreadsheet would save it: another name, rows upside down, columns the other way round, some
    /// columns gone, answers on one sheet only.
    private Path edit(Path list, Map<String, List<String>> answers) throws IOException {
        Path edited = folder.resolve("Müllers Anrufe (final).xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(list));
                OutputStream out = Files.newOutputStream(edited);
                Workbook copy = new Workbook(out, "Another program", null)) {
            for (String name : List.of("Hot leads", "All scored")) {
                Sheet sheet = book.findSheet(name).orElseThrow();
                copySheet(sheet, copy.newWorksheet(name), name.equals("All scored") ? answers : Map.of());
            }
        }
        return edited;
    }

    private static void copySheet(Sheet from, Worksheet to, Map<String, List<String>> answers) throws IOException {
        List<Row> rows = new ArrayList<>(from.read());
        List<String> titles = rows.getFirst().stream().map(Cell::getText).toList();
        List<Integer> columns = new ArrayList<>();
        for (int c = titles.size() - 1; c >= 0; c--) {
            if (!titles.get(c).startsWith("Why")) {
                columns.add(c);
            }
        }
        List<Row> body = rows.subList(1, rows.size());
        Collections.reverse(body);
        for (int i = 0; i < columns.size(); i++) {
            int c = columns.get(i);
            to.value(0, i, titles.get(c));
            for (int r = 0; r < body.size(); r++) {
                String id = text(body.get(r), titles.indexOf("Lead ID"));
                List<String> given = answers.getOrDefault(id, List.of("", ""));
                if (titles.get(c).equals("Outcome")) {
                    to.value(r + 1, i, given.get(0));
                } else if (titles.get(c).equals("My view")) {
                    to.value(r + 1, i, given.get(1));
                } else if (body.get(r)
                        .getOptionalCell(c)
                        .filter(cell -> cell.getType() == CellType.NUMBER)
                        .isPresent()) {
                    to.value(r + 1, i, body.get(r).getCellAsNumber(c).orElseThrow());
                } else {
                    to.value(r + 1, i, text(body.get(r), c));
                }
            }
        }
        to.finish();
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cell::getText).orElse("");
    }
}
