package app.hotlist.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to be predicted: that a lead's `column` says `positive`, or one of the values that mean the same.
///
/// @param column the outcome column
/// @param positive the value that means "bought", as the column shows it, such as `1` or `yes`
/// @param also further values that mean "bought", such as `renewed`; usually none
public record Target(String column, String positive, List<String> also) {

    public Target {
        also = List.copyOf(also);
    }

    /// One value means "bought".
    public Target(String column, String positive) {
        this(column, positive, List.of());
    }

    /// Several values mean "bought".
    ///
    /// @param values at least one
    public static Target anyOf(String column, List<String> values) {
        return new Target(column, values.getFirst(), values.subList(1, values.size()));
    }

    /// Whether a lead with that value bought.
    public boolean isPositive(String value) {
        return value.equals(positive) || also.contains(value);
    }

    /// All values that mean "bought".
    public List<String> positives() {
        return Stream.concat(Stream.of(positive), also.stream()).toList();
    }

    /// All values that mean "bought", for people: `won, renewed`.
    public String words() {
        return positives().stream().collect(Collectors.joining(", "));
    }
}
