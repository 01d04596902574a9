package app.hotlist.experiment;

import app.hotlist.base.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How much of its budget a search has spent. As progress it counts as cancelled when the time is over, too, so
/// that a long training does not overrun it.
final class Spending implements Progress {

    /// From here on a search spends what is left on few settings that take about five times as long: half of the time,
    /// or a fifth of the trials, which comes to the same.
    private static final double LATE_TIME = 0.5;

    private static final double LATE_TRIALS = 0.8;

    private final Progress whole;
    private final InstantSource clock;
    private final Instant begun;
    private final Duration time;
    private final int trials;

    private Spending(Progress whole, InstantSource clock, Duration time, int trials) {
        this.whole = whole;
        this.clock = clock;
        this.begun = clock.instant();
        this.time = time;
        this.trials = trials;
    }

    /// Settings without end, for a time.
    static Spending of(Duration time, InstantSource clock, Progress whole) {
        return new Spending(whole, clock, time, Integer.MAX_VALUE);
    }

    /// So many settings, however long they take.
    static Spending of(int trials, Progress whole) {
        return new Spending(whole, InstantSource.fixed(Instant.EPOCH), Duration.ofDays(1), trials);
    }

    /// How many settings may still be tried.
    int left(int tried) {
        return isCancelled() ? 0 : Math.max(0, trials - tried);
    }

    /// Whether time that this search leaves is there for others.
    boolean isOfTime() {
        return trials == Integer.MAX_VALUE;
    }

    /// Whether what is left is for the best settings alone.
    boolean isLate(int tried) {
        return byTime() >= LATE_TIME || (double) tried / trials >= LATE_TRIALS;
    }

    void report(int tried, String message) {
        whole.report(Math.clamp(Math.max(byTime(), (double) tried / trials), 0, 1), message);
    }

    private double byTime() {
        return (double) spent().toMillis() / time.toMillis();
    }

    private Duration spent() {
        return Duration.between(begun, clock.instant());
    }

    /// What trainers say of their trees is not passed on: the search tells how far it is.
    @Override
    public void report(double fraction, String message) {}

    @Override
    public boolean isCancelled() {
        return whole.isCancelled() || spent().compareTo(time) >= 0;
    }
}
