package app.hotlist.gui;

import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Questions;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Closes the window in order while something may still be under way: the user says whether it goes on without a
/// window, stops, or the window stays.
final class Closing {

    private final Jobs jobs;
    private final Questions questions;
    private final Window window;
    private @Nullable Subscription waiting;

    /// What can be done with the window and the program.
    interface Window {

        /// Takes the window away; the program goes on.
        void hide();

        /// Ends the program.
        void exit();
    }

    Closing(Jobs jobs, Questions questions, Window window) {
        this.jobs = jobs;
        this.questions = questions;
        this.window = window;
    }

    /// The user wants to close the window.
    ///
    /// @return whether it may close at once
    boolean ask() {
        if (jobs.running().isEmpty()) {
            return true;
        }
        return switch (questions.closing(jobs.running().getFirst().title())) {
            case STAY -> false;
            case STOP -> {
                jobs.cancelAll();
                yield true;
            }
            case IN_BACKGROUND -> {
                window.hide();
                endWithTheWork();
                yield false;
            }
        };
    }

    /// It may have ended while the question was open.
    private void endWithTheWork() {
        waiting = jobs.busyProperty().subscribe(busy -> {
            if (!busy) {
                if (waiting != null) {
                    waiting.unsubscribe();
                }
                window.exit();
            }
        });
    }
}
