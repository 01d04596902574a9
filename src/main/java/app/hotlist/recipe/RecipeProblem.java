package app.hotlist.recipe;

import app.hotlist.base.ProblemKind;

/// What can be wrong with a recipe, or with rows that it is applied to.
public enum RecipeProblem implements ProblemKind {
    /// A step names a column that is not there. Details: column, step.
    NO_SUCH_COLUMN,
    /// A step cannot work on this type of column. Details: column, its type, the type needed, step.
    WRONG_TYPE,
    /// A step names the outcome or the id. Details: column, step.
    SET_APART,
    /// A step comes after the one-hot step of the same column. Details: column, step.
    ALREADY_ENCODED,
    /// A step would make a column that is there already. Details: new column, step.
    NAME_TAKEN,
    /// A ratio is not made of two columns. Details: step, the columns it has.
    TWO_COLUMNS,
    /// A number column is to be filled with something else. Details: the filling, column, step.
    NO_NUMBER,
    /// A formula cannot be read. Details: the formula with a mark, the character from 1 on, what is wrong.
    UNREADABLE_FORMULA,
    /// More than one step does not fit. Details: how many, what is wrong with them.
    SEVERAL,
    /// Prepared leads are to be written in a format that is not known. Details: file.
    WHICH_FORMAT,
    /// Prepared leads are to be written in a format that has no blanks. Details: what has blanks.
    BLANKS_LEFT,
    /// Columns are left over that are not numbers. Details: columns.
    NOT_NUMBERS,
    /// No column is left to learn from.
    NOTHING_LEFT,
    /// Rows lack columns that the recipe was fitted with. Details: columns.
    ROWS_LACK_COLUMNS,
    /// A column of the rows has another type than in training. Details: column, its type, the type needed.
    ROWS_DIFFER,
    /// The stored recipe is of a newer version of Hotlist. Details: its format, the newest known one.
    TOO_NEW;

    @Override
    public String area() {
        return "recipe";
    }
}
