package app.hotlist.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.gui.support.Job;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Questions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// No toolkit: background work waits in a queue that the test empties.
class ClosingTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, Runnable::run);
    private final List<String> done = new ArrayList<>();

    @Test
    void closesAtOnceWhileNothingRuns() {
        assertTrue(closing(Questions.Closing.STAY).ask());
        assertEquals(List.of(), done);
    }

    @Test
    void staysAndLetsTheWorkGoOn() {
        Job job = start();

        assertFalse(closing(Questions.Closing.STAY).ask());

        assertFalse(job.isCancelled());
        assertEquals(List.of("asked about Training"), done);
    }

    @Test
    void stopsTheWorkAndCloses() {
        Job job = start();

        assertTrue(closing(Questions.Closing.STOP).ask());

        assertTrue(job.isCancelled());
    }

    @Test
    void endsWithTheLastWorkInTheBackground() {
        start();
        start();

        assertFalse(closing(Questions.Closing.IN_BACKGROUND).ask());
        background.remove().run();
        assertEquals(List.of("asked about Training", "hide"), done);

        background.remove().run();
        assertEquals(List.of("asked about Training", "hide", "exit"), done);
    }

    private Job start() {
        return jobs.<String>start("Training", _ -> "", _ -> {});
    }

    private app.hotlist.gui.Closing closing(Questions.Closing answer) {
        Questions questions = new Questions() {
            @Override
            public Optional<String> name(String question, String proposed) {
                return Optional.empty();
            }

            @Override
            public Closing closing(String work) {
                done.add("asked about " + work);
                return answer;
            }

            @Override
            public boolean sure(String question, String details, String yes) {
                return false;
            }
        };
        return new app.hotlist.gui.Closing(jobs, questions, new app.hotlist.gui.Closing.Window() {
            @Override
            public void hide() {
                done.add("hide");
            }

            @Override
            public void exit() {
                done.add("exit");
            }
        });
    }
}
