package app.hotlist.table;

import app.hotlist.base.Progress;

/// Asks to stop after so many reports.
final class CancelAfter implements Progress {

    private final int most;
    private int reports;

    CancelAfter(int most) {
        this.most = most;
    }

    /// How many reports came.
    int reports() {
        return reports;
    }

    @Override
    public void report(double fraction, String message) {
        reports++;
    }

    @Override
    public boolean isCancelled() {
        return reports >= most;
    }
}
