package app.hotlist.scoring;

import app.hotlist.activity.RollUp;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.DateColumn;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the columns of a file fit what a model needs.
///
/// @param needed the columns that the model needs, with their types
/// @param missing those of them that the file does not have
/// @param without needed columns that the file lacks and that are scored as not given, because the user said so
/// @param carried the file's other columns: they play no part in the score and go into the export as they are
/// @param renamed columns that the model knows and the file calls otherwise, and what it calls them
/// @param activity columns that the model needs and that are made of the leads' activity, because the file lacks at
///     least one of them; empty if no activity is needed
/// @param values by column that the model needs: values that it never saw, and which known one each counts as, because
///     the user said so
/// @param id the column with the leads' ids, if the model knows one and the file has it; else the line in the
///     file is the id
public record ColumnMatch(
        Schema needed,
        List<String> missing,
        List<String> without,
        List<String> carried,
        Map<String, String> renamed,
        List<String> activity,
        Map<String, Map<String, String>> values,
        Optional<String> id) {

    public ColumnMatch {
        missing = List.copyOf(missing);
        without = List.copyOf(without);
        carried = List.copyOf(carried);
        activity = List.copyOf(activity);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    }

    /// Matches as the user said, and else by name, without regard to case, blanks, signs and accents.
    ///
    /// @param recipe of the model
    /// @param header the names of the file's columns
    static ColumnMatch of(FittedRecipe recipe, List<String> header, ColumnChoice choice) {
        Schema needed = recipe.input();
        Optional<String> id = recipe.recipe().id();
        Stream<String> ruled = recipe.ruled().stream().map(ColumnSpec::name);
        Optional<RollUp> rollUp = recipe.recipe().activity();
        List<String> leadColumns = rollUp.map(RollUp::leadColumns).orElse(List.of());
        List<String> known = Stream.of(needed.names().stream(), id.stream(), ruled, leadColumns.stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
        HeaderMatch match = chosen(HeaderMatch.of(known, header), known, header, choice);
        List<String> made = made(match, needed, rollUp.map(RollUp::columns).orElse(List.of()));
        Set<String> allowed = new HashSet<>(choice.without());
        allowed.retainAll(needed.names());
        List<String> missing = missing(match, needed, made, leadColumns);
        return new ColumnMatch(
                needed,
                missing.stream().filter(name -> !allowed.contains(name)).toList(),
                missing.stream().filter(allowed::contains).toList(),
                carried(match, header, needed),
                match.renamed(),
                made,
                choice.values().entrySet().stream()
                        .filter(column -> needed.find(column.getKey()).isPresent())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                id.filter(match.found()::containsKey));
    }

    /// The match with what the user said about it: a column of the file is meant once.
    private static HeaderMatch chosen(HeaderMatch match, List<String> known, List<String> header, ColumnChoice choice) {
        Map<String, String> taken = new HashMap<>(choice.taken());
        taken.keySet().retainAll(known);
        taken.values().retainAll(header);
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : known) {
            @Nullable String byName = match.found().get(name);
            if (taken.containsKey(name)) {
                found.put(name, taken.get(name));
            } else if (byName != null && !taken.containsValue(byName)) {
                found.put(name, byName);
            }
        }
        return new HeaderMatch(
                found,
                header.stream().filter(name -> !found.containsValue(name)).toList(),
                known.stream().filter(name -> !found.containsKey(name)).toList());
    }

    /// A file that has all figures already, such as one that was rolled up before, needs no activity.
    private static List<String> made(HeaderMatch match, Schema needed, List<String> figures) {
        List<String> wanted = needed.names().stream().filter(figures::contains).toList();
        return wanted.stream().anyMatch(match.missing()::contains) ? wanted : List.of();
    }

    private static List<String> missing(HeaderMatch match, Schema needed, List<String> made, List<String> leadColumns) {
        Stream<String> own = needed.names().stream().filter(name -> !made.contains(name));
        Stream<String> forActivity = made.isEmpty() ? Stream.empty() : leadColumns.stream();
        return Stream.concat(own, forActivity)
                .distinct()
                .filter(match.missing()::contains)
                .toList();
    }

    /// The id is carried too, unless the model needs it: it plays no part in the score.
    private static List<String> carried(HeaderMatch match, List<String> header, Schema needed) {
        Map<String, String> knownNames = knownNames(match.renamed());
        return header.stream()
                .map(name -> knownNames.getOrDefault(name, name))
                .filter(name -> needed.find(name).isEmpty())
                .toList();
    }

    private static Map<String, String> knownNames(Map<String, String> renamed) {
        Map<String, String> names = new HashMap<>();
        // A column of a name that the model knows, where another one is meant by it, steps aside.
        renamed.keySet().forEach(known -> names.put(known, known + " (2)"));
        renamed.forEach((known, name) -> names.put(name, known));
        return names;
    }

    /// The types of columns, under the names that the file has for them.
    Schema inFile(Schema known) {
        return new Schema(known.columns().stream()
                .filter(column -> !without.contains(column.name()))
                .map(column -> new ColumnSpec(renamed.getOrDefault(column.name(), column.name()), column.type()))
                .toList());
    }

    /// Rows of the file under the names that the model knows, with blanks for what they are scored without.
    Table known(Table rows) {
        Map<String, String> names = knownNames(renamed);
        Table named = names.isEmpty()
                ? rows
                : Table.of(rows.columns().stream()
                        .map(column -> column.named(names.getOrDefault(column.name(), column.name())))
                        .toList());
        return without.isEmpty()
                ? named
                : named.with(without.stream()
                        .map(name -> blank(needed.find(name).orElseThrow(), rows.rowCount()))
                        .toList());
    }

    /// The same rows with the values that the user said are meant.
    ///
    /// @param rows under the names that the model knows
    Table meant(Table rows) {
        return values.isEmpty()
                ? rows
                : rows.with(values.entrySet().stream()
                        .filter(column -> rows.has(column.getKey()))
                        .map(column -> meant(rows.column(column.getKey()), column.getValue()))
                        .toList());
    }

    private static Column meant(Column column, Map<String, String> known) {
        return column instanceof CategoryColumn levels
                ? levels.mapLevels(level -> known.getOrDefault(level, level))
                : column;
    }

    private static Column blank(ColumnSpec column, int rows) {
        BitSet all = new BitSet();
        all.set(0, rows);
        Column any = switch (column.type()) {
            case NUMBER -> NumberColumn.of(column.name(), new double[rows]);
            case DATE -> DateColumn.of(column.name(), new long[rows]);
            case CATEGORY -> CategoryColumn.of(column.name(), new @Nullable String[rows]);
            case TEXT -> TextColumn.of(column.name(), new @Nullable String[rows]);
        };
        return any.blanked(all);
    }

    /// Columns of the file that may be meant by those that are missing, by how alike the names are: missing column →
    /// column of the file.
    public Map<String, String> suggested() {
        return LikeNames.of(missing, carried);
    }

    /// Whether the file can be scored, with the activity of its leads where that is needed.
    public boolean complete() {
        return missing.isEmpty();
    }
}
