package app.hotlist.gui.data;

import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadPart;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Day first or month first? Asked once for every table with dates that can be read both ways, never decided in
/// silence.
public final class DateQuestion {

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final Set<LeadPart> answered = new HashSet<>();
    private String words = "";

    /// Asks about these leads, if there is anything to ask.
    void ask(Optional<Leads> leads) {
        Map<String, Long> ambiguous =
                leads.map(now -> now.imported().report().ambiguousDates()).orElse(Map.of());
        long dates = ambiguous.values().stream().mapToLong(Long::longValue).sum();
        words = Strings.get("data.dates.question", dates, String.join(", ", ambiguous.keySet()));
        open.set(dates > 0
                && leads.filter(now -> !answered.contains(now.imported().part()))
                        .isPresent());
    }

    /// The user has said what comes first.
    void answered(Imported leads) {
        answered.add(leads.part());
        open.set(false);
    }

    /// The question, with how many dates can be read both ways and in which columns.
    public String words() {
        return words;
    }

    /// Whether it waits for an answer.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
