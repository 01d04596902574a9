package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.table.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How much of what the model asks for is known about a lead.
///
/// @param level in words of the list
/// @param blanks columns that the model uses and the lead says nothing about
/// @param newValues values of the lead that the model never saw in training
public record Confidence(Level level, int blanks, int newValues) {

    /// How far a chance may be relied on.
    public enum Level {
        /// No new value, and at most a tenth of the columns blank.
        HIGH,
        /// At most a third of the columns blank or new.
        MEDIUM,
        /// Anything else.
        LOW
    }

    private static final double FEW = 0.1;
    private static final double SOME = 1 / 3.0;

    /// @param columns that the model uses
    static Confidence of(int columns, int blanks, int newValues) {
        double unknown = columns == 0 ? 0 : (blanks + newValues) / (double) columns;
        Level level = newValues == 0 && unknown <= FEW ? Level.HIGH : unknown <= SOME ? Level.MEDIUM : Level.LOW;
        return new Confidence(level, blanks, newValues);
    }

    /// Such as `medium (3 blanks, 1 new value)`.
    public String text() {
        List<String> why = new ArrayList<>();
        if (blanks > 0) {
            why.add(Texts.get("scoring.confidence.blanks", blanks));
        }
        if (newValues > 0) {
            why.add(Texts.get("scoring.confidence.new", newValues));
        }
        String word = Texts.get("scoring.confidence." + level.name().toLowerCase(Locale.ROOT));
        return why.isEmpty() ? word : Texts.get("scoring.confidence", word, String.join(", ", why));
    }

    /// Tells the confidence of the rows of a list.
    static final class Teller {

        private record Watched(Column column, Set<String> unseen) {}

        private final List<Watched> columns = new ArrayList<>();

        Teller(ScoredList list) {
            for (String name : list.columns().needed().names()) {
                if (list.leads().has(name)) {
                    Set<String> unseen = new HashSet<>();
                    list.newLevels().stream()
                            .filter(levels -> levels.column().equals(name))
                            .forEach(levels -> unseen.addAll(levels.leads().keySet()));
                    columns.add(new Watched(list.leads().column(name), unseen));
                }
            }
        }

        Confidence of(int row) {
            int blanks = 0;
            int unseen = 0;
            for (Watched watched : columns) {
                if (watched.column().isMissing(row)) {
                    blanks++;
                } else if (!watched.unseen().isEmpty()
                        && watched.unseen().contains(watched.column().text(row))) {
                    unseen++;
                }
            }
            return Confidence.of(columns.size(), blanks, unseen);
        }
    }
}
