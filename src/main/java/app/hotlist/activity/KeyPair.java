package app.hotlist.activity;

import app.hotlist.table.Column;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateColumn;
import app.hotlist.table.HeaderMatch;
import app.hotlist.table.HeaderWords;
import app.hotlist.table.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A column of a log and one of the leads that name leads in the same way.
///
/// @param share which part of the keys in the log belongs to leads, in [0, 1]
record KeyPair(String key, String leadKey, double share) {

    private static final Set<String> NAMES =
            Set.of("id", "uuid", "guid", "key", "email", "mail", "lead", "customer", "user", "contact", "visitor");

    /// Some leads are there twice.
    private static final double NEARLY_UNIQUE = 0.9;

    /// What belongs to hardly any lead is no key.
    private static final double LEAST_SHARE = 0.02;

    /// The pair that fits best, if any does: what names a key counts half as much as all values together.
    static Optional<KeyPair> find(Table leads, LogSample log) {
        return leads.columns().stream()
                .filter(KeyPair::namesLeads)
                .flatMap(column -> pairs(column, log).stream())
                .max(Comparator.comparingDouble(KeyPair::weight));
    }

    private static boolean namesLeads(Column column) {
        if (column instanceof DateColumn) {
            return false;
        }
        Set<String> values = values(column);
        long present = 0;
        for (int row = 0; row < column.size(); row++) {
            present += column.isMissing(row) ? 0 : 1;
        }
        return present > 0 && values.size() >= NEARLY_UNIQUE * present;
    }

    private static Set<String> values(Column column) {
        Set<String> values = new HashSet<>();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                values.add(column.text(row).strip());
            }
        }
        return values;
    }

    private static List<KeyPair> pairs(Column leads, LogSample log) {
        Set<String> known = values(leads);
        return log.schema().columns().stream()
                .filter(column -> column.type() != ColumnType.DATE)
                .map(column -> new KeyPair(column.name(), leads.name(), share(log, column.name(), known)))
                .filter(pair -> pair.share >= LEAST_SHARE)
                .toList();
    }

    private static double share(LogSample log, String column, Set<String> known) {
        Set<String> keys = log.values(column).collect(Collectors.toSet());
        long found = keys.stream().filter(known::contains).count();
        return keys.isEmpty() ? 0 : (double) found / keys.size();
    }

    private double weight() {
        boolean same = HeaderMatch.key(key).equals(HeaderMatch.key(leadKey));
        boolean named = HeaderWords.of(key).any(NAMES);
        return share + (same ? 0.5 : 0) + (named ? 0.5 : 0);
    }
}
