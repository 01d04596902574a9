package app.hotlist.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be predicted: that a lead's `column` says `positive`, or one of the values that mean the same.
///
/// @param column the outcome column
/// @param positive the value that means "bought", as the column shows it, such as `1` or `yes`
/// @param also further values that mean "bought", such as `renewed`; usually none
/// @param open values that mean "not decided yet", such as `in negotiation`: such leads have no outcome
public record Target(
        String column,
        String positive,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> also,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> open) {

    /// What a value of the outcome column stands for.
    public enum Meaning {
        BOUGHT,
        NOT_BOUGHT,
        /// Not decided yet: nothing to learn from, a lead to score.
        OPEN
    }

    public Target {
        also = List.copyOf(also);
        open = List.copyOf(open);
        if (also.contains(positive) || open.contains(positive) || open.stream().anyMatch(also::contains)) {
            throw new IllegalArgumentException(
                    "a value has one meaning: %s, %s, open %s".formatted(positive, also, open));
        }
    }

    /// One value means "bought".
    public Target(String column, String positive) {
        this(column, positive, List.of(), List.of());
    }

    /// Several values mean "bought".
    ///
    /// @param values at least one
    public static Target anyOf(String column, List<String> values) {
        return new Target(column, values.getFirst(), values.subList(1, values.size()), List.of());
    }

    /// What the values of a column most likely mean, by their words; empty if they do not say.
    ///
    /// @param values the different ones
    public static Optional<Target> likely(String column, Collection<String> values) {
        return OutcomeWords.target(column, values);
    }

    /// The same with other values that mean "not decided yet".
    public Target withOpen(List<String> other) {
        return new Target(column, positive, also, other);
    }

    /// The same of a column with another name.
    public Target in(String otherColumn) {
        return new Target(otherColumn, positive, also, open);
    }

    /// The same, but for what one value stands for. Nothing changes where no value would mean "bought" any more.
    public Target with(String value, Meaning meaning) {
        List<String> bought = new ArrayList<>(positives());
        List<String> undecided = new ArrayList<>(open);
        bought.remove(value);
        undecided.remove(value);
        switch (meaning) {
            case BOUGHT -> bought.add(value);
            case OPEN -> undecided.add(value);
            case NOT_BOUGHT -> {}
        }
        return bought.isEmpty() ? this : anyOf(column, bought).withOpen(undecided);
    }

    /// What a value stands for.
    public Meaning meaning(String value) {
        if (value.equals(positive) || also.contains(value)) {
            return Meaning.BOUGHT;
        }
        return open.contains(value) ? Meaning.OPEN : Meaning.NOT_BOUGHT;
    }

    /// Whether that row of the outcome column is blank or says that nothing is decided yet.
    public boolean isOpen(Column outcome, int row) {
        return outcome.isMissing(row) || meaning(outcome.text(row)) == Meaning.OPEN;
    }

    /// All values that mean "bought".
    public List<String> positives() {
        return Stream.concat(Stream.of(positive), also.stream()).toList();
    }

    /// All values that mean "bought", for people: `won, renewed`.
    public String words() {
        return String.join(", ", positives());
    }
}
