package app.hotlist;

import app.hotlist.cli.Cli;
import app.hotlist.gui.GuiApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Starts Hotlist: the window without arguments, with `--sample` alone or with a file alone, which it opens; else the
/// command line.
public final class Main {

    private static final String SAMPLE = "--sample";

    private Main() {}

    public static void main(String[] args) {
        boolean sample = List.of(args).equals(List.of(SAMPLE));
        if (args.length > 0 && !sample && !isFile(args)) {
            exit(Cli.run(args));
        } else if (!hasDisplay()) {
            exit(withoutDisplay(sample));
        } else {
            open(args, sample);
        }
    }

    /// A file by its name and ending, as a system hands it over; a command has none.
    private static boolean isFile(String[] args) {
        return args.length == 1 && args[0].contains(".") && Files.isRegularFile(Path.of(args[0]));
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
