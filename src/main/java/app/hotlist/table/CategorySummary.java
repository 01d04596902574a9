package app.hotlist.table;

import java.util.List;

/// The levels of a category column that occur, the most frequent first, equally frequent ones alphabetically.
public record CategorySummary(List<LevelCount> levels) implements Summary {

    public CategorySummary {
        levels = List.copyOf(levels);
    }
}
