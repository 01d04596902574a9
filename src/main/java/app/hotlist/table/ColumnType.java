package app.hotlist.table;

/// What a column holds.
public enum ColumnType {
    /// Numbers; a missing one is `NaN`.
    NUMBER,
    /// Few different texts that many rows share, such as a source or a country.
    CATEGORY,
    /// Days without a time.
    DATE,
    /// Free text, ids, names, phone numbers: kept exactly as written.
    TEXT
}
