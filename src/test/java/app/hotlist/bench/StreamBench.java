package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.model.LeadModel;
import app.hotlist.model.ModelFile;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoreOptions;
import app.hotlist.scoring.StreamedScores;
import app.hotlist.table.Parallelism;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/// How long it takes to score a file that does not fit into memory, and how much memory that takes: run it with
/// `-Xmx512m` and up to 10,000,000 leads.
public final class StreamBench {

    private static final int LEADS = 200_000;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private StreamBench() {}

    /// Prints seconds, megabytes and the most memory that was in use after each tenth.
    ///
    /// @param args number of leads, 200,000 if there is none
    public static void main(String[] args) throws IOException {
        int leads = args.length > 0 ? Integer.parseInt(args[0]) : LEADS;
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("stream-bench");
        Path file = write(folder.resolve("leads.csv"), leads);
        LeadModel model = ModelFile.read(Path.of("models", "format-1", "boosted.leadmodel"));
        out.printf(
                "%,d leads, %,.0f MB, heap of %,d MB%n",
                leads, Files.size(file) / MEGA, Runtime.getRuntime().maxMemory() >> 20);
        Path list = folder.resolve("list.csv");
        long start = System.nanoTime();
        StreamedScores.write(
                model,
                NewLeads.of(file)
                        .with(new Parallelism(
                                ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors())),
                StreamedScores.Target.of(list, ScoreOptions.usual(Instant.EPOCH)),
                new Watching(out));
        double seconds = (System.nanoTime() - start) / NANOS;
        out.printf("%,.1f s, %,.0f leads/s, %,.0f MB written%n", seconds, leads / seconds, Files.size(list) / MEGA);
        for (Path left : List.of(file, list, folder)) {
            Files.delete(left);
        }
    }

    private static Path write(Path file, int leads) throws IOException {
        List<String> sample = Files.readAllLines(Path.of("sample-data", "new-leads.csv"));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(sample.getFirst() + "\n");
            for (int i = 0; i < leads; i++) {
                out.write(sample.get(1 + i % (sample.size() - 1)).replaceFirst("^FC-", "F" + i + "-"));
                out.write('\n');
            }
        }
        return file;
    }

    /// Prints the memory in use at every tenth of the work.
    private static final class Watching implements Progress {

        private final PrintStream out;
        private int tenths;

        Watching(PrintStream out) {
            this.out = out;
        }

        @Override
        public void report(double fraction, String message) {
            if (fraction * 10 >= tenths + 1) {
                tenths = (int) (fraction * 10);
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                out.printf(
                        "%3d %% %,5d MB in use%n", 10 * tenths, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
