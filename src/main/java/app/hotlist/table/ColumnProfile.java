package app.hotlist.table;

import java.util.List;
import java.util.Optional;

/// What is known about a column.
///
/// @param column name and type
/// @param rows rows of the table
/// @param distinct different values, without missing
/// @param blanks the rows without a value, and how many of them bought; its level is empty
public record ColumnProfile(
        ColumnSpec column,
        long rows,
        long distinct,
        LevelCount blanks,
        Summary summary,
        ColumnRole role,
        List<Finding> findings) {

    public ColumnProfile {
        findings = List.copyOf(findings);
    }

    /// The column's name.
    public String name() {
        return column.name();
    }

    /// The rows without a value.
    public long missing() {
        return blanks.rows();
    }

    /// The share of rows without a value, in [0, 1]; 0 without rows.
    public double missingShare() {
        return rows == 0 ? 0 : (double) missing() / rows;
    }

    /// Whether there is a finding of that kind.
    public boolean has(FindingKind kind) {
        return finding(kind).isPresent();
    }

    /// The first finding of that kind.
    public Optional<Finding> finding(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
    }
}
