package app.hotlist.table;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/// Finds out how a file is written.
final class DialectGuess {

    private DialectGuess() {}

    static CsvDialect of(Path file) {
        FileSample bytes = FileSample.of(file);
        if (bytes.head().length == 0) {
            throw CsvProblem.EMPTY.with(file);
        }
        Charset charset = CharsetGuess.of(bytes).orElseThrow(() -> CsvProblem.BINARY.with(file));
        String text = bytes.text(charset);
        if (text.isBlank()) {
            throw CsvProblem.EMPTY.with(file);
        }
        Optional<Character> hint = SeparatorLine.of(text);
        SampleText sample = new SampleText(SeparatorLine.below(text));
        char quote = DelimiterGuess.quote(sample);
        char delimiter = hint.filter(sign -> sign != quote).orElseGet(() -> DelimiterGuess.of(sample, quote));
        char escape = DelimiterGuess.escape(sample, delimiter, quote);
        RowSyntax syntax = new RowSyntax(delimiter, quote, escape);
        int preamble = Preamble.of(sample, syntax);
        FormatGuess format = FormatGuess.of(sample.below(preamble), delimiter, syntax);
        return new CsvDialect(
                delimiter,
                quote,
                charset,
                format.hasHeader(),
                format.decimal(),
                format.dates(),
                CsvDialect.USUAL_MISSING,
                escape,
                preamble);
    }
}
