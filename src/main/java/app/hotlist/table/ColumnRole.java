package app.hotlist.table;

/// What a column is for.
public enum ColumnRole {
    /// Names the lead.
    ID,
    /// Says whether the lead bought.
    OUTCOME,
    /// Whom to call and how: name, company, e-mail, phone, street.
    CONTACT,
    /// A day on which something happened.
    DATE,
    /// What the deal is worth.
    VALUE,
    /// Who in the own house handles the lead.
    OWNER,
    /// Something known about the lead that a model can learn from.
    FEATURE,
    /// Nothing to learn from: constant, empty or free text.
    IGNORE
}
