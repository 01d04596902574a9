package app.hotlist.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.table.Imported;
import app.hotlist.workspace.CheckItem;
import app.hotlist.workspace.Checklist;
import app.hotlist.workspace.KeptProject;
import app.hotlist.workspace.Label;
import app.hotlist.workspace.ModelRegistry;
import app.hotlist.workspace.ModelVersion;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.RegistryEntry;
import app.hotlist.workspace.RunLine;
import app.hotlist.workspace.Signature;
import app.hotlist.workspace.SmallRuns;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clock of the computer is set back while Hotlist is at work: what came later stays later, and nothing takes the
/// place of anything else.
class ClockTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant BACK = NOW.minus(Duration.ofDays(400));
    private static final Checklist FINE = new Checklist(Stream.of(CheckItem.Kind.values())
            .map(kind -> new CheckItem(kind, true, "fine"))
            .toList());

    @TempDir
    private Path folder;

    @Test
    void versionsStayInTheOrderInWhichTheyWerePromoted() {
        Imported leads = SmallRuns.leads(folder);
        Experiment experiment = SmallRuns.experiment(leads, 1);
        ModelRegistry registry =
                Workspace.open(folder.resolve("workspace")).models().of("spring");
        Instant[] times = {NOW, BACK};
        for (int which = 0; which < 2; which++) {
            Run run = experiment.runs().get(which);
            registry.add("spring", SmallRuns.model(experiment, run, leads), RegistryEntry.trained(run, times[which]));
        }

        registry.promote(1, FINE, new Signature("Ada", NOW));
        registry.promote(2, FINE, new Signature("Ada", BACK));
        assertEquals(Optional.of(2), registry.look().production().map(ModelVersion::number));
        assertEquals(Label.ARCHIVED, registry.look().version(1).orElseThrow().label());

        registry.rollBack(new Signature("Ada", BACK.minusSeconds(60)));
        assertEquals(Optional.of(1), registry.look().production().map(ModelVersion::number));
    }

    @Test
    void runsOfOneMomentAreKeptBesideEachOther() {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        Experiment experiment = SmallRuns.experiment(SmallRuns.leads(folder), 1);

        workspace.runs().save("spring", experiment, NOW);
        workspace.runs().save("spring", experiment, BACK);
        workspace.runs().save("spring", experiment, NOW); // the clock has come to the same second once more

        Set<String> ids = workspace.runs().list().stream().map(RunLine::id).collect(Collectors.toSet());
        assertEquals(3, ids.size(), ids::toString);
        assertEquals(List.of(), workspace.runs().damaged());
    }

    @Test
    void aProjectGoesOnAlthoughItsLastChangeLiesInTheFuture() {
        Workspace workspace = Workspace.open(folder.resolve("workspace"));
        try (OpenProject project = workspace.projects().begin("autumn", NOW)) {
            project.journal().append(List.of("{\"at\":\"" + NOW + "\"}"));
            project.journal().append(List.of("{\"at\":\"" + BACK + "\"}"));
            project.about(about -> about.changed(BACK));
        }

        try (OpenProject again = workspace.projects().open("autumn")) {
            assertEquals(
                    List.of("{\"at\":\"" + NOW + "\"}", "{\"at\":\"" + BACK + "\"}"),
                    again.journal().entries());
        }
        KeptProject kept = workspace.projects().look().projects().getFirst();
        assertEquals(BACK, kept.changedAt());
    }
}
