package app.hotlist.table;

import java.util.ArrayList;
import java.util.List;

/// Chooses what collects the cells of each column.
final class BuilderChoice {

    private final CsvDialect dialect;
    private final MissingTexts missing;

    BuilderChoice(CsvDialect dialect) {
        this.dialect = dialect;
        this.missing = new MissingTexts(dialect.missing());
    }

    /// For the columns of these names: the wanted types, and text for the others.
    List<ColumnBuilder> wanted(List<String> names, Schema wanted) {
        List<ColumnBuilder> builders = new ArrayList<>();
        for (String name : names) {
            builders.add(wanted(wanted.find(name).map(ColumnSpec::type).orElse(ColumnType.TEXT)));
        }
        return builders;
    }

    /// For all columns of a file: the wanted types, and the guessed ones for the others.
    List<ColumnBuilder> guessed(Schema guessed, Schema wanted) {
        List<ColumnBuilder> builders = new ArrayList<>();
        for (ColumnSpec column : guessed.columns()) {
            builders.add(wanted.find(column.name())
                    .map(spec -> wanted(spec.type()))
                    .orElseGet(() -> guessed(column.type())));
        }
        return builders;
    }

    private ColumnBuilder wanted(ColumnType type) {
        return switch (type) {
            case NUMBER -> number(NumberBuilder.Codes.READ);
            case CATEGORY -> new CategoryBuilder(CategoryBuilder.Many.KEEP);
            case DATE, TEXT -> either(type);
        };
    }

    private ColumnBuilder guessed(ColumnType type) {
        return switch (type) {
            case NUMBER -> number(NumberBuilder.Codes.REFUSE);
            case CATEGORY -> new CategoryBuilder(CategoryBuilder.Many.WIDEN);
            case DATE, TEXT -> either(type);
        };
    }

    private ColumnBuilder number(NumberBuilder.Codes codes) {
        return new NumberBuilder(new NumberText(dialect.decimal()), missing, codes);
    }

    private ColumnBuilder either(ColumnType type) {
        return type == ColumnType.DATE ? new DateBuilder(dialect.dates(), missing) : new TextBuilder();
    }
}
