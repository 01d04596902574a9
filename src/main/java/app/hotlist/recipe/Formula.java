package app.hotlist.recipe;

import app.hotlist.table.Table;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/// Makes a number by a formula of the user's own, such as `if([Total Visits] > 3, pages / [Total Visits], 0)`.
///
/// Knows `+ - * / % ^`, `< <= > >= = !=` and `&& || !` (1 for true, 0 for false), and the functions abs, average,
/// ceiling, coalesce, floor, if, log, log10, max, min, round, sqrt and sum. A name that is not made of letters, digits
/// and underscores stands in square brackets. Missing where a number that counts is, and where the result is not
/// finite; `coalesce` gives the first that is not missing.
///
/// @param name what the column is called
/// @param text the formula, at most 1,000 characters
public record Formula(String name, String text) implements MadeNumber {

    /// @throws app.hotlist.base.UserException if the formula cannot be read; it says at which character
    public Formula {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the column needs a name");
        }
        var _ = FormulaText.parse(text);
    }

    /// The sum of these columns, a formula to start from.
    static Formula sum(List<String> columns) {
        return new Formula(
                "formula", columns.stream().map(column -> "[" + column + "]").collect(Collectors.joining(" + ")));
    }

    @Override
    public List<String> columns() {
        return FormulaText.parse(text).columns();
    }

    /// The same formula: its columns are those that it names.
    @Override
    public Step withColumns(List<String> other) {
        return this;
    }

    @Override
    public String made() {
        return name;
    }

    @Override
    public IntToDoubleFunction of(Table rows) {
        return FormulaText.parse(text).of(rows);
    }
}
