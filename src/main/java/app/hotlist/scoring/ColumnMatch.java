package app.hotlist.scoring;

import app.hotlist.activity.RollUp;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the columns of a file fit what a model needs.
///
/// @param needed the columns that the model needs, with their types
/// @param missing those of them that the file does not have
/// @param carried the file's other columns: they play no part in the score and go into the export as they are
/// @param renamed columns that the model knows and the file calls otherwise, and what it calls them
/// @param activity columns that the model needs and that are made of the leads' activity, because the file lacks at
///     least one of them; empty if no activity is needed
/// @param id the column with the leads' ids, if the model knows one and the file has it; else the line in the
///     file is the id
public record ColumnMatch(
        Schema needed,
        List<String> missing,
        List<String> carried,
        Map<String, String> renamed,
        List<String> activity,
        Optional<String> id) {

    public ColumnMatch {
        missing = List.copyOf(missing);
        carried = List.copyOf(carried);
        activity = List.copyOf(activity);
        renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    }

    /// Matches by name, without regard to case, blanks, signs and accents.
    ///
    /// @param recipe of the model
    /// @param header the names of the file's columns
    static ColumnMatch of(FittedRecipe recipe, List<String> header) {
        Schema needed = recipe.input();
        Optional<String> id = recipe.recipe().id();
        Stream<String> ruled = recipe.ruled().stream().map(ColumnSpec::name);
        Optional<RollUp> rollUp = recipe.recipe().activity();
        List<String> leadColumns = rollUp.map(RollUp::leadColumns).orElse(List.of());
        List<String> known = Stream.of(needed.names().stream(), id.stream(), ruled, leadColumns.stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
        HeaderMatch match = HeaderMatch.of(known, header);
        List<String> made = made(match, needed, rollUp.map(RollUp::columns).orElse(List.of()));
        return new ColumnMatch(
                needed,
                missing(match, needed, made, leadColumns),
                carried(match, header, needed),
                match.renamed(),
                made,
                id.filter(match.found()::containsKey));
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
        renamed.forEach((known, name) -> names.put(name, known));
        return names;
    }

    /// The types of columns, under the names that the file has for them.
    Schema inFile(Schema known) {
        return new Schema(known.columns().stream()
                .map(column -> new ColumnSpec(renamed.getOrDefault(column.name(), column.name()), column.type()))
                .toList());
    }

    /// Rows of the file under the names that the model knows.
    Table known(Table rows) {
        Map<String, String> names = knownNames(renamed);
        return names.isEmpty()
                ? rows
                : Table.of(rows.columns().stream()
                        .map(column -> column.named(names.getOrDefault(column.name(), column.name())))
                        .toList());
    }

    /// Whether the file can be scored, with the activity of its leads where that is needed.
    public boolean complete() {
        return missing.isEmpty();
    }
}
