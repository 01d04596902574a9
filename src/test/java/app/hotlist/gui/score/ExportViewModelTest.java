package app.hotlist.gui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.evaluation.Money;
import app.hotlist.gui.score.ExportViewModel.Scope;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.model.Tier;
import app.hotlist.scoring.CrmProfile;
import app.hotlist.scoring.ExportChoices;
import app.hotlist.scoring.Owners;
import app.hotlist.scoring.ScoreProblem;
import app.hotlist.table.CsvReader;
import app.hotlist.table.NumberColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports, and what is chosen for them.
class ExportViewModelTest {

    private final ScoreDesk desk;

    ExportViewModelTest(@TempDir Path folder) {
        desk = new ScoreDesk(folder);
    }

    @Test
    void exportsTheListUnderAProposedName() {
        desk.list();
        ExportViewModel export = desk.viewModel().export();
        assertEquals("hot-leads_past_2026-11-21_logistic-regression.xlsx", export.fileName());

        Path to = desk.folder().resolve(export.fileName());
        export.export(to, Scope.ALL);
        desk.run();

        assertTrue(Files.exists(to));
        assertEquals(40, export.writtenProperty().get().first().written());
        long hot = desk.viewModel().callList().shown().stream()
                .filter(row -> row.lead().tier() == Tier.A || row.lead().tier() == Tier.B)
                .count();
        assertTrue(hot > 0 && hot < 40, "hot: " + hot);
        assertEquals(hot, export.writtenProperty().get().first().hot());
        export.forgetWritten();
        assertNull(export.writtenProperty().get());
    }

    @Test
    void tellsWhatStoppedAnExport() {
        desk.list();

        desk.viewModel().export().export(desk.folder().resolve("list.doc"), Scope.ALL);
        desk.run();

        assertEquals(
                ScoreProblem.UNKNOWN_ENDING,
                desk.viewModel().problemProperty().get().kind());
        assertNull(desk.viewModel().export().writtenProperty().get());
    }

    @Test
    void putsTiersOnTheSheetOfHotLeadsAndTakesThemOff() {
        desk.viewModel().export().choosing().toggle(Tier.C);
        desk.viewModel().export().choosing().toggle(Tier.A);

        assertEquals(
                Set.of(Tier.B, Tier.C),
                desk.viewModel().export().choosing().choicesProperty().get().tiers());
    }

    @Test
    void exportsOnlyWhatIsShownWhereThatIsMeant() throws IOException {
        desk.list();
        assertFalse(desk.viewModel().export().hidesSome());
        desk.viewModel().callList().wordsProperty().set("firm 217");
        assertTrue(desk.viewModel().export().hidesSome());

        Path to = desk.folder().resolve("shown.csv");
        desk.viewModel().export().export(to, Scope.SHOWN);
        desk.run();

        assertEquals(
                1, desk.viewModel().export().writtenProperty().get().first().written());
        assertEquals(2, Files.readAllLines(to).size());
    }

    @Test
    void offersAnotherNameWhereTheFileIsOpenElsewhere() throws IOException {
        desk.list();
        Path to = Files.writeString(desk.folder().resolve("list.xlsx"), "former");
        Files.writeString(desk.folder().resolve(".~lock.list.xlsx#"), "somebody");
        ExportViewModel export = desk.viewModel().export();

        export.export(to, Scope.ALL);
        desk.run();
        assertEquals(
                ScoreProblem.OPEN_ELSEWHERE,
                desk.viewModel().problemProperty().get().kind());
        assertEquals(
                desk.folder().resolve("list (2).xlsx"),
                export.freeNameProperty().get());

        export.exportToFreeName();
        desk.run();
        assertNull(desk.viewModel().problemProperty().get());
        assertNull(export.freeNameProperty().get());
        assertTrue(Files.exists(desk.folder().resolve("list (2).xlsx")));
    }

    @Test
    void writesAFileForEachOwnerAndOneForTheCrm() {
        desk.list();
        ExportViewModel export = desk.viewModel().export();
        export.choosing().share(List.of("Anna", " Ben "));
        export.choosing().perOwnerProperty().set(true);

        export.export(desk.folder().resolve("list.csv"), Scope.ALL);
        desk.run();
        assertEquals(2, export.writtenProperty().get().files());
        assertTrue(Files.exists(desk.folder().resolve("list_Anna.csv"))
                && Files.exists(desk.folder().resolve("list_Ben.csv")));

        export.choosing().chooseCrm(CrmProfile.SALESFORCE);
        assertEquals("salesforce_past_2026-11-21_logistic-regression.csv", export.crmFileName());
        export.exportForCrm(desk.folder().resolve("crm.csv"), Scope.ALL);
        desk.run();
        assertEquals(1, export.writtenProperty().get().files());

        export.choosing().share(List.of(""));
        assertEquals(
                new Owners.OfFile(Optional.empty()),
                export.choosing().choicesProperty().get().owners());
    }

    @Test
    void whatWasChosenIsThereNextTime() {
        ScoreMemory memory = ScoreMemory.in(desk.folder());
        ScoreViewModel first = new ScoreViewModel(desk.session(), desk.jobs(), ScoreDesk.NOON, Optional.of(memory));
        desk.choose();
        desk.background().clear();
        first.source().open(PastLeads.newCsv(desk.folder()));
        desk.run();
        first.export().choosing().setContacts(ExportChoices.Contacts.WITHOUT);
        first.export().export(desk.folder().resolve("list.csv"), Scope.ALL);
        desk.run();

        ExportChoices kept = new ScoreViewModel(desk.session(), desk.jobs(), ScoreDesk.NOON, Optional.of(memory))
                .export()
                .choosing()
                .choicesProperty()
                .get();
        assertEquals(ExportChoices.Contacts.WITHOUT, kept.contacts());
    }

    @Test
    void exportsCountWithTheMoneyOfTheProject() {
        desk.list();
        ExportViewModel export = desk.viewModel().export();
        export.money().set(new Money(new Money.Worth.Column("Visits"), 5, Optional.of("EUR")));
        Path to = desk.folder().resolve("list.csv");

        export.export(to, Scope.ALL);
        desk.run();

        assertEquals(
                Optional.of("EUR"), desk.session().project().decision().money().flatMap(Money::currency));
        NumberColumn expected = CsvReader.read(to, Progress.NONE).table().numbers("Expected value");
        assertTrue(expected.get(0) >= expected.get(1) && expected.get(0) > 1, "most is called first");

        desk.session().timeline().undo();
        assertEquals(Optional.empty(), export.money().money());
    }

    @Test
    void copiesLeadsForTheClipboard() {
        desk.list();

        String text = desk.viewModel()
                .export()
                .copy(List.of(desk.viewModel().callList().shown().get(1)))
                .text();

        assertTrue(text.lines().skip(1).findFirst().orElseThrow().startsWith("2\t"), text);
    }
}
