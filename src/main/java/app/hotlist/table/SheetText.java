package app.hotlist.table;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// The rows of a workbook's sheet, written as text.
///
/// Blank rows are no rows. Of merged cells the first one has the value and the others are blank. Every row is as wide
/// as the widest one of the first rows: a sheet does not say where a row ends. Titles above the table, which fill less
/// than half of that width, are left as they are.
final class SheetText {

    private static final int FIRST_ROWS = 100;
    private static final int REPORT_EVERY = 1_000;
    private static final int MEGABYTE = 1 << 20;

    private final LeadPart part;
    private final long rows;
    private final Progress progress;
    private final CellText cells = new CellText();
    private final List<NumberedRow> first = new ArrayList<>();
    private int width;
    private boolean headed;
    private int titleLines;
    private long written;
    private long characters;

    private SheetText(LeadPart part, long rows, Progress progress) {
        this.part = part;
        this.rows = rows;
        this.progress = progress;
    }

    /// A row that is not blank, without the blanks at its end.
    private record NumberedRow(int number, List<String> values) {}

    /// The names of the sheets that have rows, in the workbook's order.
    ///
    /// @throws UserException if there is none, or the workbook is damaged or a bomb
    static List<String> names(Path file) {
        try (Workbook open = Workbook.open(file)) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : open.book().getSheets().toList()) {
                SheetText text = new SheetText(new LeadPart(file, LeadFormat.XLSX, sheet.getName()), 0, Progress.NONE);
                try (Stream<Row> rows = open.rowsOf(sheet)) {
                    if (text.next(rows.iterator()) != null) {
                        names.add(sheet.getName());
                    }
                }
            }
            if (names.isEmpty()) {
                throw LeadFileProblem.NO_TABLE.with(file, Texts.get("table.no-rows"));
            }
            return names;
        } catch (IOException failure) {
            throw Unpacking.problem(file, failure);
        }
    }

    /// Writes a sheet into a new file.
    ///
    /// @return where the rows stand in the sheet, and what stands above them
    /// @throws UserException if the workbook is damaged, a bomb or larger than memory, or a file cannot be read or
    ///     written
    static Unpacked write(LeadPart part, Path to, Progress progress) {
        try (Workbook open = Workbook.open(part.file())) {
            Sheet sheet = open.book()
                    .findSheet(part.name())
                    .orElseThrow(() -> LeadFileProblem.NO_SUCH_PART.with(
                            part.file(), part.name(), String.join(", ", names(part.file()))));
            try (Stream<Row> rows = open.rowsOf(sheet);
                    RowsText text = new RowsText(to)) {
                SheetText written = new SheetText(part, open.rows(), progress);
                written.write(rows.iterator(), text);
                return new Unpacked(text.lines(), written.titleLines);
            }
        } catch (IOException failure) {
            throw Unpacking.problem(part.file(), failure);
        } catch (OutOfMemoryError _) { // a workbook keeps its texts in one piece
            throw LeadFileProblem.OUT_OF_MEMORY.with(
                    part.file(), Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
    }

    private void write(Iterator<Row> rows, RowsText text) throws IOException {
        for (NumberedRow row = next(rows); row != null; row = next(rows)) {
            if (first.size() < FIRST_ROWS && !headed) {
                first.add(row);
                continue;
            }
            writeFirst(text);
            write(row, text);
        }
        writeFirst(text);
    }

    private void writeFirst(RowsText text) throws IOException {
        for (NumberedRow row : first) {
            width = Math.max(width, row.values().size());
        }
        for (NumberedRow row : first) {
            write(row, text);
        }
        first.clear();
    }

    private void write(NumberedRow row, RowsText text) throws IOException {
        List<String> values = row.values();
        headed |= 2 * values.size() > width;
        while (headed && values.size() < width) {
            values.add("");
        }
        text.row(row.number(), values);
        titleLines = headed ? titleLines : text.height();
        written++;
        for (String value : values) {
            characters += value.length() + 1;
        }
        if (written % REPORT_EVERY == 0) {
            progress.checkCancelled();
            Workbook.check(part.file(), characters);
            double share = rows == 0 ? Double.NaN : Math.min(1, (double) written / rows);
            progress.report(share, Texts.get("table.reading-sheet", part.title(), written));
        }
    }

    /// The next row that is not blank; `null` at the end.
    private @Nullable NumberedRow next(Iterator<Row> rows) {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> values = new ArrayList<>(Math.max(width, row.getCellCount()));
                int filled = 0;
                for (Cell cell : row) {
                    values.add(cells.of(cell));
                    filled = values.getLast().isEmpty() ? filled : values.size();
                }
                if (filled > 0) {
                    values.subList(filled, values.size()).clear();
                    return new NumberedRow(row.getRowNum(), values);
                }
            }
            return null;
        } catch (RuntimeException damage) {
            // The library throws whatever a broken sheet leads to: numbers without figures, places without a column.
            throw Workbook.damaged(part.file(), damage);
        }
    }
}
