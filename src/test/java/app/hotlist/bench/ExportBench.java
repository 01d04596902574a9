package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.scoring.LargeLists;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.ScoredList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// How long it takes to write a scored list in each form. Run it with `-Xmx300m`: a list of 100,000 × 30 has to fit.
public final class ExportBench {

    private static final int LEADS = 100_000;
    private static final int COLUMNS = 30;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private ExportBench() {}

    /// Prints seconds and megabytes for each form.
    ///
    /// @param args number of leads, 100,000 if there is none
    public static void main(String[] args) throws IOException {
        int leads = args.length > 0 ? Integer.parseInt(args[0]) : LEADS;
        PrintStream out = System.out;
        ScoredList list = LargeLists.of(leads, COLUMNS);
        out.printf(
                "%,d leads × %d columns, heap of %,d MB%n",
                leads, COLUMNS, Runtime.getRuntime().maxMemory() >> 20);
        Path folder = Files.createTempDirectory("export-bench");
        for (String ending : List.of("xlsx", "xlsx", "csv", "jsonl")) {
            Path file = folder.resolve("list." + ending);
            long start = System.nanoTime();
            LeadScorer.write(list, file, ScoreOptions.usual(Instant.EPOCH), Progress.NONE);
            double seconds = (System.nanoTime() - start) / NANOS;
            out.printf("%-6s %6.2f s %7.1f MB%n", ending, seconds, Files.size(file) / MEGA);
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
