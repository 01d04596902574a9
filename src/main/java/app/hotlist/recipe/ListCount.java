package app.hotlist.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts the items of lists such as `cart, wishlist, cart`: 3. Blank items do not count.
///
/// @param delimiter what stands between two items, at least one character
public record ListCount(List<String> columns, String delimiter) implements TextNumber {

    public ListCount {
        columns = StepColumns.distinct(columns);
        checkDelimiter(delimiter);
    }

    static void checkDelimiter(String delimiter) {
        if (delimiter.isEmpty()) {
            throw new IllegalArgumentException("something must stand between two items");
        }
    }

    /// The items of a list, without blanks at their ends.
    static Stream<String> items(String list, String delimiter) {
        return Arrays.stream(list.split(Pattern.quote(delimiter), -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty());
    }

    @Override
    public Step withColumns(List<String> other) {
        return new ListCount(other, delimiter);
    }

    @Override
    public String made(String column) {
        return "items in " + column;
    }

    @Override
    public ToDoubleFunction<String> measure() {
        return list -> items(list, delimiter).count();
    }
}
