package app.hotlist.drift;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compares leads with others of the past, one by one, without a model.
///
/// Numbers are compared over the leads that have one: by the Kolmogorov–Smirnov test, and by the index over the deciles
/// of the past. Whether they have one is compared apart. Of categories no value is a value like any other. Of free
/// texts and days only whether there is one is compared, and nothing of ids and contacts.
public final class TableDrift {

    /// Fewer values are not compared.
    private static final int LEAST_VALUES = 2;

    private final Table then;
    private final Table now;

    private TableDrift(Table then, Table now) {
        this.then = then;
        this.now = now;
    }

    /// What was found in a column, with p-values that know of no other column.
    ///
    /// @param values how the leads moved over the groups
    /// @param given how it moved whether there is a value, if that is compared apart
    private record Found(
            Column column,
            Shift values,
            Optional<Shift> given,
            double unseen,
            List<GroupShare> groups,
            Optional<KolmogorovSmirnov> test) {

        private Stream<Shift> shifts() {
            return Stream.concat(Stream.of(values), given.stream());
        }
    }

    /// Compares every column that both have in the same type.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static DriftReport of(Table then, Table now, Progress progress) {
        TableDrift tables = new TableDrift(then, now);
        List<Column> columns = tables.comparable();
        List<Found> found = new ArrayList<>();
        for (Column column : columns) {
            progress.checkCancelled();
            progress.report(
                    (double) found.size() / columns.size(), Texts.get("drift.progress.comparing", column.name()));
            found.add(found(column, now.column(column.name())));
        }
        return tables.report(found);
    }

    private List<Column> comparable() {
        return TableProfile.of(then, Optional.empty(), Map.of()).columns().stream()
                .filter(profile -> profile.role() != ColumnRole.ID && profile.role() != ColumnRole.CONTACT)
                .map(ColumnProfile::column)
                .map(spec -> then.column(spec.name()))
                .filter(column ->
                        now.has(column.name()) && now.column(column.name()).type() == column.type())
                .toList();
    }

    private DriftReport report(List<Found> found) {
        double[] corrected = Holm.corrected(
                found.stream().flatMap(Found::shifts).mapToDouble(Shift::p).toArray());
        List<ColumnDrift> columns = new ArrayList<>();
        int at = 0;
        for (Found column : found) {
            List<Shift> shifts = new ArrayList<>();
            for (Shift shift : column.shifts().toList()) {
                shifts.add(shift.withP(corrected[at++]));
            }
            columns.add(drift(column, shifts));
        }
        return DriftReport.of(then.rowCount(), now.rowCount(), columns, Optional.empty());
    }

    private ColumnDrift drift(Found found, List<Shift> shifts) {
        long leads = Math.min(then.rowCount(), now.rowCount());
        Shift worst = shifts.getFirst();
        for (Shift shift : shifts) {
            worst = shift.verdict(leads).compareTo(worst.verdict(leads)) > 0 ? shift : worst;
        }
        Column column = found.column();
        return new ColumnDrift(
                column.name(),
                worst.verdict(leads),
                worst,
                new ColumnDrift.Blanks(blanks(column), blanks(now.column(column.name()))),
                found.unseen(),
                Optional.empty(),
                found.groups(),
                found.test());
    }

    private static double blanks(Column column) {
        return (double) Given.missing(column) / Math.max(1, column.size());
    }

    private static Found found(Column was, Column is) {
        return switch (was) {
            case NumberColumn numbers -> numbers(numbers, (NumberColumn) is);
            case CategoryColumn categories -> levels(categories, (CategoryColumn) is);
            case DateColumn _, TextColumn _ -> given(was, is);
        };
    }

    private static Found given(Column was, Column is) {
        long[] then = Given.counts(was);
        long[] now = Given.counts(is);
        return new Found(
                was,
                Shift.of(then, now),
                Optional.empty(),
                0,
                GroupShare.of(Given.names(), then, now),
                Optional.empty());
    }

    private static Found numbers(NumberColumn was, NumberColumn is) {
        double[] then = was.present().toArray();
        double[] now = is.present().toArray();
        if (then.length < LEAST_VALUES || now.length < LEAST_VALUES) {
            return given(was, is);
        }
        Deciles deciles = Deciles.of(then);
        long[] thenIn = deciles.count(then);
        long[] nowIn = deciles.count(now);
        KolmogorovSmirnov test = KolmogorovSmirnov.of(then, now);
        return new Found(
                was,
                Shift.of(thenIn, nowIn).withP(test.p()),
                Optional.of(Shift.of(Given.counts(was), Given.counts(is))),
                0,
                GroupShare.of(deciles.names(), thenIn, nowIn),
                Optional.of(test));
    }

    private static Found levels(CategoryColumn was, CategoryColumn is) {
        Map<String, long[]> levels = new TreeMap<>();
        count(was, levels, 0);
        count(is, levels, 1);
        long unseen = levels.values().stream()
                .filter(level -> level[0] == 0)
                .mapToLong(level -> level[1])
                .sum();
        List<String> names = new ArrayList<>(levels.keySet());
        List<long[]> counts = new ArrayList<>(levels.values());
        names.add(Texts.get("model.reason.not-given"));
        counts.add(new long[] {Given.missing(was), Given.missing(is)});
        long[] then = counts.stream().mapToLong(level -> level[0]).toArray();
        long[] now = counts.stream().mapToLong(level -> level[1]).toArray();
        return new Found(
                was,
                Shift.of(then, now),
                Optional.empty(),
                (double) unseen / Math.max(1, is.size()),
                GroupShare.of(names, then, now),
                Optional.empty());
    }

    private static void count(CategoryColumn column, Map<String, long[]> levels, int side) {
        int[] counts = column.counts();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                levels.computeIfAbsent(column.levels().get(code), _ -> new long[2])[side] += counts[code];
            }
        }
    }
}
