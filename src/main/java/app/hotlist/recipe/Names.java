package app.hotlist.recipe;

import java.util.List;
import java.util.stream.Collectors;

/// Lists names as a sentence or a card has room for.
final class Names {

    private static final int ROOM = 4;

    private Names() {}

    /// The first few names, and an ellipsis if there are more.
    static String shortened(List<String> names) {
        String first = names.stream().limit(ROOM).collect(Collectors.joining(", "));
        return names.size() > ROOM ? first + ", …" : first;
    }
}
