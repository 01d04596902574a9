package app.hotlist.recipe;

import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;

/// The column that says where another one is missing: 1 where it is, 0 where it is not.
final class MissingFlag {

    private MissingFlag() {}

    static String name(String column) {
        return column + " is blank";
    }

    /// Whether some rows are missing and some are not: any other flag would be constant.
    static boolean varies(Column column) {
        boolean missing = false;
        boolean present = false;
        for (int row = 0; row < column.size(); row++) {
            missing |= column.isMissing(row);
            present |= !column.isMissing(row);
        }
        return missing && present;
    }

    static NumberColumn of(Column column) {
        double[] flags = new double[column.size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = column.isMissing(row) ? 1 : 0;
        }
        return NumberColumn.of(name(column.name()), flags);
    }
}
