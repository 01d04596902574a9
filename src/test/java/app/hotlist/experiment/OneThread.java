package app.hotlist.experiment;

import app.hotlist.base.Progress;
import app.hotlist.model.DataFingerprint;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import java.time.Instant;
import java.time.InstantSource;

/// Experiments by the thread that asks, watched by nobody, without a clock.
public final class OneThread {

    private OneThread() {}

    /// As [Laboratory#run].
    ///
    /// @param plan without a search for better settings that ends by the clock
    public static Experiment run(Plan plan, Table table, DataFingerprint data, Progress progress) {
        return new Laboratory(Parallelism.NONE, Onlooker.NOBODY, InstantSource.fixed(Instant.EPOCH))
                .run(plan, table, data, progress);
    }
}
