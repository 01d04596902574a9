package app.hotlist;

import app.hotlist.cli.Cli;
import app.hotlist.gui.GuiApp;
import java.util.List;

/// Starts Hotlist: without arguments, or with `--sample` alone, the window; else the command line.
public final class Main {

    private static final String SAMPLE = "--sample";

    private Main() {}

    public static void main(String[] args) {
        boolean sample = List.of(args).equals(List.of(SAMPLE));
        if (args.length > 0 && !sample) {
            exit(Cli.run(args));
        } else if (!hasDisplay()) {
            exit(withoutDisplay(sample));
        } else {
            open(args, sample);
        }
    }

    /// Linux says by its environment whether there is a display; the other systems always have one.
    private static boolean hasDisplay() {
        return !System.getProperty("os.name").startsWith("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }

    private static void open(String[] args, boolean sample) {
        try {
            GuiApp.open(args);
        } catch (UnsupportedOperationException _) {
            // So the toolkit says that it cannot open the display that the environment promised.
            exit(withoutDisplay(sample));
        }
    }

    private static int withoutDisplay(boolean sample) {
        return sample ? Cli.runDemoWithoutDisplay() : Cli.explainUsageWithoutDisplay();
    }

    /// Ends the process even where a library left a thread behind.
    private static void exit(int code) {
        System.exit(code);
    }
}
