package app.hotlist.table;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/// Finds out how a file is written.
final class DialectGuess {

    private static final int SAMPLE_BYTES = 4 << 20;

    private DialectGuess() {}

    static CsvDialect of(Path file) {
        byte[] head = FileText.head(file, SAMPLE_BYTES);
        if (head.length == 0) {
            throw CsvProblem.EMPTY.with(file);
        }
        Charset charset = CharsetGuess.of(head).orElseThrow(() -> CsvProblem.BINARY.with(file));
        String text = CharsetGuess.decode(head, charset);
        if (text.isBlank()) {
            throw CsvProblem.EMPTY.with(file);
        }
        Optional<Character> hint = SeparatorLine.of(text);
        SampleText sample = new SampleText(SeparatorLine.below(text));
        char quote = DelimiterGuess.quote(sample);
        char delimiter = hint.filter(sign -> sign != quote).orElseGet(() -> DelimiterGuess.of(sample, quote));
        FormatGuess format = FormatGuess.of(sample, delimiter, quote);
        return new CsvDialect(
                delimiter,
                quote,
                charset,
                format.hasHeader(),
                format.decimal(),
                format.dates(),
                CsvDialect.USUAL_MISSING);
    }
}
