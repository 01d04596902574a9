package app.hotlist.table;

import app.hotlist.base.Texts;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a CSV file is written.
///
/// @param delimiter between the values of a row
/// @param quote around values that contain delimiters or line ends, or [#NO_QUOTE]
/// @param charset the encoding; a byte order mark is skipped, and bytes that are no UTF-8 in a UTF-8 file are
///     read as Windows-1252
/// @param header whether the first row has the names of the columns
/// @param decimal the decimal sign, `.` or `,`; the other one may separate groups of three digits
/// @param dates how dates with the year at the end are read
/// @param missing what stands for a missing value in number and date columns, in any case; in category and
///     text columns only an empty value is missing
/// @param escape what stands before a quote within a quoted value: the quote itself, or [#BACKSLASH]
/// @param preamble how many lines above the header are no rows, without a `sep=` line; from 0 to [#MOST_PREAMBLE]
public record CsvDialect(
        char delimiter,
        char quote,
        Charset charset,
        boolean header,
        char decimal,
        DateOrder dates,
        Set<String> missing,
        char escape,
        int preamble) {

    /// As [#quote()]: quotes mean nothing in this file.
    public static final char NO_QUOTE = '\0';

    /// As [#escape()]: `\"` stands for a quote, and a backslash before a delimiter or another backslash takes its
    /// meaning from it.
    public static final char BACKSLASH = '\\';

    /// The longest preamble, in lines.
    public static final int MOST_PREAMBLE = 1_000;

    /// What stands for a missing number or date unless said otherwise.
    public static final Set<String> USUAL_MISSING = Set.of(
            "", "NA", "N/A", "#N/A", "n.a.", "null", "(null)", "nil", "\\N", "NaN", "none", "-", "--", "?", ".",
            "unknown", "missing", "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#NAME?");

    public CsvDialect {
        if (delimiter == quote || isLineEnd(delimiter) || isLineEnd(quote)) {
            throw new IllegalArgumentException("delimiter %d, quote %d".formatted((int) delimiter, (int) quote));
        }
        if (decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("decimal sign " + decimal);
        }
        if (escape != quote && escape != BACKSLASH) {
            throw new IllegalArgumentException("escape %d".formatted((int) escape));
        }
        if (delimiter == BACKSLASH || quote == BACKSLASH || delimiter == NO_QUOTE) {
            throw new IllegalArgumentException("delimiter %d, quote %d".formatted((int) delimiter, (int) quote));
        }
        if (preamble < 0 || preamble > MOST_PREAMBLE) {
            throw new IllegalArgumentException(preamble + " lines above the header");
        }
        missing = Set.copyOf(missing);
    }

    /// A file whose quotes are doubled and whose first line is its first row.
    public CsvDialect(
            char delimiter,
            char quote,
            Charset charset,
            boolean header,
            char decimal,
            DateOrder dates,
            Set<String> missing) {
        this(delimiter, quote, charset, header, decimal, dates, missing, quote, 0);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Finds out how a file is written, by what is consistent over many rows: of its beginning, and where it is large
    /// of its middle and its end too.
    ///
    /// A first line such as `sep=;`, which spreadsheets understand, decides on the delimiter.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read, is empty or is no text
    public static CsvDialect guess(Path file) {
        return DialectGuess.of(file);
    }

    public CsvDialect withDelimiter(char other) {
        return new CsvDialect(other, quote, charset, header, decimal, dates, missing, escape, preamble);
    }

    public CsvDialect withQuote(char other) {
        char same = escape == quote ? other : escape;
        return new CsvDialect(delimiter, other, charset, header, decimal, dates, missing, same, preamble);
    }

    public CsvDialect withCharset(Charset other) {
        return new CsvDialect(delimiter, quote, other, header, decimal, dates, missing, escape, preamble);
    }

    public CsvDialect withHeader(boolean other) {
        return new CsvDialect(delimiter, quote, charset, other, decimal, dates, missing, escape, preamble);
    }

    public CsvDialect withDecimal(char other) {
        return new CsvDialect(delimiter, quote, charset, header, other, dates, missing, escape, preamble);
    }

    public CsvDialect withDates(DateOrder other) {
        return new CsvDialect(delimiter, quote, charset, header, decimal, other, missing, escape, preamble);
    }

    public CsvDialect withMissing(Set<String> other) {
        return new CsvDialect(delimiter, quote, charset, header, decimal, dates, other, escape, preamble);
    }

    public CsvDialect withEscape(char other) {
        return new CsvDialect(delimiter, quote, charset, header, decimal, dates, missing, other, preamble);
    }

    public CsvDialect withPreamble(int other) {
        return new CsvDialect(delimiter, quote, charset, header, decimal, dates, missing, escape, other);
    }

    /// The dialect in a few words: `comma · UTF-8 · decimal point · day/month dates`.
    public String sentence() {
        List<String> words = new ArrayList<>(List.of(delimiterWord(), charset.name(), decimalWord(), datesWord()));
        if (quote == NO_QUOTE) {
            words.add(Texts.get("table.dialect.no-quotes"));
        } else if (quote != '"') {
            words.add(Texts.get("table.dialect.quotes", String.valueOf(quote)));
        }
        if (escape == BACKSLASH) {
            words.add(Texts.get("table.dialect.backslashes"));
        }
        if (preamble > 0) {
            words.add(Texts.get("table.dialect.preamble", preamble));
        }
        if (!header) {
            words.add(Texts.get("table.dialect.no-header"));
        }
        return String.join(" · ", words);
    }

    private String delimiterWord() {
        return switch (delimiter) {
            case ',' -> Texts.get("table.delimiter.comma");
            case ';' -> Texts.get("table.delimiter.semicolon");
            case '\t' -> Texts.get("table.delimiter.tab");
            case '|' -> Texts.get("table.delimiter.bar");
            case ':' -> Texts.get("table.delimiter.colon");
            default -> String.valueOf(delimiter);
        };
    }

    private String decimalWord() {
        return Texts.get(decimal == '.' ? "table.decimal.point" : "table.decimal.comma");
    }

    private String datesWord() {
        return switch (dates) {
            case DAY_FIRST -> Texts.get("table.dates.day-first");
            case MONTH_FIRST -> Texts.get("table.dates.month-first");
            case YEAR_FIRST -> Texts.get("table.dates.year-first");
        };
    }
}
