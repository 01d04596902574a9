package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.ProblemKind;
import app.hotlist.base.Progress;
import app.hotlist.privacy.Logged;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @Test
    void saysHowLongTheWorkTookWhileItsOutcomeIsReceived() {
        Jobs jobs = new Jobs(Runnable::run, Runnable::run);
        List<Boolean> lasted = new ArrayList<>();

        jobs.start("count", _ -> "counted", _ -> lasted.add(jobs.lasted().isPositive()));

        assertEquals(List.of(true), lasted);
        assertEquals(Duration.ZERO, jobs.lasted());
    }

    @Test
    void showsOnlyTheNewestReport() {
        Jobs jobs = new Jobs(Runnable::run, ui::add);
        Job job = jobs.start("count", JobsTest::reportThrice, outcomes::add);

        assertEquals(2, ui.size(), "one turn for three reports, one for the outcome");
        ui.forEach(Runnable::run);

        assertEquals(1.0, job.fractionProperty().get());
        assertEquals("third", job.messageProperty().get());
        assertEquals(List.of(new Outcome.Done<>("counted")), outcomes);
    }

    @Test
    void stopsAJobThatHasNotBegun() {
        Queue<Runnable> background = new ArrayDeque<>();
        Jobs jobs = new Jobs(background::add, Runnable::run);
        jobs.start("count", JobsTest::reportThrice, outcomes::add);

        jobs.cancelAll();
        background.remove().run();

        assertEquals(List.of(new Outcome.Cancelled<>()), outcomes);
        assertFalse(jobs.busyProperty().get());
    }

    @Test
    void whatNobodyWaitsForIsNotShownButStopsLikeAJob() {
        Queue<Runnable> background = new ArrayDeque<>();
        Jobs jobs = new Jobs(background::add, Runnable::run);
        jobs.lookUp("count", JobsTest::reportThrice, outcomes::add);
        jobs.lookUp("count", JobsTest::reportThrice, outcomes::add);

        assertFalse(jobs.busyProperty().get());
        background.remove().run();
        jobs.cancelAll();
        background.remove().run();

        assertEquals(List.of(new Outcome.Done<>("counted"), new Outcome.Cancelled<>()), outcomes);
    }

    @Test
    void isFreeAgainAfterABug() {
        assertEquals(AppProblem.BUG, failWith(new IllegalStateException("no such fold: 7")));
    }

    @Test
    void isFreeAgainAfterRunningOutOfMemory() {
        assertEquals(AppProblem.OUT_OF_MEMORY, failWith(new OutOfMemoryError()));
    }

    @Test
    void logsWhatFailedButNotTheWordsWhichMayQuoteALead() {
        String logged;
        try (Logged log = new Logged()) {
            failWith(new IllegalStateException("Ada Lovelace", new IOException("Ada Byron")));
            failWith(FileProblem.UNFIT_JSON.with("settings.json", "Ada King"));
            logged = log.text();
        }

        assertTrue(logged.contains("java.lang.IllegalStateException"), logged);
        assertTrue(logged.contains("java.io.IOException"), logged);
        assertTrue(logged.contains("fail: file.unfit-json"), logged);
        assertFalse(logged.contains("Ada "), logged); // and not the Adapters of the stack
    }

    private ProblemKind failWith(Throwable failure) {
        Jobs jobs = new Jobs(Runnable::run, Runnable::run);
        jobs.start("fail", _ -> raise(failure), outcomes::add);

        assertFalse(jobs.busyProperty().get());
        return switch (outcomes.getFirst()) {
            case Outcome.Failed(var problem) -> problem.kind();
            case Outcome.Done<String> _, Outcome.Cancelled<String> _ -> throw new AssertionError(outcomes);
        };
    }

    private static String reportThrice(Progress progress) {
        progress.report(0.1, "first");
        progress.report(0.5, "second");
        progress.report(1.0, "third");
        return "counted";
    }

    private static String raise(Throwable failure) throws Exception {
        switch (failure) {
            case Error error -> throw error;
            case Exception exception -> throw exception;
            default -> throw new AssertionError(failure);
        }
    }
}
