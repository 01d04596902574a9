package app.hotlist.activity;

import app.hotlist.base.Texts;
import java.util.ArrayList;
import java.util.List;

/// How many leads bought, and of which it cannot be said.
///
/// @param yes bought in time
/// @param no did not
/// @param open their time was not over when the log ended: they have no outcome, whatever they did so far, or those
///     who are quick to buy would be too many among them
/// @param unknown without a key or a start: they have no outcome
/// @param early sales before the start, which do not count
public record OutcomeReport(LogReport log, long yes, long no, long open, long unknown, long early) {

    /// The counts in a few sentences.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.get("activity.outcome.counts", yes, yes + no));
        add(sentences, "activity.outcome.open", open);
        add(sentences, "activity.outcome.unknown", unknown);
        add(sentences, "activity.outcome.early", early);
        add(sentences, "activity.report.unknown-key", log.leftOut().unknownKey());
        add(sentences, "activity.report.no-key", log.leftOut().withoutKey());
        add(sentences, "activity.report.no-time", log.leftOut().withoutTime());
        add(sentences, "activity.report.set-aside", log.setAside());
        return sentences;
    }

    private static void add(List<String> sentences, String key, long count) {
        if (count > 0) {
            sentences.add(Texts.get(key, count));
        }
    }
}
