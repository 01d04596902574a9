package app.hotlist.model;

import app.hotlist.base.Texts;

/// What one of a lead's values does to its chance.
///
/// @param column the column of the file
/// @param value the lead's own value as the file shows it; empty where it is not given or a placeholder stands for it
/// @param points what it adds to the average lead's chance, as a share: 0.31 is 31 percentage points more
/// @param backing how past leads with such a value ended
public record Reason(String column, String value, double points, Backing backing) {

    /// Without anything counted.
    public Reason(String column, String value, double points) {
        this(column, value, points, new Backing.Unknown());
    }

    /// Such as `Lead Source: Reference`, or `Lead Source: not given`.
    public String text() {
        return text(column, value);
    }

    static String text(String column, String value) {
        return Texts.get("model.reason.text", column, value.isEmpty() ? Texts.get("model.reason.not-given") : value);
    }

    /// The text with what backs it, such as "Lead Source: Reference – 490 of 534 such leads bought (92 %); average
    /// 38 %".
    public String sentence() {
        String backed = backing.text();
        return backed.isEmpty() ? text() : Texts.get("model.reason.sentence", text(), backed);
    }

    /// The text with what backs it in few words, such as "Lead Source: Reference (490 of 534 such bought)".
    public String brief() {
        String backed = backing.brief();
        return backed.isEmpty() ? text() : Texts.get("model.reason.brief", text(), backed);
    }
}
