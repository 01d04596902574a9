package app.hotlist.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a column's name, in small letters: `customer_code`, `customerCode` and `Customer Code` alike.
public record HeaderWords(List<String> words) {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The words of that name.
    public static HeaderWords of(String name) {
        String parted = CAMEL.matcher(name).replaceAll(" ");
        return new HeaderWords(Arrays.stream(GAP.split(parted.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether one of these words is among them.
    public boolean any(Set<String> wanted) {
        return words.stream().anyMatch(wanted::contains);
    }

    /// All words in one, without gaps.
    public String joined() {
        return String.join("", words);
    }
}
