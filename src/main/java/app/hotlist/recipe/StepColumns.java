package app.hotlist.recipe;

import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the columns that a step names, or says which of them is wrong and how to put it right.
final class StepColumns {

    private StepColumns() {}

    /// Each name once, in order.
    static List<String> distinct(List<String> columns) {
        return List.copyOf(new LinkedHashSet<>(columns));
    }

    static NumberColumn numbers(Table train, String column, Step step) {
        if (any(train, column, step) instanceof NumberColumn numbers) {
            return numbers;
        }
        throw wrongType(train, column, ColumnType.NUMBER, step);
    }

    static CategoryColumn categories(Table train, String column, Step step) {
        if (any(train, column, step) instanceof CategoryColumn categories) {
            return categories;
        }
        throw wrongType(train, column, ColumnType.CATEGORY, step);
    }

    static DateColumn dates(Table train, String column, Step step) {
        if (any(train, column, step) instanceof DateColumn dates) {
            return dates;
        }
        throw wrongType(train, column, ColumnType.DATE, step);
    }

    /// Checks that every column of the step holds texts, categories among them.
    static void checkTexts(Table train, Step step) {
        for (String column : step.columns()) {
            ColumnType type = any(train, column, step).type();
            if (type != ColumnType.TEXT && type != ColumnType.CATEGORY) {
                throw wrongType(train, column, ColumnType.TEXT, step);
            }
        }
    }

    /// Checks that every column of the step holds numbers.
    static void checkNumbers(Table train, Step step) {
        step.columns().forEach(column -> numbers(train, column, step));
    }

    /// Checks a share, or another number between 0 and 1.
    static void checkShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a number from 0 to 1 is needed, not " + share);
        }
    }

    /// Checks that the names of new columns are free.
    static void checkMade(Table train, Map<String, String> origins, Step step) {
        origins.keySet().forEach(name -> made(train, name, step));
    }

    static Column any(Table train, String column, Step step) {
        if (!train.has(column)) {
            throw RecipeProblem.NO_SUCH_COLUMN.with(column, step.title());
        }
        return train.column(column);
    }

    static UserException wrongType(Table train, String column, ColumnType needed, Step step) {
        return RecipeProblem.WRONG_TYPE.with(column, text(train.column(column).type()), text(needed), step.title());
    }

    /// A name for a new column, if it is free.
    static String made(Table train, String name, Step step) {
        if (train.has(name)) {
            throw RecipeProblem.NAME_TAKEN.with(name, step.title());
        }
        return name;
    }

    /// A type in words.
    static String text(ColumnType type) {
        return Texts.get("table.type." + type.name().toLowerCase(Locale.ROOT));
    }
}
