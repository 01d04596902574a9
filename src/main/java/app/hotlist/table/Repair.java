package app.hotlist.table;

import app.hotlist.table.RowIssue.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes rows fit that are not as they should be, where it is certain how.
final class Repair {

    /// With fewer columns a first value with delimiters in it may well be followed by blank ones only.
    private static final int WIDE = 5;

    private final CsvDialect dialect;
    private final RowSyntax syntax;
    private final Set<Kind> without;
    private final int width;

    /// @param width how many values a row should have
    Repair(ReadOptions options, int width) {
        this.dialect = options.dialect();
        this.syntax = RowSyntax.of(dialect);
        this.without = options.without();
        this.width = width;
    }

    /// A row and what was done about it; without a row it is set aside.
    record Outcome(@Nullable RawRow row, Kind kind) {}

    private Outcome repaired(RawRow row, Kind repair, Kind otherwise) {
        return without.contains(repair) ? setAside(otherwise) : new Outcome(row, repair);
    }

    private static Outcome setAside(Kind kind) {
        return new Outcome(null, kind);
    }

    /// Whether nothing need be done about a row.
    boolean isNeedless(RawRow row) {
        return row.isPlain(width) && !(row.isOneQuotedValue() && unwrapped(row) != null);
    }

    /// What is done about a row that needs it.
    Outcome of(RawRow row) {
        if (row.tooLong()) {
            return setAside(Kind.TOO_LONG);
        }
        if (row.nul() && without.contains(Kind.REPAIRED_NUL)) {
            return setAside(Kind.NUL);
        }
        if (row.count() != width && row.isBlank(dialect.delimiter())) {
            return setAside(Kind.BLANK);
        }
        @Nullable RawRow inner = unwrapped(row);
        if (inner != null) {
            return repaired(inner, Kind.REPAIRED_QUOTES, row.count() > width ? Kind.TOO_MANY : Kind.TOO_FEW);
        }
        if (row.count() < width) {
            return setAside(row.open() ? Kind.OPEN_QUOTE : Kind.TOO_FEW);
        }
        if (row.count() > width && !row.blankFrom(width)) {
            return setAside(row.open() ? Kind.OPEN_QUOTE : Kind.TOO_MANY);
        }
        return wideEnough(row);
    }

    private Outcome wideEnough(RawRow row) {
        if (row.stray() && !row.open() && without.contains(Kind.REPAIRED_STRAY_QUOTE)) {
            return setAside(Kind.STRAY_QUOTE);
        }
        if (row.count() > width && without.contains(Kind.REPAIRED_BLANK_END)) {
            return setAside(Kind.TOO_MANY);
        }
        boolean cut = row.count() > width;
        row.shorten(width);
        if (row.open()) {
            return repaired(row, Kind.REPAIRED_OPEN_QUOTE, Kind.OPEN_QUOTE);
        }
        if (cut) {
            return new Outcome(row, Kind.REPAIRED_BLANK_END);
        }
        return new Outcome(row, row.stray() ? Kind.REPAIRED_STRAY_QUOTE : Kind.REPAIRED_NUL);
    }

    /// The row that stands in one pair of quotes as a whole, or `null` if it does not.
    @Nullable
    RawRow unwrapped(RawRow row) {
        if (row.isOneQuotedValue()) {
            return row.count() == 1 || width >= WIDE ? alone(row.text(0), row) : null;
        }
        if ((row.open() || (row.stray() && row.count() != width)) && row.isQuoted(syntax)) {
            // quotes within that nobody doubled have made another row of it
            String raw = row.raw();
            return alone(raw.substring(1, raw.length() - 1), row);
        }
        return null;
    }

    private @Nullable RawRow alone(String text, RawRow outer) {
        if (text.indexOf(dialect.delimiter()) < 0) {
            return null;
        }
        RowParser parser = new RowParser(text, syntax);
        RawRow inner = new RawRow();
        try {
            boolean one = parser.next(inner) && !parser.next(new RawRow());
            return one && inner.isPlain(width) ? inner.onLine(outer.line()) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException("a text in memory cannot fail", failure);
        }
    }
}
