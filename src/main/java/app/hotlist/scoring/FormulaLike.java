package app.hotlist.scoring;

import app.hotlist.table.CsvWriter;
import app.hotlist.table.NumberColumn;
import java.util.List;
import java.util.regex.Pattern;

/// Texts that a spreadsheet would run as a formula. Numbers and telephone numbers begin with the same signs and are
/// none.
final class FormulaLike {

    private static final Pattern TELEPHONE = Pattern.compile("[+-]?[\\d ()/.-]+");

    private FormulaLike() {}

    /// How many cells of the leads that are written hold one.
    static long count(ScoredList list, ScoreOptions options) {
        List<ExportColumn> columns = ExportColumns.of(list, options).stream()
                .filter(column -> switch (column.look()) {
                    case TEXT, CONTACT, ORIGIN -> true;
                    case NUMBER, COUNT, TIER, SHARE, MONEY, DAY, MOMENT, SIGN, REASON, AGAINST, ANSWER -> false;
                })
                .toList();
        return ExportColumns.ranks(list, options)
                .mapToLong(rank -> columns.stream()
                        .filter(column ->
                                column.cells().apply(rank) instanceof ExportCell.Text(String text) && isOne(text))
                        .count())
                .sum();
    }

    static boolean isOne(String text) {
        return CsvWriter.beginsLikeFormula(text)
                && Double.isNaN(NumberColumn.parse(text))
                && !TELEPHONE.matcher(text).matches();
    }
}
