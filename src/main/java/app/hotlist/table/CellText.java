package app.hotlist.table;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What a sheet's cell says, as text: numbers with a decimal point, days as `2026-03-01`, `TRUE` and `FALSE`, a
/// formula's last result.
final class CellText {

    private static final double LAST_DAY = 2_958_466; // 10000-01-01
    private static final double WHOLE = 1e15;

    /// How the format writes characters that XML has no place for.
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, CellFormat> formats = new HashMap<>();

    /// The text of a cell; empty where it is blank.
    String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        @Nullable Object value = cell.getValue();
        return switch (value) {
            case null -> String.valueOf(cell.getRawValue() == null ? "" : cell.getRawValue());
            case BigDecimal number -> number(cell, number.doubleValue());
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            default -> unescaped(value.toString());
        };
    }

    private String number(Cell cell, double value) {
        String key = cell.getDataFormatId() + " " + cell.getDataFormatString();
        CellFormat format =
                formats.computeIfAbsent(key, _ -> CellFormat.of(cell.getDataFormatId(), cell.getDataFormatString()));
        return switch (format.kind()) {
            case NUMBER -> plain(value);
            case PADDED -> padded(plain(value), format.digits());
            case DATE -> value >= 0 && value < LAST_DAY ? day(cell, value) : plain(value);
            case TIME -> value >= 0 && value < 1 ? time(value) : plain(value);
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String padded(String figures, int digits) {
        return figures.startsWith("-") ? figures : "0".repeat(Math.max(0, digits - figures.length())) + figures;
    }

    private static String day(Cell cell, double value) {
        return value == Math.rint(value)
                ? cell.asDate().toLocalDate().toString()
                : cell.asDate().toString();
    }

    private static String time(double value) {
        return LocalTime.ofSecondOfDay(Math.min(Math.round(value * DateColumn.DAY), DateColumn.DAY - 1))
                .toString();
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(CellText::character) : text;
    }

    private static String character(MatchResult escape) {
        char c = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(c));
    }
}
