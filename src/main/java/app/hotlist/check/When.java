package app.hotlist.check;

import java.util.List;
import java.util.stream.Stream;

/// In rows where a column has a certain value another rule holds: if customer is yes, MRR > 0.
///
/// @param value as the column shows it
/// @param then any rule but [Unique] and another `When`
public record When(String column, String value, Rule then) implements Rule {

    public When {
        if (then instanceof Unique || then instanceof When) {
            throw new IllegalArgumentException("no such rule under a condition: " + then);
        }
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Stream.of(column), then.columns().stream())
                .distinct()
                .toList();
    }
}
