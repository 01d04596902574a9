package app.hotlist.gui.shell;

import app.hotlist.gui.support.Strings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How long a job will still take, judged by how long it has taken so far.
final class TimeLeft {

    private static final Duration TOO_EARLY = Duration.ofSeconds(1);
    private static final double TOO_LITTLE = 0.02;

    private final InstantSource clock;
    private Instant begun;

    TimeLeft(InstantSource clock) {
        this.clock = clock;
        begun = clock.instant();
    }

    /// Starts to measure.
    void begin() {
        begun = clock.instant();
    }

    /// The time left in words; empty while it cannot be told.
    ///
    /// @param fraction share of the work done, in [0, 1], or `NaN`
    String text(double fraction) {
        Duration spent = Duration.between(begun, clock.instant());
        if (!(fraction >= TOO_LITTLE) || spent.compareTo(TOO_EARLY) < 0) {
            return "";
        }
        long seconds = Math.max(1, Math.round(spent.toMillis() / 1000.0 * (1 - fraction) / fraction));
        return seconds < 60
                ? Strings.get("shell.seconds-left", seconds)
                : Strings.get("shell.minutes-left", Math.round(seconds / 60.0));
    }
}
