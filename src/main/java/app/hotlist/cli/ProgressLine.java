package app.hotlist.cli;

import app.hotlist.base.Progress;
import java.io.PrintWriter;

/// One line of a terminal that says how far a task is, and vanishes when it is done.
final class ProgressLine implements Progress {

    private static final int LONGEST = 78;

    private final PrintWriter err;
    private String shown = "";

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void report(double fraction, String message) {
        String share = Double.isNaN(fraction) ? "" : "%3d %%  ".formatted(Math.round(100 * fraction));
        String line = share + message;
        show(fraction >= 1 ? "" : line.substring(0, Math.min(line.length(), LONGEST)));
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())) + "\r" + line);
            err.flush();
            shown = line;
        }
    }

    /// Ctrl+C ends the whole program, so nothing is ever cancelled here.
    @Override
    public boolean isCancelled() {
        return false;
    }
}
