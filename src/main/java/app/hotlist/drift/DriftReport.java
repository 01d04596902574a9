package app.hotlist.drift;

import app.hotlist.base.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Have the leads changed? A value that can be kept as JSON; it holds shares and names of groups, no lead.
///
/// @param then how many leads there were in the past: those that the model was trained on
/// @param now how many leads were compared with them
/// @param verdict what to think of all columns together, by what those that changed carry
/// @param columns what has changed most first; of equal verdicts what carries most
/// @param chances what the model gives; empty without a model, or without leads
public record DriftReport(
        long then, long now, DriftVerdict verdict, List<ColumnDrift> columns, Optional<Chances> chances) {

    /// Columns that changed alarm if together they carry at least this share of the score.
    public static final double MATTERS = 0.05;

    private static final int MOST_NAMED = 3;

    public DriftReport {
        columns = List.copyOf(columns);
    }

    /// @param columns in any order
    static DriftReport of(long then, long now, List<ColumnDrift> columns, Optional<Chances> chances) {
        List<ColumnDrift> sorted = columns.stream()
                .sorted(Comparator.comparing(ColumnDrift::verdict)
                        .thenComparingDouble(DriftReport::weight)
                        .thenComparingDouble(column -> column.shift().psi())
                        .reversed())
                .toList();
        return new DriftReport(then, now, verdict(sorted, Math.min(then, now)), sorted, chances);
    }

    private static DriftVerdict verdict(List<ColumnDrift> columns, long leads) {
        if (weight(columns, DriftVerdict.MOVED) >= MATTERS) {
            return DriftVerdict.MOVED;
        }
        if (weight(columns, DriftVerdict.LOOK) >= MATTERS) {
            return DriftVerdict.LOOK;
        }
        return leads < Shift.ENOUGH ? DriftVerdict.TOO_FEW : DriftVerdict.STABLE;
    }

    /// What the columns of that verdict, or a worse one, carry together.
    private static double weight(List<ColumnDrift> columns, DriftVerdict least) {
        return columns.stream()
                .filter(column -> column.verdict().compareTo(least) >= 0)
                .mapToDouble(DriftReport::weight)
                .sum();
    }

    /// Where there is no model, every column matters.
    private static double weight(ColumnDrift column) {
        return column.weight().orElse(1.0);
    }

    /// The columns that changed enough for a look, in their order, whatever they carry.
    public List<ColumnDrift> changed() {
        return columns.stream().filter(ColumnDrift::changed).toList();
    }

    /// The verdict in one or two sentences: which columns, what they carry, what to do.
    public String sentence() {
        List<ColumnDrift> changed = changed();
        return switch (verdict) {
            case TOO_FEW -> Texts.get("drift.sentence.too-few", Math.min(then, now));
            case STABLE ->
                changed.isEmpty()
                        ? Texts.get("drift.sentence.stable")
                        : Texts.get(
                                "drift.sentence.unimportant",
                                changed.size(),
                                named(changed),
                                weight(changed, DriftVerdict.LOOK));
            case LOOK, MOVED -> alarm(verdict);
        };
    }

    /// The sentence, if the leads have changed so that somebody should know.
    public Optional<String> warning() {
        return verdict.compareTo(DriftVerdict.LOOK) >= 0 ? Optional.of(sentence()) : Optional.empty();
    }

    /// Which columns have moved, what they carry and what to do, even where they carry too little for an alarm; empty
    /// if
    /// none has.
    public Optional<String> moved() {
        return columns.stream().anyMatch(column -> column.verdict() == DriftVerdict.MOVED)
                ? Optional.of(alarm(DriftVerdict.MOVED))
                : Optional.empty();
    }

    /// Once columns have moved, those that are worth a look are not counted with them: it would sound worse than it is.
    private String alarm(DriftVerdict least) {
        List<ColumnDrift> alarming = columns.stream()
                .filter(column -> column.verdict().compareTo(least) >= 0)
                .toList();
        String kind = least == DriftVerdict.MOVED ? "moved" : "look";
        return alarming.stream().anyMatch(column -> column.weight().isPresent())
                ? Texts.get("drift.sentence.model." + kind, alarming.size(), named(alarming), weight(alarming, least))
                : Texts.get("drift.sentence.files." + kind, alarming.size(), named(alarming));
    }

    private static String named(List<ColumnDrift> columns) {
        String names =
                columns.stream().limit(MOST_NAMED).map(ColumnDrift::column).collect(Collectors.joining(", "));
        return columns.size() <= MOST_NAMED ? names : Texts.get("drift.and-more", names, columns.size() - MOST_NAMED);
    }
}
