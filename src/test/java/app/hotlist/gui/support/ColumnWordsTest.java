package app.hotlist.gui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.Interval;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnWordsTest {

    /// 80 leads from "fair" of which 20 bought, 40 from "referral" of which 30 bought, one more without a source.
    private static final Table LEADS = leads();

    @Test
    void saysWhichValueBuysMost() {
        assertEquals("referral: 75\u00a0% bought (n\u00a0=\u00a040)", ColumnWords.sentence(profile("source")));
    }

    @Test
    void aPlaceholderIsNoValueThatBuys() {
        Table leads = leads();
        String[] sources = new String[leads.rowCount()];
        for (int row = 0; row < sources.length; row++) {
            sources[row] = row < 80 ? "fair" : "Select";
        }

        ColumnProfile column = TableProfile.of(
                        leads.with(CategoryColumn.of("source", sources)),
                        Optional.of(new Target("bought", "yes")),
                        Map.of())
                .column("source");

        assertEquals("fair: 25\u00a0% bought (n\u00a0=\u00a080)", ColumnWords.sentence(column));
    }

    @Test
    void saysTheRangeAndTheMedianOfNumbers() {
        ColumnProfile column = single(NumberColumn.of("visits", 0, 3, 1_200));

        assertEquals("0 to 1,200 · median 3", ColumnWords.sentence(column));
    }

    @Test
    void aNumberBelowNoughtHasARealMinus() {
        ColumnProfile column = single(NumberColumn.of("balance", -1_200, -3.25, 4));

        assertEquals("−1,200 to 4 · median −3.25", ColumnWords.sentence(column));
    }

    @Test
    void namesExamplesOfTexts() {
        assertEquals("such as Ada, Bob", ColumnWords.sentence(single(TextColumn.of("name", "Ada", "Bob"))));
    }

    @Test
    void listsValuesWithTheirConversionAndBlanksLast() {
        List<ColumnWords.Line> lines = ColumnWords.lines(profile("source"));

        assertEquals(line(ColumnWords.LineKind.VALUE, "fair", 20, 80), lines.getFirst());
        assertEquals(line(ColumnWords.LineKind.VALUE, "referral", 30, 40), lines.get(1));
        assertEquals(line(ColumnWords.LineKind.BLANK, "not given", 0, 1), lines.get(2));
    }

    private static ColumnWords.Line line(ColumnWords.LineKind kind, String value, long bought, long rows) {
        return new ColumnWords.Line(kind, value, rows, (double) bought / rows, Interval.wilson(bought, rows));
    }

    @Test
    void putsTheManyRareValuesIntoOneLine() {
        String[] values = new String[24];
        for (int i = 0; i < values.length; i++) {
            values[i] = "city " + (char) ('a' + i / 2);
        }

        List<ColumnWords.Line> lines = ColumnWords.lines(single(CategoryColumn.of("city", values)));

        assertEquals(11, lines.size());
        assertEquals("2 other values", lines.getLast().value());
        assertEquals(4, lines.getLast().rows());
    }

    private static ColumnProfile profile(String column) {
        return TableProfile.of(LEADS, Optional.of(new Target("bought", "yes")), Map.of())
                .column(column);
    }

    private static ColumnProfile single(Column column) {
        return TableProfile.of(Table.of(column), Optional.empty(), Map.of())
                .columns()
                .getFirst();
    }

    private static Table leads() {
        String[] sources = new String[121];
        String[] bought = new String[121];
        for (int row = 0; row < 120; row++) {
            sources[row] = row < 80 ? "fair" : "referral";
            bought[row] = row < 20 || (row >= 80 && row < 110) ? "yes" : "no";
        }
        bought[120] = "no";
        return Table.of(CategoryColumn.of("source", sources), CategoryColumn.of("bought", bought));
    }
}
