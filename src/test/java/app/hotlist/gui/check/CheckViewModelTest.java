package app.hotlist.gui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.check.Bound;
import app.hotlist.check.Breach;
import app.hotlist.check.Keep;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.Relation;
import app.hotlist.check.RuleResult;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Suspect;
import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.LeadsReading;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Session;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.CsvReader;
import app.hotlist.table.LevelCount;
import app.hotlist.table.TableProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No toolkit: background work waits in a queue that the test empties.
class CheckViewModelTest {

    private static final Facet REFERRALS = new Facet.Level("Source", "Referral");

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Session session = new Session();
    private final CheckViewModel viewModel =
            new CheckViewModel(session, new Jobs(background::add, Runnable::run), () -> Instant.EPOCH);

    @Test
    void showsNothingBeforeThereAreLeads() {
        assertNull(viewModel.shownProperty().get());
        assertTrue(viewModel.outcomeMissing().get());
    }

    @Test
    void showsAllLeadsFirst() {
        open(PastLeads.csv(folder));

        assertFalse(viewModel.outcomeMissing().get());
        assertEquals(200, shown().count());
        assertEquals(50, shown().profile().leads().positives());
    }

    @Test
    void countsEverythingAfreshForTheLeadsOfAFacet() {
        open(PastLeads.csv(folder));

        toggle(REFERRALS);

        assertEquals(50, shown().count());
        assertEquals(50, shown().table().rowCount());
        assertEquals(4, shown().row(1));
        assertEquals(40, shown().profile().leads().positives());
        assertEquals(List.of(new LevelCount("Referral", 50, 50, 40)), levels(shown().profile(), "Source"));
        assertEquals("Source: Referral", viewModel.facets().getFirst().words());
    }

    @Test
    void looksAtTheLeadsThatBelongToEveryFacet() {
        open(PastLeads.csv(folder));

        toggle(REFERRALS);
        toggle(new Facet.Level("Bought", "No"));
        assertEquals(10, shown().count());

        toggle(REFERRALS);
        assertEquals(150, shown().count());

        viewModel.clearFacets();
        assertEquals(200, shown().count());
    }

    @Test
    void knowsTheLeadsOfEveryBarOfANumber() {
        open(PastLeads.csv(folder));
        List<Facet> bars = Facet.of(shown().profile().column("Visits"));

        long all = bars.stream()
                .mapToLong(bar ->
                        IntStream.range(0, 200).filter(bar.in(shown().table())).count())
                .sum();

        assertEquals(200, all);
    }

    @Test
    void onlyOneListOfPickedLeadsHoldsAtATime() {
        open(PastLeads.csv(folder));

        toggle(Facet.Rows.of("fails a rule", IntStream.of(3, 5)));
        toggle(Facet.Rows.of("same id", IntStream.of(7)));

        assertEquals(1, shown().count());
        assertEquals(7, shown().row(0));
        assertEquals(1, viewModel.facets().size());
    }

    @Test
    void anotherFileMakesFacetsPointless() {
        open(PastLeads.csv(folder));
        toggle(REFERRALS);

        open(PastLeads.write(folder.resolve("other.csv"), "Id,Bought\nA,Yes\nB,No\n"));

        assertEquals(List.of(), viewModel.facets());
        assertEquals(2, shown().count());
    }

    @Test
    void keepsOutAColumnThatGivesTheOutcomeAway() {
        StringBuilder rows = new StringBuilder("Id,Visits,Contract,Bought\n");
        for (int i = 0; i < 300; i++) {
            boolean bought = i % 3 == 0;
            rows.append("L%d,%d,%s,%s\n".formatted(i, i % 7, bought ? "signed" : "none", bought ? "Yes" : "No"));
        }
        open(PastLeads.write(folder.resolve("leak.csv"), rows.toString()));
        assertEquals("Contract", viewModel.suspects().getFirst().column());
        assertEquals(ColumnRole.IGNORE, role("Contract"));
        assertTrue(leftOut("Contract"));

        viewModel.answer(List.of("Contract"), KnownBefore.YES);
        run();
        assertFalse(leftOut("Contract"));
        assertEquals(1, viewModel.suspects().size());

        session.timeline().undo();
        assertTrue(leftOut("Contract"));
    }

    @Test
    void answersForColumnsOfTheSameMomentAreOneChange() {
        StringBuilder rows = new StringBuilder("Id,Visits,Grade,Score,Bought\n");
        for (int i = 0; i < 300; i++) {
            boolean bought = i % 3 == 0;
            String late = i % 4 == 0 ? "," : "g%d,%d".formatted(i % 5, bought ? 9 - i % 2 : i % 4);
            rows.append("L%d,%d,%s,%s\n".formatted(i, i % 7, late, bought ? "Yes" : "No"));
        }
        open(PastLeads.write(folder.resolve("moment.csv"), rows.toString()));
        List<String> columns = List.of("Score", "Grade");
        assertEquals(columns, viewModel.suspects().stream().map(Suspect::column).toList());
        List<KnownBefore> before =
                viewModel.suspects().stream().map(viewModel::answerTo).toList();

        viewModel.answer(columns, KnownBefore.YES);
        run();
        assertEquals(List.of(), columns.stream().filter(this::leftOut).toList());

        session.timeline().undo();
        assertEquals(
                before, viewModel.suspects().stream().map(viewModel::answerTo).toList());
    }

    @Test
    void learnsFromWhatTheRulesLeave() {
        open(PastLeads.csv(folder));
        RuleUse visits = new RuleUse(new Bound("Visits", Relation.AT_LEAST, 2), Breach.FLAG);

        viewModel.add(visits);
        run();
        assertEquals(200, checked().readiness().rows());
        RuleResult result = checked().rules().results().getLast();
        assertTrue(result.failures() > 0);

        viewModel.treat(visits, Breach.SET_ASIDE);
        run();
        assertEquals(200 - result.failures(), checked().readiness().rows());
        assertEquals(200, shown().count());
        // The rules travel with the model, to be checked again at scoring.
        assertEquals(
                leads().checks().rules(),
                session.project().plan().orElseThrow().recipe().rules());

        viewModel.remove(new RuleUse(visits.rule(), Breach.SET_ASIDE));
        run();
        assertEquals(200, checked().readiness().rows());

        session.timeline().undo();
        run();
        assertEquals(200 - result.failures(), checked().readiness().rows());
    }

    @Test
    void keepsOneRowPerLeadIfTheUserSaysSo() {
        String rows = """
            Id,Visits,Bought
            L1,1,Yes
            L2,,No
            L2,5,No
            """;
        open(PastLeads.write(folder.resolve("twice.csv"), rows + more(40)));
        assertEquals(2, checked().duplicates().sameId().rowCount());
        assertEquals(43, leads().table().rowCount());

        viewModel.keep(Keep.MOST_COMPLETE);
        run();

        assertEquals(42, leads().table().rowCount());
        assertEquals(List.of(1), checked().sameId().gone().boxed().toList());
    }

    @Test
    void listsRowsInQuestionAndLooksAtThoseOfOneReasonSideBySide() throws IOException {
        String rows = """
            Id,Visits,Bought
            L1,1,Yes
            L2,2,No
            L1,5,No
            L2,7,No
            """;
        open(PastLeads.write(folder.resolve("twice.csv"), rows + more(40)));
        viewModel.add(new RuleUse(new Bound("Visits", Relation.AT_MOST, 6), Breach.FLAG));
        run();

        List<Concern> questions = checked().questions();
        Concern tooMany = questions.getFirst();
        assertEquals(4, tooMany.place());
        assertEquals("Visits: 7", tooMany.text());
        Concern sameId = questions.stream()
                .filter(concern -> concern.reason().equals("Has the same Id as another row: “L2”"))
                .findFirst()
                .orElseThrow();

        viewModel.look(sameId);
        run();
        assertEquals(
                List.of(1, 3),
                IntStream.range(0, shown().count()).mapToObj(shown()::row).toList());

        toggle(Facet.Rows.of("same id", IntStream.of(0, 2, 1, 3)));
        assertEquals("L1", shown().table().column("Id").text(1));

        Path file = folder.resolve("shown.csv");
        viewModel.writeShown(file);
        run();
        assertEquals("Id,Visits,Bought\r\nL1,1,Yes\r\nL1,5,No\r\nL2,2,No\r\nL2,7,No\r\n", Files.readString(file));

        viewModel.write(questions, file);
        run();
        assertTrue(Files.readString(file).startsWith("Row,What happened,In the file\r\n4,"));
    }

    @Test
    void keepsARecipeThatWasChangedByHandWhenOnlyTheRulesChange() {
        open(PastLeads.csv(folder));
        Recipe suggested = session.project().recipe().orElseThrow();
        Recipe own = suggested.withSteps(suggested.steps().subList(0, 1));
        session.change("edit", project -> project.withRecipe(own));

        viewModel.add(new RuleUse(new Bound("Visits", Relation.AT_LEAST, 0), Breach.FLAG));
        run();

        assertEquals(own.steps(), session.project().recipe().orElseThrow().steps());
        assertEquals(
                leads().checks().rules(),
                session.project().plan().orElseThrow().recipe().rules());
    }

    @Test
    void leavesSingleRowsOutAndChoosesAmongTheOthersOfOneId() {
        open(PastLeads.write(folder.resolve("twice.csv"), "Id,Visits,Bought\nL1,1,Yes\nL1,2,No\nL1,,No\n" + more(40)));
        viewModel.keep(Keep.MOST_COMPLETE);
        run();
        assertEquals(List.of(0, 2), checked().sameId().gone().boxed().toList());
        Concern second = checked().questions().stream()
                .filter(concern -> concern.place() == 2)
                .findFirst()
                .orElseThrow();

        viewModel.turn(second);
        run();
        assertTrue(viewModel.isOut(second));
        assertEquals(List.of(1, 2), checked().sameId().gone().boxed().toList());
        assertEquals("1", leads().table().column("Visits").text(0));

        viewModel.turn(second);
        run();
        assertEquals(List.of(0, 2), checked().sameId().gone().boxed().toList());
    }

    private static String more(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "M%d,%d,%s%n".formatted(number, number % 5, number % 2 == 0 ? "Yes" : "No"))
                .collect(Collectors.joining());
    }

    @Test
    void writesTheProfileAsAPage() throws IOException {
        open(PastLeads.csv(folder));
        Path page = folder.resolve("profile.html");
        List<String> done = new ArrayList<>();

        viewModel.report(page, () -> done.add("written"));
        run();

        assertEquals(List.of("written"), done);
        assertTrue(Files.readString(page).contains("Source"));
    }

    @Test
    void saysWhyThePageCannotBeWritten() {
        open(PastLeads.csv(folder));

        viewModel.report(PastLeads.csv(folder).resolve("profile.html"), () -> {});
        run();

        assertNotNull(viewModel.problemProperty().get());
    }

    @Test
    void goesOnToPrepare() {
        viewModel.goToPrepare();

        assertEquals(Place.PREPARE, session.placeProperty().get());
    }

    private void open(Path file) {
        LeadsReading read = LeadsReading.of(CsvReader.read(file, Progress.NONE), 42);
        session.change("open", read::appliedTo);
        run();
    }

    private void toggle(Facet facet) {
        viewModel.toggle(facet);
        run();
    }

    /// All that waits.
    private void run() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private Leads leads() {
        return viewModel.leadsProperty().get();
    }

    private Checked checked() {
        return viewModel.checkedProperty().get();
    }

    private Shown shown() {
        return viewModel.shownProperty().get();
    }

    private ColumnRole role(String column) {
        return viewModel.leadsProperty().get().profile().column(column).role();
    }

    private static List<LevelCount> levels(TableProfile profile, String column) {
        return ((CategorySummary) profile.column(column).summary()).levels();
    }

    private boolean leftOut(String column) {
        return Project.dropped(session.project().recipe().orElseThrow()).contains(column);
    }
}
