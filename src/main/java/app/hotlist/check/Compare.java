package app.hotlist.check;

import java.util.List;

/// Two columns of the same row stand in a relation: actions ≥ users. Both are numbers, or both dates.
public record Compare(String left, Relation relation, String right) implements Rule {

    @Override
    public List<String> columns() {
        return left.equals(right) ? List.of(left) : List.of(left, right);
    }
}
