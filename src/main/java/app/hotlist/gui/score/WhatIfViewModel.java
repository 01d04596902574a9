package app.hotlist.gui.score;

import app.hotlist.model.Explanation;
import app.hotlist.model.LeadForm;
import app.hotlist.model.LeadModel;
import app.hotlist.model.Tier;
import app.hotlist.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One lead whose values can be changed, and what the model says of it at once.
///
/// Of a scored lead the difference to it as it is in the file is shown too. All methods run on the window's thread; a
/// chance takes less than a millisecond, the reasons a few: [#explain()] is asked for when typing pauses.
public final class WhatIfViewModel {

    /// What the model says of the lead as it now is.
    ///
    /// @param original the chance as it was in the file; empty for a lead from the form alone
    public record Verdict(double chance, Tier tier, Optional<Double> original) {

        /// How much more the chance is now than it was, in [-1, 1]; 0 where there is nothing to compare with.
        public double difference() {
            return original.map(was -> chance - was).orElse(0.0);
        }
    }

    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final ObservableList<LeadForm.Field> fields = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Explanation> explanation = new ReadOnlyObjectWrapper<>();
    private final Map<String, String> original = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private LeadForm form = new LeadForm(List.of());
    private String title = "";
    private Optional<Double> originalChance = Optional.empty();
    private @Nullable LeadModel model;

    /// Begins with an empty form.
    void begin(LeadModel with) {
        originalChance = Optional.empty();
        begin(with, "", Map.of());
    }

    /// Begins with the values of a scored lead.
    void begin(LeadInFull lead) {
        originalChance = Optional.of(lead.explanation().chance());
        begin(lead.model(), lead.title(), LeadForm.of(lead.model()).values(lead.scored()));
    }

    private void begin(LeadModel with, String name, Map<String, String> given) {
        model = with;
        title = name;
        form = LeadForm.of(with);
        original.clear();
        original.putAll(given);
        open.set(true);
        reset();
    }

    /// Takes every value back to what it was.
    public void reset() {
        values.clear();
        values.putAll(original);
        fields.setAll(form.fields());
        judge();
        explain();
    }

    /// The text of a field.
    public String value(LeadForm.Field field) {
        return values.getOrDefault(field.column(), "");
    }

    /// Changes a field.
    ///
    /// @return whether it accepts the text; if not, the value stays what it was
    public boolean change(LeadForm.Field field, String text) {
        String plain = text.strip();
        if (!field.accepts(plain)) {
            return false;
        }
        values.put(field.column(), plain);
        judge();
        return true;
    }

    private void judge() {
        @Nullable LeadModel with = model;
        if (with != null) {
            double chance = with.chances(lead())[0];
            verdict.set(new Verdict(chance, with.tiers().of(chance), originalChance));
        }
    }

    /// Takes the chance apart.
    public void explain() {
        @Nullable LeadModel with = model;
        if (with != null) {
            explanation.set(with.explain(lead()).getFirst());
        }
    }

    private Table lead() {
        return form.lead(values);
    }

    /// The columns whose value is another one than in the file.
    public List<String> changed() {
        return form.fields().stream()
                .map(LeadForm.Field::column)
                .filter(column -> !values.getOrDefault(column, "").equals(original.getOrDefault(column, "")))
                .toList();
    }

    /// What the column said in the file; empty if nothing.
    public String was(String column) {
        return original.getOrDefault(column, "");
    }

    /// What the lead is called; empty for a lead from the form alone.
    public String title() {
        return title;
    }

    /// Puts the form away.
    public void close() {
        open.set(false);
    }

    /// Whether the form is shown.
    public BooleanProperty openProperty() {
        return open;
    }

    /// The fields of the form; set anew when all values are.
    public ObservableList<LeadForm.Field> fields() {
        return fields;
    }

    /// What the model says; `null` before the first lead.
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Why it says so; `null` before the first lead.
    public ReadOnlyObjectProperty<Explanation> explanationProperty() {
        return explanation.getReadOnlyProperty();
    }
}
