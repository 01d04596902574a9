package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetfulModelTest {

    private static final Table LEADS = InventedLeads.table(400, 3);
    private static final LeadModel MODEL = train(ModelSpec.LogisticRegression.defaults());

    @TempDir
    private Path folder;

    private static LeadModel train(ModelSpec spec) {
        return LeadModel.train(InventedLeads.training(spec, LEADS), Progress.NONE);
    }

    /// The lead of the table that a check row was taken from.
    private static Table checked(LeadModel model, int checkRow) {
        Table check = model.checkRows().table();
        int lead = IntStream.range(0, LEADS.rowCount())
                .filter(row -> check.columns().stream()
                        .allMatch(column -> column.text(checkRow)
                                .equals(LEADS.column(column.name()).text(row))))
                .findFirst()
                .orElseThrow();
        return LEADS.rows(new int[] {lead});
    }

    private static boolean isBlank(Table rows, int row) {
        return rows.columns().stream().allMatch(column -> column.isMissing(row));
    }

    @Test
    void blanksTheCheckRowsOfALead() {
        ForgetfulModel forgetful = ForgetfulModel.of(MODEL, List.of(checked(MODEL, 7)), UnaryOperator.identity());

        Table check = forgetful.model().checkRows().table();
        assertTrue(forgetful.isChanged());
        assertTrue(isBlank(check, 7));
        assertEquals(
                forgetful.checkRows(),
                IntStream.range(0, check.rowCount())
                        .filter(row -> isBlank(check, row))
                        .count());
        assertEquals(0, SelfCheck.of(forgetful.model()).gap());
        assertArrayEquals(MODEL.chances(LEADS), forgetful.model().chances(LEADS));
    }

    @Test
    void aSecondTimeThereIsNothingLeft() {
        Table lead = checked(MODEL, 7);
        LeadModel once = ForgetfulModel.of(MODEL, List.of(lead), UnaryOperator.identity())
                .model();

        ForgetfulModel twice = ForgetfulModel.of(once, List.of(lead), UnaryOperator.identity());

        assertFalse(twice.isChanged());
        assertSame(once, twice.model());
    }

    @Test
    void knowsALeadByTheColumnsThatAreThere() {
        Table part = checked(MODEL, 3).without(Set.of("minutes", "visits"));

        ForgetfulModel forgetful = ForgetfulModel.of(MODEL, List.of(part), UnaryOperator.identity());

        assertTrue(isBlank(forgetful.model().checkRows().table(), 3));
        assertFalse(ForgetfulModel.of(MODEL, List.of(part.without(Set.of("source", "city"))), UnaryOperator.identity())
                .isChanged());
    }

    @Test
    void forgetsNeighbours() {
        LeadModel model = train(MoreModels.NearestNeighbours.defaults());
        Table lead = LEADS.rows(new int[] {11});

        ForgetfulModel forgetful = ForgetfulModel.of(model, List.of(lead), UnaryOperator.identity());

        assertTrue(forgetful.neighbours() > 0);
        assertEquals(
                model.classifier().remembered() - forgetful.neighbours(),
                forgetful.model().classifier().remembered());
        assertFalse(ForgetfulModel.of(forgetful.model(), List.of(lead), UnaryOperator.identity())
                .isChanged());
    }

    @Test
    void changesTextsOfRecipeAndCard() {
        ForgetfulModel forgetful = ForgetfulModel.of(
                MODEL, List.of(), text -> text.replace("City 2", "•••").replace("Spring", "•••"));

        assertTrue(forgetful.texts() > 1);
        assertEquals("•••", forgetful.model().card().name());
        assertFalse(forgetful.model().recipe().toJson().contains("City 2"));
        Column cities = LEADS.column("city");
        int[] others = IntStream.range(0, LEADS.rowCount())
                .filter(row -> !cities.text(row).equals("City 2"))
                .toArray();
        assertArrayEquals(MODEL.chances(LEADS.rows(others)), forgetful.model().chances(LEADS.rows(others)));
    }

    @Test
    void canBeKeptAndOpened() {
        Path file = folder.resolve("forgetful.leadmodel");
        ModelFile.write(
                file,
                ForgetfulModel.of(MODEL, List.of(checked(MODEL, 0)), UnaryOperator.identity())
                        .model());

        assertArrayEquals(MODEL.chances(LEADS), ModelFile.read(file).chances(LEADS));
    }
}
