package app.hotlist.model;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form for one lead, made from what a model needs: fill it in and the model can score it.
///
/// @param fields one for every column that the model needs, the most important first
public record LeadForm(List<Field> fields) {

    /// Where one value goes. Values are texts, as [Column#text] has them; an empty one is not given.
    public sealed interface Field {

        /// The column of the file.
        String column();

        /// Whether the text is a value for the field; nothing always is.
        boolean accepts(String text);

        /// The column of one row with the value.
        ///
        /// @throws IllegalArgumentException if the field does not accept the text
        /// @throws DateTimeException if the text is no day
        Column with(String text);
    }

    /// One of several words.
    ///
    /// @param known those that training leads had, the most frequent first; others are possible
    public record Choice(String column, List<String> known) implements Field {

        public Choice {
            known = List.copyOf(known);
        }

        @Override
        public boolean accepts(String text) {
            return true;
        }

        @Override
        public Column with(String text) {
            return CategoryColumn.of(column, text.isEmpty() ? null : text);
        }
    }

    /// A number.
    ///
    /// @param usual the range of about eight of ten training leads; empty if that is not known
    public record Amount(String column, Optional<Usual> usual) implements Field {

        @Override
        public boolean accepts(String text) {
            return text.isEmpty() || number(text).isPresent();
        }

        @Override
        public Column with(String text) {
            return NumberColumn.of(
                    column, text.isEmpty() ? Double.NaN : number(text).orElseThrow());
        }

        /// With a decimal point or a decimal comma.
        private static Optional<Double> number(String text) {
            try {
                return Optional.of(Double.parseDouble(text.strip().replace(',', '.')))
                        .filter(Double::isFinite);
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }
    }

    /// A range.
    public record Usual(double from, double to) {}

    /// A day, or a day with a time.
    public record Day(String column) implements Field {

        @Override
        public boolean accepts(String text) {
            try {
                return text.isEmpty() || DateColumn.parse(text) != DateColumn.MISSING;
            } catch (DateTimeException _) {
                return false;
            }
        }

        @Override
        public Column with(String text) {
            return DateColumn.ofSeconds(column, text.isEmpty() ? DateColumn.MISSING : DateColumn.parse(text));
        }
    }

    /// Free words.
    public record Words(String column) implements Field {

        @Override
        public boolean accepts(String text) {
            return true;
        }

        @Override
        public Column with(String text) {
            return TextColumn.of(column, text.isEmpty() ? null : text);
        }
    }

    public LeadForm {
        fields = List.copyOf(fields);
    }

    /// The form of a model.
    public static LeadForm of(LeadModel model) {
        Map<String, ColumnEvidence> counted = new HashMap<>();
        model.evidence().ifPresent(evidence -> evidence.columns().forEach(one -> counted.put(one.column(), one)));
        Map<String, Double> shares = new HashMap<>();
        model.importance().forEach(column -> shares.put(column.column(), column.share()));
        return new LeadForm(model.recipe().input().columns().stream()
                .map(column ->
                        field(column, counted.get(column.name()), model.recipe().knownLevels(column.name())))
                .sorted(Comparator.comparingDouble(field -> -shares.getOrDefault(field.column(), 0.0)))
                .toList());
    }

    /// @param levels that the recipe knows, for a model that has not counted how leads with them ended
    private static Field field(ColumnSpec column, @Nullable ColumnEvidence counted, List<String> levels) {
        return switch (column.type()) {
            case NUMBER -> new Amount(column.name(), usual(counted));
            case DATE -> new Day(column.name());
            case CATEGORY -> new Choice(column.name(), known(counted, levels));
            case TEXT -> new Words(column.name());
        };
    }

    private static List<String> known(@Nullable ColumnEvidence counted, List<String> otherwise) {
        return counted instanceof ColumnEvidence.Levels levels
                ? levels.levels().entrySet().stream()
                        .sorted(Comparator.comparingLong(
                                level -> -level.getValue().leads()))
                        .map(Map.Entry::getKey)
                        .toList()
                : otherwise;
    }

    private static Optional<Usual> usual(@Nullable ColumnEvidence counted) {
        return counted instanceof ColumnEvidence.Bands bands && bands.edges().size() > 1
                ? Optional.of(new Usual(
                        bands.least().orElse(bands.edges().getFirst()),
                        bands.edges().getLast()))
                : Optional.empty();
    }

    /// A lead with these values.
    ///
    /// @param values column → text; a column without one is not given
    /// @throws IllegalArgumentException if a field does not accept its text
    public Table lead(Map<String, String> values) {
        List<Column> columns = new ArrayList<>();
        for (Field field : fields) {
            String text = values.getOrDefault(field.column(), "");
            if (!field.accepts(text)) {
                throw new IllegalArgumentException("no value for %s: %s".formatted(field.column(), text));
            }
            columns.add(field.with(text));
        }
        return Table.of(columns);
    }

    /// The values of a lead that was scored, for the form.
    ///
    /// @param lead one row
    public Map<String, String> values(Table lead) {
        Map<String, String> values = new HashMap<>();
        fields.stream()
                .map(Field::column)
                .filter(lead::has)
                .forEach(column -> values.put(column, lead.column(column).text(0)));
        return values;
    }
}
