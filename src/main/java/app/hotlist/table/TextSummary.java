package app.hotlist.table;

import java.util.List;

/// What the texts of a column look like.
///
/// @param shortest length of the shortest, 0 if there is none
/// @param longest length of the longest, 0 if there is none
/// @param examples the first few different ones
public record TextSummary(int shortest, int longest, List<String> examples) implements Summary {

    public TextSummary {
        examples = List.copyOf(examples);
    }
}
