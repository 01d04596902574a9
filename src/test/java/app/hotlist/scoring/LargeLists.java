package app.hotlist.scoring;

import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ImportReport;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Long scored lists of invented leads, without a model, for benchmarks.
public final class LargeLists {

    private static final String[] SOURCES = {"Web", "Referral", "Fair", "Partner", "Cold call"};

    private LargeLists() {}

    /// The list.
    ///
    /// @param leads how many
    /// @param columns of the file: the id, a name, a telephone number, numbers and categories
    public static ScoredList of(int leads, int columns) {
        SplittableRandom random = new SplittableRandom(1);
        List<Column> table = new ArrayList<>();
        table.add(TextColumn.of("Id", texts(leads, i -> "L-%07d".formatted(i))));
        table.add(TextColumn.of("Name", texts(leads, i -> "Lead of " + Integer.toHexString(i * 7919))));
        table.add(TextColumn.of("Phone", texts(leads, i -> "+420 600 %06d".formatted(i))));
        List<ColumnSpec> needed = new ArrayList<>();
        for (int c = table.size(); c < columns; c++) {
            Column column = c % 2 == 0
                    ? NumberColumn.of(
                            "Number " + c,
                            random.doubles(leads)
                                    .map(x -> Math.round(x * 1e4) / 100.0)
                                    .toArray())
                    : CategoryColumn.of("Kind " + c, texts(leads, _ -> SOURCES[random.nextInt(SOURCES.length)]));
            table.add(column);
            needed.add(new ColumnSpec(column.name(), column.type()));
        }
        List<ScoredList.Placed> scored = new ArrayList<>(leads);
        for (int row = 0; row < leads; row++) {
            scored.add(new ScoredList.Placed(row, row + 2L, lead("L-%07d".formatted(row), random)));
        }
        ColumnMatch match = new ColumnMatch(
                new Schema(needed),
                List.of(),
                List.of(),
                List.of("Id", "Name", "Phone"),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.of("Id"));
        ImportReport report = new ImportReport(leads, leads, 0, 0, List.of(), Map.of(), List.of());
        return new ScoredList(
                Table.of(table),
                scored,
                ScoredLists.origin(),
                new ScoredList.Notes(
                        match, LeadCheck.NOTHING, Map.of(), List.of(), 0, List.of(), Optional.empty(), report));
    }

    private static String[] texts(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).toArray(String[]::new);
    }

    private static ScoredLead lead(String id, SplittableRandom random) {
        double chance = random.nextDouble();
        return new ScoredLead(
                id,
                chance,
                ScoredLists.RULE.of(chance),
                List.of(
                        new Reason("Source", SOURCES[random.nextInt(SOURCES.length)], 0.2),
                        new Reason("Number 4", Double.toString(Math.round(random.nextDouble() * 1e4) / 100.0), 0.1),
                        new Reason("Kind 5", SOURCES[random.nextInt(SOURCES.length)], 0.05)),
                Optional.of(new Reason("Number 6", "0", -0.1)));
    }
}
