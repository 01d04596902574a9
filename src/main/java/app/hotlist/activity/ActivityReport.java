package app.hotlist.activity;

import app.hotlist.base.Texts;
import java.util.ArrayList;
import java.util.List;

/// What became of every event of a log, and which leads it could be given to: nothing is lost in silence.
///
/// @param leadKey any key of a lead; empty if there is none
public record ActivityReport(RollUp rollUp, LogReport log, Times times, Leads leads, String leadKey) {

    /// Events of leads by when they happened; one that belongs to several leads with the same key is counted for each.
    ///
    /// @param counted they are in the figures
    /// @param tooEarly before the window
    /// @param tooLate at the reference or after it
    public record Times(long counted, long tooEarly, long tooLate) {}

    /// Leads by what is known of their activity.
    ///
    /// @param all as many as there are
    /// @param active with an event that counts
    /// @param withoutKey their figures are not known
    /// @param withoutDate likewise, though they have a key
    /// @param repeated leads whose key another one has too
    public record Leads(long all, long active, long withoutKey, long withoutDate, long repeated) {}

    /// The counts in a few sentences.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.get("activity.report.counted", times.counted(), log.read(), leads.active(), leads.all()));
        add(sentences, "activity.report.too-late", times.tooLate());
        add(sentences, "activity.report.too-early", times.tooEarly());
        add(sentences, "activity.report.unknown-key", log.leftOut().unknownKey());
        add(sentences, "activity.report.no-key", log.leftOut().withoutKey());
        add(sentences, "activity.report.no-time", log.leftOut().withoutTime());
        add(sentences, "activity.report.set-aside", log.setAside());
        add(sentences, "activity.report.unreadable", log.unreadableValues());
        add(sentences, "activity.report.lead-no-key", leads.withoutKey());
        add(sentences, "activity.report.lead-no-date", leads.withoutDate());
        return sentences;
    }

    private static void add(List<String> sentences, String key, long count) {
        if (count > 0) {
            sentences.add(Texts.get(key, count));
        }
    }

    /// What the user should know before figures made of this are trusted; empty if all is well.
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        switch (rollUp.reference()) {
            case Reference.NoDate() -> warnings.add(Texts.get("activity.warning.no-date"));
            case Reference.FixedDate fixed ->
                warnings.add(
                        Texts.get("activity.warning.fixed-date", fixed.date().toString()));
            case Reference.LeadDate _ -> {}
        }
        if (log.leadEvents() == 0 && log.leftOut().unknownKey() > 0) {
            warnings.add(Texts.get(
                    "activity.warning.no-key-fits", rollUp.key(), log.leftOut().unknown(), rollUp.leadKey(), leadKey));
        } else if (times.counted() == 0) {
            warnings.add(Texts.get("activity.warning.nothing-counted"));
        }
        if (leads.repeated() > 0) {
            warnings.add(Texts.get("activity.warning.repeated", leads.repeated(), rollUp.leadKey()));
        }
        return warnings;
    }
}
