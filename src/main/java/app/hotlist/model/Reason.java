package app.hotlist.model;

import app.hotlist.base.Texts;

/// What one of a lead's values does to its chance.
///
/// @param column the column of the file
/// @param value the lead's own value as the file shows it; empty where it is not given or a placeholder stands for it
/// @param points what it adds to the average lead's chance, as a share: 0.31 is 31 percentage points more
public record Reason(String column, String value, double points) {

    /// Such as `Lead Source: Reference`, or `Lead Source: not given`.
    public String text() {
        return Texts.get("model.reason.text", column, value.isEmpty() ? Texts.get("model.reason.not-given") : value);
    }
}
