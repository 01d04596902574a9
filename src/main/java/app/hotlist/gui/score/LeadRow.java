package app.hotlist.gui.score;

import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.model.Tier;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of the call list.
///
/// @param rank its place in call order, from 0
/// @param title what the lead is called
/// @param detail what stands under it; may be empty
public record LeadRow(int rank, ScoredLead lead, String title, String detail) {

    /// Whether the file says what it is called.
    boolean isNamed() {
        return !title.equals(lead.id());
    }

    /// The reasons for, the strongest first with what backs it, in one line.
    public String why() {
        return Stream.concat(
                        lead.reasons().stream().limit(1).map(Reason::brief),
                        lead.reasons().stream().skip(1).map(Reason::text))
                .collect(Collectors.joining(" · "));
    }

    /// The strongest reason against; empty if there is none.
    public String against() {
        return lead.against().map(Reason::text).orElse("");
    }

    /// Whether the lead is of that tier, or any tier will do.
    boolean isOf(@Nullable Tier tier) {
        return tier == null || lead.tier() == tier;
    }

    /// Whether name, id, or the column or value of a reason contain the words, whatever the case.
    boolean matches(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || holds(title, wanted)
                || holds(detail, wanted)
                || holds(lead.id(), wanted)
                || lead.reasons().stream()
                        .anyMatch(reason -> holds(reason.column(), wanted) || holds(reason.value(), wanted));
    }

    private static boolean holds(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
