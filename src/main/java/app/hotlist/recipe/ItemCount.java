package app.hotlist.recipe;

import app.hotlist.table.Spelling;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Counts how often one item occurs in lists: `cart` twice in `cart, wishlist, Cart`, and not in `cartoon`.
///
/// @param delimiter what stands between two items, at least one character
/// @param item the whole item, not blank; upper and lower case are the same
public record ItemCount(List<String> columns, String delimiter, String item) implements TextNumber {

    public ItemCount {
        columns = StepColumns.distinct(columns);
        ListCount.checkDelimiter(delimiter);
        if (item.isBlank()) {
            throw new IllegalArgumentException("an item to count is needed");
        }
    }

    @Override
    public Step withColumns(List<String> other) {
        return new ItemCount(other, delimiter, item);
    }

    @Override
    public String made(String column) {
        return item + " in " + column;
    }

    @Override
    public ToDoubleFunction<String> measure() {
        String wanted = Spelling.key(item);
        return list -> ListCount.items(list, delimiter)
                .filter(one -> Spelling.key(one).equals(wanted))
                .count();
    }
}
