package app.hotlist.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Problem;
import app.hotlist.base.UserException;
import app.hotlist.decision.TierPromise;
import app.hotlist.drift.Chances;
import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftReport;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.drift.GroupShare;
import app.hotlist.drift.Shift;
import app.hotlist.model.Tier;
import app.hotlist.workspace.SpaceUse.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the method marked @BeforeEach before each test
class ScoringHistoryTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:15:00Z");
    private static final Instant TRAINED = Instant.parse("2026-10-01T08:00:00Z");

    private static final DriftReport DRIFT = new DriftReport(
            900,
            100,
            DriftVerdict.LOOK,
            List.of(new ColumnDrift(
                    "City",
                    DriftVerdict.LOOK,
                    new Shift(0.2, 0.02, 0.001, 0.2),
                    new ColumnDrift.Blanks(0, 0.1),
                    0.05,
                    Optional.of(0.3),
                    List.of(new GroupShare("Paris", 0.2, 0.4)),
                    Optional.empty())),
            Optional.of(new Chances(0.4, 0.38, Map.of(Tier.A, 10L))));

    @TempDir
    private Path folder;

    private Workspace workspace;
    private ScoringHistory history;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("workspace"));
        history = workspace.models().of("autumn-leads").scorings();
    }

    private static ScoredFile scored(String name, Instant at, long hot) {
        return new ScoredFile(
                at,
                new ScoredFile.Source(name, "5ca1ab1e" + name),
                new ScoredFile.Model("v1 · Boosted trees", TRAINED, 900),
                new ScoredFile.Counts(100, 2, Map.of(Tier.A, hot, Tier.D, 100 - hot), Optional.of(0.4)),
                Optional.of(DRIFT));
    }

    private static ReturnedList returned(String name, Instant at, long bought) {
        return new ReturnedList(
                at,
                name,
                "5ca1ab1e" + name,
                List.of(new TierPromise(Tier.A, 40, 0.8, bought)),
                Optional.of("v1 · Boosted trees"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("workspace/models/autumn-leads"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void nothingIsThereBeforeTheFirstFile() {
        assertEquals(ScoringHistory.Found.NONE, history.look());
    }

    @Test
    void filesComeBackInTheOrderOfTimeAsTheyWere() {
        ScoredFile later = scored("november.csv", TUESDAY, 12);
        ScoredFile earlier = scored("october.csv", MONDAY, 10);
        history.remember(later);
        history.remember(earlier);

        assertEquals(List.of(earlier, later), history.look().scored());
        assertEquals(0.12, later.counts().share(Tier.A));
        assertEquals(0, later.counts().share(Tier.B), "a tier without leads is there, too");
    }

    @Test
    void theSameLeadsScoredAgainKeepTheirPlace() {
        history.remember(scored("october.csv", MONDAY, 10));
        history.remember(scored("november.csv", TUESDAY, 12));
        history.remember(scored("october.csv", TUESDAY.plusSeconds(60), 30));

        List<ScoredFile> all = history.look().scored();
        assertEquals(2, all.size());
        assertEquals(MONDAY, all.getFirst().at(), "when it was first scored");
        assertEquals(30, all.getFirst().counts().tiers().get(Tier.A), "as it was last divided");
    }

    @Test
    void anotherModelOrOtherRowsOfTheFileAreAnotherLine() {
        ScoredFile first = scored("october.csv", MONDAY, 10);
        ScoredFile otherModel = new ScoredFile(
                TUESDAY,
                first.source(),
                new ScoredFile.Model("v2 · Random forest", TUESDAY, 900),
                first.counts(),
                Optional.empty());
        ScoredFile fewer = new ScoredFile(
                TUESDAY,
                first.source(),
                first.model(),
                new ScoredFile.Counts(50, 0, Map.of(Tier.A, 50L), Optional.empty()),
                Optional.empty());
        history.remember(first);
        history.remember(otherModel);
        history.remember(fewer);

        assertEquals(3, history.look().scored().size());
    }

    @Test
    void oneThatCannotBeReadHarmsNoOther() throws IOException {
        history.remember(scored("october.csv", MONDAY, 10));
        history.remember(scored("november.csv", TUESDAY, 12));
        history.remember(scored("december.csv", TUESDAY.plusSeconds(1), 12));
        Path damaged = files().getFirst();
        Files.writeString(damaged, "{");
        Path newer = files().get(1);
        Files.writeString(newer, Files.readString(newer).replace("\"format\" : 1", "\"format\" : 2"));

        ScoringHistory.Found found = history.look();

        assertEquals(
                List.of("december.csv"),
                found.scored().stream().map(file -> file.source().name()).toList());
        assertEquals(
                List.of(WorkspaceProblem.DAMAGED_SCORED, WorkspaceProblem.TOO_NEW),
                found.damaged().stream().map(Problem::kind).toList());
        assertTrue(found.damaged().getFirst().what().contains(damaged.toString()));
    }

    @Test
    void aListThatComesBackWithMoreAnswersReplacesTheFormerOne() {
        history.remember(returned("calls.xlsx", MONDAY, 30));
        history.remember(returned("others.xlsx", MONDAY.plusSeconds(5), 20));
        history.remember(returned("calls.xlsx", TUESDAY, 33));

        assertEquals(
                List.of(returned("others.xlsx", MONDAY.plusSeconds(5), 20), returned("calls.xlsx", TUESDAY, 33)),
                history.look().returned());

        history.forget(returned("others.xlsx", MONDAY, 0));
        history.forget(returned("unknown.xlsx", MONDAY, 0));
        assertEquals(
                List.of("calls.xlsx"),
                history.look().returned().stream().map(ReturnedList::file).toList());
    }

    @Test
    void aListIsKnownByItsLeadsAndNotByTheNameOfItsFile() {
        ReturnedList october = returned("calls.xlsx", MONDAY, 30);
        ReturnedList renamed =
                new ReturnedList(TUESDAY, "calls (2).xlsx", october.fingerprint(), october.tiers(), october.model());
        ReturnedList november =
                new ReturnedList(TUESDAY.plusSeconds(5), "calls.xlsx", "0ther1ead5", october.tiers(), october.model());
        history.remember(october);
        history.remember(renamed);
        history.remember(november);

        assertEquals(List.of(renamed, november), history.look().returned());
    }

    @Test
    void aListFromBeforeModelsWereKeptIsReadWithoutOne() throws IOException {
        history.remember(returned("calls.xlsx", MONDAY, 30));
        Path file = files().getFirst();
        String now = Files.readString(file);
        String older = now.replaceFirst(",\\s*\"model\"\\s*:\\s*\"[^\"]*\"", "");
        assertNotEquals(now, older);
        Files.writeString(file, older);

        ScoringHistory.Found found = history.look();
        assertEquals(List.of(), found.damaged());
        assertEquals(Optional.empty(), found.returned().getFirst().model());
        assertEquals(40, found.returned().getFirst().outcomes());
    }

    @Test
    void theOldestOfVeryManyAreForgotten() {
        for (int file = 0; file < ScoringHistory.MOST + 2; file++) {
            history.remember(scored("leads-" + file + ".csv", MONDAY.plusSeconds(file), 10));
        }

        List<ScoredFile> left = history.look().scored();
        assertEquals(ScoringHistory.MOST, left.size());
        assertEquals("leads-2.csv", left.getFirst().source().name());
    }

    @Test
    void whoAsksToBeForgottenIsForgottenHereToo() throws IOException {
        history.remember(scored("leads of Rosa Blau.csv", MONDAY, 10));
        KeptTexts texts = new KeptTexts(
                folder.resolve("workspace"), folder.resolve("workspace/forgetting"), List.of("Rosa Blau"));
        assertEquals(1, texts.look().size());

        texts.erase();

        assertFalse(Files.readString(files().getFirst()).contains("Rosa"));
        assertEquals(1, history.look().scored().size(), "all else is as it was");
    }

    @Test
    void whatItTakesIsTold() throws IOException {
        history.remember(scored("october.csv", MONDAY, 10));
        history.remember(returned("calls.xlsx", TUESDAY, 30));
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }

        assertEquals(
                new SpaceUse(Kind.SCORED_FILES, 2, bytes),
                workspace.housekeeping().look().stream()
                        .filter(use -> use.kind() == Kind.SCORED_FILES)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void itGoesWithTheProjectThatIsDeletedForGood() {
        String id;
        try (OpenProject project = workspace.projects().begin("Autumn leads", MONDAY)) {
            id = project.about().id();
        }
        assertEquals("autumn-leads", id);
        history.remember(scored("october.csv", MONDAY, 10));

        String inBin = workspace.projects().throwAway(id).id();
        assertEquals(1, history.look().scored().size(), "it may be restored");
        workspace.projects().deleteForGood(inBin);

        assertFalse(Files.exists(folder.resolve("workspace/models/autumn-leads")));
    }

    @Test
    void nothingIsWrittenWhereTheWorkspaceIsGone() throws IOException {
        Files.move(folder.resolve("workspace"), folder.resolve("elsewhere"));

        assertThrows(UserException.class, () -> history.remember(scored("october.csv", MONDAY, 10)));
        assertThrows(UserException.class, () -> history.remember(returned("calls.xlsx", MONDAY, 10)));
        assertFalse(Files.exists(folder.resolve("workspace")));
    }
}
