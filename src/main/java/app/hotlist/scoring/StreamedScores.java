package app.hotlist.scoring;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.drift.DriftReport;
import app.hotlist.evaluation.Money;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.table.LeadFormat;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.PrivateFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Scores a file that does not fit into memory: its lines are sorted on disk, beside the result. What is written is, to
/// the byte, what a list in memory would give.
public final class StreamedScores {

    /// What to write.
    ///
    /// @param out `.csv` or `.jsonl`
    /// @param room in bytes that lines may take in memory
    public record Target(Path out, ScoreOptions options, long room) {

        /// With the usual room.
        public static Target of(Path out, ScoreOptions options) {
            return new Target(out, options, Math.min(ROOM, Runtime.getRuntime().maxMemory() / SHARE));
        }
    }

    /// What came of it.
    ///
    /// @param columns how the columns of the file fit
    /// @param check what the leads hold that the model does not expect
    /// @param drift as [ScoredList#drift]
    /// @param remarks what to know about the list before trusting it, in sentences
    public record Result(
            ScoreSummary summary,
            ColumnMatch columns,
            LeadCheck check,
            Optional<DriftReport> drift,
            List<String> remarks) {}

    private static final double OPENING = 0.2;
    private static final double SCORING = 0.8;

    /// How much of the lines may wait in memory, in bytes.
    private static final long ROOM = 48L << 20;

    /// As much of all memory at most.
    private static final int SHARE = 10;

    private final ScoreOptions options;
    private final LineForm form;
    private final long room;
    private final Map<Tier, Long> tiers = new EnumMap<>(Tier.class);
    private @Nullable ScoredList newest;
    private long scored;
    private long madeSafe;

    private StreamedScores(Target target, LineForm form) {
        options = target.options();
        this.form = form;
        room = target.room();
        for (Tier tier : Tier.values()) {
            tiers.put(tier, 0L);
        }
    }

    /// Whether a list can be written this way: CSV or JSON Lines of all leads, without what needs all of them at once.
    public static boolean suits(Path out, ScoreOptions options) {
        return LineForm.of(out, options).isPresent()
                && options.choices().owners() instanceof Owners.OfFile
                && options.context().rows().isEmpty()
                && options.context().trends().isEmpty();
    }

    /// Scores every lead of the file and writes the list, best first.
    ///
    /// @throws app.hotlist.base.UserException as [LeadScorer#score] and [LeadScorer#write]
    /// @throws IllegalArgumentException if the list does not [suit][#suits]
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; nothing is left behind
    public static Result write(LeadModel model, NewLeads leads, Target target, Progress progress) {
        if (!suits(target.out(), target.options())) {
            throw new IllegalArgumentException("cannot be streamed to " + target.out());
        }
        OpenElsewhere.check(target.out());
        LineForm form = LineForm.of(target.out(), target.options()).orElseThrow();
        StreamedScores scores = new StreamedScores(target, form);
        double opened = leads.leads().format() == LeadFormat.TEXT ? 0 : OPENING;
        try (OpenLeads open = OpenLeads.open(leads.leads(), progress.part(0, opened))) {
            return scores.write(new ScoringPass(model, open, leads), target.out(), progress.part(opened, 1));
        }
    }

    private Result write(ScoringPass pass, Path out, Progress progress) {
        try (PrivateFolder folder = beside(out);
                IdWatch.OnDisk ids = new IdWatch.OnDisk(folder.path())) {
            ListInMaking list = pass.list(ids);
            SortedOnDisk lines = new SortedOnDisk(folder.path(), room);
            ScoringPass.End end = pass.run(list, () -> add(list, lines), progress.part(0, SCORING));
            ScoredList rest = list.finish(end.report(), end.activity());
            AtomicFile.write(out, file -> copy(rest, lines, file, progress.part(SCORING, 1)));
            long read = list.read() + end.report().setAside();
            long hot = options.tiers().stream().mapToLong(tiers::get).sum();
            ScoreSummary summary = new ScoreSummary(read, scored, read - scored, tiers, out, hot, scored, madeSafe);
            return new Result(summary, rest.columns(), rest.check(), rest.drift(), rest.remarks(read - scored));
        } catch (IOException failure) {
            throw FileProblem.writing(out, failure);
        } catch (UncheckedIOException failure) {
            throw FileProblem.writing(out, Objects.requireNonNull(failure.getCause()));
        }
    }

    private void add(ListInMaking making, SortedOnDisk lines) {
        Optional<Money> money = options.context().money();
        ScoredList list = making.drain().inCallOrder(money);
        newest = list;
        try {
            List<byte[]> made = form.lines(list);
            for (int rank = 0; rank < list.size(); rank++) {
                double chance = list.lead(rank).chance();
                lines.add(new SortedOnDisk.Line(
                        list.expectedValue(rank).orElse(chance), chance, list.line(rank), made.get(rank)));
                tiers.merge(list.lead(rank).tier(), 1L, Long::sum);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        scored += list.size();
        madeSafe += form.writer().madeSafe(list);
    }

    private void copy(ScoredList rest, SortedOnDisk lines, OutputStream file, Progress progress) throws IOException {
        OutputStream out = new BufferedOutputStream(file);
        out.write(form.head(newest == null ? rest : newest));
        lines.drainTo((rank, line) -> {
            out.write(form.before(rank + 1).getBytes(StandardCharsets.US_ASCII));
            out.write(line);
            if ((rank + 1) % ScoreWriter.CHUNK == 0) {
                progress.checkCancelled();
                progress.report((rank + 1.0) / scored, Texts.get("scoring.progress.writing", rank + 1, scored));
            }
        });
        out.flush();
    }

    /// Where there is room for the result, too.
    private static PrivateFolder beside(Path out) throws IOException {
        return PrivateFolder.make(Files.createDirectories(out.toAbsolutePath().resolveSibling("")));
    }
}
