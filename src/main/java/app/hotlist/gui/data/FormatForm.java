package app.hotlist.gui.data;

import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.DateOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// How a file is read, to be corrected. Each answer reads the file again at once.
final class FormatForm extends GridPane {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            Charset.forName("windows-1250"),
            StandardCharsets.ISO_8859_1,
            Charset.forName("ISO-8859-15"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private final DataViewModel viewModel;

    FormatForm(DataViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("format-form");
        CsvDialect now = dialect();
        add(
                Strings.get("data.format.delimiter"),
                choice(
                        with(List.of(',', ';', '\t', '|', ':'), now.delimiter()),
                        FormatForm::delimiterName,
                        CsvDialect::delimiter,
                        CsvDialect::withDelimiter));
        add(
                Strings.get("data.format.quote"),
                choice(
                        with(List.of('"', '\'', CsvDialect.NO_QUOTE), now.quote()),
                        FormatForm::quoteName,
                        CsvDialect::quote,
                        CsvDialect::withQuote));
        add(
                Strings.get("data.format.escape"),
                choice(
                        List.of(false, true),
                        FormatForm::escapeName,
                        dialect -> dialect.escape() == CsvDialect.BACKSLASH,
                        (dialect, backslash) ->
                                dialect.withEscape(backslash ? CsvDialect.BACKSLASH : dialect.quote())));
        add(
                Strings.get("data.format.preamble"),
                choice(
                        with(List.of(0, 1, 2, 3, 4, 5), now.preamble()),
                        String::valueOf,
                        CsvDialect::preamble,
                        CsvDialect::withPreamble));
        add(
                Strings.get("data.format.charset"),
                choice(
                        with(CHARSETS, now.charset()),
                        Charset::displayName,
                        CsvDialect::charset,
                        CsvDialect::withCharset));
        add(
                Strings.get("data.format.decimal"),
                choice(List.of('.', ','), FormatForm::decimalName, CsvDialect::decimal, CsvDialect::withDecimal));
        add(
                Strings.get("data.format.dates"),
                choice(List.of(DateOrder.values()), FormatForm::datesName, CsvDialect::dates, CsvDialect::withDates));
        add(
                Strings.get("data.format.header"),
                choice(List.of(true, false), FormatForm::headerName, CsvDialect::header, CsvDialect::withHeader));
    }

    private void add(String name, ComboBox<?> choice) {
        Label label = new Label(name);
        label.setLabelFor(choice);
        choice.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, choice);
    }

    private <T> ComboBox<T> choice(
            List<T> values,
            Function<T, String> name,
            Function<CsvDialect, T> part,
            BiFunction<CsvDialect, T, CsvDialect> change) {
        ComboBox<T> choice = new ComboBox<>();
        choice.getItems().setAll(values);
        choice.setConverter(new Names<>(name));
        choice.setValue(part.apply(dialect()));
        choice.setOnAction(_ -> viewModel.changeFormat(change.apply(dialect(), choice.getValue())));
        viewModel.leadsProperty().subscribe((@Nullable Leads leads) -> {
            if (leads != null) {
                choice.setValue(part.apply(leads.imported().dialect()));
            }
        });
        return choice;
    }

    private CsvDialect dialect() {
        return viewModel.leadsProperty().get().imported().dialect();
    }

    private static <T> List<T> with(List<T> usual, T now) {
        return Stream.concat(usual.stream(), Stream.of(now)).distinct().toList();
    }

    private static String delimiterName(char delimiter) {
        return switch (delimiter) {
            case ',' -> Strings.get("data.format.comma");
            case ';' -> Strings.get("data.format.semicolon");
            case '\t' -> Strings.get("data.format.tab");
            case '|' -> Strings.get("data.format.bar");
            default -> String.valueOf(delimiter);
        };
    }

    private static String quoteName(char quote) {
        return quote == CsvDialect.NO_QUOTE ? Strings.get("data.format.no-quote") : String.valueOf(quote);
    }

    private static String escapeName(boolean backslash) {
        return backslash ? Strings.get("data.format.backslash") : Strings.get("data.format.doubled");
    }

    private static String decimalName(char decimal) {
        return decimal == '.' ? Strings.get("data.format.decimal-point") : Strings.get("data.format.decimal-comma");
    }

    private static String datesName(DateOrder dates) {
        return switch (dates) {
            case DAY_FIRST -> Strings.get("data.format.day-first");
            case MONTH_FIRST -> Strings.get("data.format.month-first");
            case YEAR_FIRST -> Strings.get("data.format.year-first");
        };
    }

    private static String headerName(boolean header) {
        return header ? Strings.get("data.format.header-yes") : Strings.get("data.format.header-no");
    }
}
