package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.recipe.NewLevelUse;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Values of one category column that the model never saw in training.
///
/// @param column the column of the file
/// @param use what the model makes of them
/// @param leads value → leads that have it, the most frequent first
public record NewLevels(String column, NewLevelUse use, Map<String, Integer> leads) {

    /// How many values the sentence names.
    private static final int NAMED = 3;

    public NewLevels {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        leads.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(level -> sorted.put(level.getKey(), level.getValue()));
        leads = Collections.unmodifiableMap(sorted);
    }

    /// How many leads have one of them.
    public int count() {
        return leads.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The rows that have one of them.
    ///
    /// @param leads with the column
    public BitSet rows(Table leads) {
        Column values = leads.column(column);
        BitSet rows = new BitSet();
        IntStream.range(0, leads.rowCount())
                .filter(row -> !values.isMissing(row) && this.leads.containsKey(values.text(row)))
                .forEach(rows::set);
        return rows;
    }

    /// Which of the known values may be meant by each, by how alike they are; not every value is like one.
    public Map<String, String> like(List<String> known) {
        return LikeNames.of(List.copyOf(leads.keySet()), known);
    }

    /// Such as "12 leads have a new Lead Source (TikTok). Counted as Other."
    public String text() {
        String named = leads.keySet().stream().limit(NAMED).collect(Collectors.joining(", "));
        return Texts.get("scoring.new-levels", count(), column, leads.size() > NAMED ? named + ", …" : named) + " "
                + what();
    }

    /// What the user can do about it, in a sentence.
    public String fix() {
        return Texts.get("scoring.new-levels.fix");
    }

    /// What the model makes of them, in a sentence.
    public String what() {
        return switch (use) {
            case AS_OTHER -> Texts.get("scoring.new-levels.other");
            case AS_NONE -> Texts.get("scoring.new-levels.none");
            case AS_BLANK -> Texts.get("scoring.new-levels.blank");
            case AS_AVERAGE -> Texts.get("scoring.new-levels.average");
            case AS_RARE -> Texts.get("scoring.new-levels.rare");
        };
    }
}
