package app.hotlist.scoring;

/// How CSV is written. Rows end with CRLF and quotes stand as RFC 4180 has them, always.
///
/// @param delimiter between the values
/// @param decimal the decimal sign of numbers
public record CsvForm(Delimiter delimiter, Decimal decimal, Mark mark, Texts texts) {

    /// For a spreadsheet of an English-speaking country.
    public static final CsvForm EXCEL = new CsvForm(Delimiter.COMMA, Decimal.POINT, Mark.YES, Texts.SAFE);

    /// For a spreadsheet of a country with decimal commas.
    public static final CsvForm EXCEL_COMMA = new CsvForm(Delimiter.SEMICOLON, Decimal.COMMA, Mark.YES, Texts.SAFE);

    /// For another program: every text exactly as it is, no mark, decimal points.
    public static final CsvForm MACHINE = new CsvForm(Delimiter.COMMA, Decimal.POINT, Mark.NO, Texts.EXACT);

    /// What stands between the values.
    public enum Delimiter {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final char sign;

        Delimiter(char sign) {
            this.sign = sign;
        }

        /// The character.
        public char sign() {
            return sign;
        }
    }

    /// The decimal sign.
    public enum Decimal {
        POINT,
        COMMA
    }

    /// Whether the file begins with a byte order mark: without it a spreadsheet takes it for the encoding of its
    /// country.
    public enum Mark {
        YES,
        NO
    }

    /// What becomes of texts that a spreadsheet would run as a formula.
    public enum Texts {
        /// An apostrophe stands before them.
        SAFE,
        /// They stay as they are: only for programs that read no formulas.
        EXACT
    }

    public CsvForm {
        if (delimiter == Delimiter.COMMA && decimal == Decimal.COMMA) {
            throw new IllegalArgumentException("a comma cannot both part values and be the decimal sign");
        }
    }

    /// The form that the country's spreadsheets open with a double click.
    ///
    /// @param decimal the country's decimal sign
    public static CsvForm excel(char decimal) {
        return decimal == ',' ? EXCEL_COMMA : EXCEL;
    }

    public CsvForm with(Texts other) {
        return new CsvForm(delimiter, decimal, mark, other);
    }

    public CsvForm with(Mark other) {
        return new CsvForm(delimiter, decimal, other, texts);
    }

    /// The form with another delimiter; a comma brings the decimal point along.
    public CsvForm with(Delimiter other) {
        return new CsvForm(other, other == Delimiter.COMMA ? Decimal.POINT : decimal, mark, texts);
    }
}
