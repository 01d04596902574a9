package app.hotlist.experiment;

import app.hotlist.base.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How much of its budget a search has spent. As progress it counts as cancelled when the time is over, too, so
/// that a long training does not overrun it.
final class Spending implements Progress {

    private static final double LATE = 0.8;

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

    /// Whether most of the budget is spent.
    boolean isLate(int tried) {
        return share(tried) >= LATE;
    }

    void report(int tried, String message) {
        whole.report(share(tried), message);
    }

    private double share(int tried) {
        double byTime = (double) spent().toMillis() / time.toMillis();
        return Math.clamp(Math.max(byTime, (double) tried / trials), 0, 1);
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
