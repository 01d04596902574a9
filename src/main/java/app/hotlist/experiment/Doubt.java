package app.hotlist.experiment;

import app.hotlist.base.Texts;
import app.hotlist.model.ColumnImportance;
import java.util.List;
import java.util.stream.Stream;

/// A result that is too good to be true: to be looked at before anybody trusts it.
///
/// @param reason what makes it unbelievable, in one sentence
/// @param columns to check, the most telling first: filled in after the sale, they would explain it
public record Doubt(String reason, List<String> columns) {

    /// From this mean ROC AUC on a result is too good to be believed.
    private static final double RARELY_REAL = 0.98;

    /// So far above all others a fold's AUC is no luck of the draw any more.
    private static final double FAR_ABOVE = 0.08;

    /// A column with so much of the importance may be the reason.
    private static final double TELLING = 0.15;

    private static final int MOST_COLUMNS = 3;

    public Doubt {
        columns = List.copyOf(columns);
    }

    /// What is unbelievable about a run; empty if nothing is.
    static List<Doubt> about(Run run) {
        if (run.aucMean() >= RARELY_REAL) {
            return List.of(
                    new Doubt(Texts.get("experiment.too-good", run.spec().title(), run.aucMean()), telling(run)));
        }
        List<Double> rising =
                run.folds().stream().map(fold -> fold.rocAuc()).sorted().toList();
        if (rising.size() > 2 && rising.getLast() - rising.get(rising.size() - 2) > FAR_ABOVE) {
            return List.of(new Doubt(
                    Texts.get(
                            "experiment.one-fold-too-good",
                            run.spec().title(),
                            rising.getLast(),
                            rising.get(rising.size() - 2)),
                    telling(run)));
        }
        return List.of();
    }

    /// What is unbelievable about the runs of an experiment. Several that rank too well see the same columns: of them
    /// it is said once.
    static List<Doubt> about(List<Run> runs) {
        List<Run> tooGood =
                runs.stream().filter(run -> run.aucMean() >= RARELY_REAL).toList();
        if (tooGood.size() < 2) {
            return runs.stream().flatMap(run -> about(run).stream()).toList();
        }
        List<String> telling = tooGood.stream()
                .flatMap(run -> telling(run).stream())
                .distinct()
                .limit(MOST_COLUMNS)
                .toList();
        double best = tooGood.stream().mapToDouble(Run::aucMean).max().orElseThrow();
        String names =
                Texts.list(tooGood.stream().map(run -> run.spec().title()).toList());
        Stream<Doubt> others =
                runs.stream().filter(run -> !tooGood.contains(run)).flatMap(run -> about(run).stream());
        return Stream.concat(Stream.of(new Doubt(Texts.get("experiment.all-too-good", names, best), telling)), others)
                .toList();
    }

    private static List<String> telling(Run run) {
        List<String> telling = run.importance().stream()
                .filter(column -> column.share() >= TELLING)
                .map(ColumnImportance::column)
                .limit(MOST_COLUMNS)
                .toList();
        return telling.isEmpty()
                ? run.importance().stream()
                        .map(ColumnImportance::column)
                        .limit(1)
                        .toList()
                : telling;
    }

    /// The doubt with what to do about it, in sentences.
    public String text() {
        return columns.isEmpty()
                ? reason
                : reason + " " + Texts.get("experiment.check-columns", columns.size(), String.join(", ", columns));
    }
}
