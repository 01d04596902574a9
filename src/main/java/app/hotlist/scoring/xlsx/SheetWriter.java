package app.hotlist.scoring.xlsx;

import app.hotlist.scoring.xlsx.SheetLayout.Column;
import app.hotlist.scoring.xlsx.SheetLayout.Shown;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of one sheet, from the top; in a row the cells from the left.
public final class SheetWriter {

    private static final long EXACT = 1L << 53;

    private final Xml xml;
    private final SheetEnding ending;
    private final String[] letters;
    private int row = -1;

    SheetWriter(Xml xml, SheetEnding ending, SheetLayout layout) {
        this.xml = xml;
        this.ending = ending;
        this.letters = IntStream.range(0, Math.max(1, layout.columns().size()))
                .mapToObj(Area::column)
                .toArray(String[]::new);
        begin(layout);
    }

    private void begin(SheetLayout layout) {
        xml.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView%s workbookViewId=\"0\">"
                        .formatted(ending.isFirst() ? " tabSelected=\"1\"" : ""));
        freeze(layout);
        boolean folded = layout.columns().stream().anyMatch(column -> column.shown() == Shown.FOLDED);
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"%s/>"
                .formatted(folded ? " outlineLevelCol=\"1\"" : ""));
        columns(layout.columns());
        xml.raw("<sheetData>");
    }

    private void freeze(SheetLayout layout) {
        int rows = layout.frozenRows();
        int columns = layout.frozenColumns();
        if (rows > 0 || columns > 0) {
            String pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
            xml.raw("<pane%s%s topLeftCell=\"%s\" activePane=\"%s\" state=\"frozen\"/><selection pane=\"%s\"/>"
                    .formatted(
                            columns > 0 ? " xSplit=\"%d\"".formatted(columns) : "",
                            rows > 0 ? " ySplit=\"%d\"".formatted(rows) : "",
                            Area.column(columns) + (rows + 1),
                            pane,
                            pane));
        }
    }

    private void columns(List<Column> columns) {
        if (columns.isEmpty()) {
            return;
        }
        xml.raw("<cols>");
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            xml.raw("<col min=\"%d\" max=\"%d\" width=\"%s\" style=\"%d\" customWidth=\"1\"%s/>"
                    .formatted(c + 1, c + 1, column.width(), column.style(), shown(column.shown())));
        }
        boolean foldedAtTheEnd = columns.getLast().shown() == Shown.FOLDED;
        if (foldedAtTheEnd && columns.size() < Area.MOST_COLUMNS) {
            // The button that unfolds them stands above the column beside.
            xml.raw("<col min=\"%d\" max=\"%d\" width=\"9.14\" collapsed=\"1\"/>"
                    .formatted(columns.size() + 1, columns.size() + 1));
        }
        xml.raw("</cols>");
    }

    private static String shown(Shown shown) {
        return switch (shown) {
            case YES -> "";
            case NO -> " hidden=\"1\"";
            case FOLDED -> " hidden=\"1\" outlineLevel=\"1\"";
        };
    }

    /// Begins the next row.
    ///
    /// @param height in points
    public void row(double height) {
        next();
        xml.raw("\" ht=\"").raw(height).raw("\" customHeight=\"1\">");
    }

    /// Begins the next row, as high as its texts ask for.
    public void row() {
        next();
        xml.raw("\">");
    }

    private void next() {
        if (row >= 0) {
            xml.raw("</row>");
        }
        row++;
        if (row >= Area.MOST_ROWS) {
            throw new IllegalStateException("a sheet has no more than " + Area.MOST_ROWS + " rows");
        }
        xml.raw("<row r=\"").raw(row + 1L);
    }

    /// A text; what the format cannot hold is coded, what is too long is cut and says so.
    public void text(int column, String text, int style) {
        open(column, style);
        xml.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .text(CellText.of(text))
                .raw("</t></is></c>");
    }

    /// A number.
    ///
    /// @throws IllegalArgumentException if it is not finite: a cell cannot hold it
    public void number(int column, double value, int style) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no number for a cell: " + value);
        }
        open(column, style);
        xml.raw("\"><v>");
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            xml.raw((long) value);
        } else {
            xml.raw(value);
        }
        xml.raw("</v></c>");
    }

    /// A whole number.
    public void number(int column, long value, int style) {
        open(column, style);
        xml.raw("\"><v>").raw(value).raw("</v></c>");
    }

    private void open(int column, int style) {
        if (row < 0) {
            throw new IllegalStateException("a cell needs a row");
        }
        String name = column < letters.length ? letters[column] : Area.column(column);
        xml.raw("<c r=\"").raw(name).raw(row + 1L).raw("\" s=\"").raw((long) style);
    }

    /// How many rows there are.
    public int rows() {
        return row + 1;
    }

    /// Ends the sheet.
    public void end(SheetRules rules) {
        xml.raw(row < 0 ? "</sheetData>" : "</row></sheetData>");
        ending.write(xml, rules);
        xml.end();
    }
}
