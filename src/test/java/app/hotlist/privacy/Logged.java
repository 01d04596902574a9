package app.hotlist.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Everything that this program and its libraries log until it is closed, whatever its level.
public final class Logged implements AutoCloseable {

    private static final Logger ALL = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("app.hotlist");

    private final StringWriter text = new StringWriter();
    private final Level before = OURS.getLevel();
    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord logged) {
            synchronized (text) {
                new PrintWriter(text, true).print(formatter.format(logged));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public Logged() {
        OURS.setLevel(Level.ALL);
        handler.setLevel(Level.ALL);
        ALL.addHandler(handler);
    }

    /// What was logged so far.
    public String text() {
        synchronized (text) {
            return text.toString();
        }
    }

    @Override
    public void close() {
        ALL.removeHandler(handler);
        OURS.setLevel(before);
    }
}
