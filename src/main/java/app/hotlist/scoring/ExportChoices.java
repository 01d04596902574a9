package app.hotlist.scoring;

import app.hotlist.model.Tier;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the user wants in a call list. Remembered from one list to the next: the component names stand in a file.
///
/// @param tiers the tiers on the sheet "Hot leads"; the other sheets and formats have all
/// @param contacts whether names, companies, telephone numbers and e-mail addresses go along
/// @param columns the file's own columns that stand behind ours, in this order, as far as the file has them; all
///     if nothing was picked
/// @param owners who calls which lead
/// @param steps what to do next with a lead of each tier, as a template for [NextSteps]; every tier is there
/// @param csv how CSV is written
@JsonIgnoreProperties("worth") // once kept here; the project says it now
public record ExportChoices(
        Set<Tier> tiers,
        Contacts contacts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<List<String>> columns,
        Owners owners,
        Map<Tier, String> steps,
        CsvForm csv) {

    /// Whether personal data goes along.
    public enum Contacts {
        WITH,
        WITHOUT
    }

    public ExportChoices {
        tiers = Set.copyOf(tiers);
        columns = columns.map(List::copyOf);
        Map<Tier, String> all = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            all.put(tier, steps.getOrDefault(tier, ""));
        }
        steps = Collections.unmodifiableMap(all);
    }

    /// Tiers A and B with their contacts, all columns, owners as the file has them.
    public static ExportChoices usual() {
        return new ExportChoices(
                Set.of(Tier.A, Tier.B),
                Contacts.WITH,
                Optional.empty(),
                new Owners.OfFile(Optional.empty()),
                NextSteps.usual(),
                CsvForm.EXCEL);
    }

    public ExportChoices withTiers(Set<Tier> other) {
        return new ExportChoices(other, contacts, columns, owners, steps, csv);
    }

    public ExportChoices with(Contacts other) {
        return new ExportChoices(tiers, other, columns, owners, steps, csv);
    }

    public ExportChoices withColumns(Optional<List<String>> other) {
        return new ExportChoices(tiers, contacts, other, owners, steps, csv);
    }

    public ExportChoices with(Owners other) {
        return new ExportChoices(tiers, contacts, columns, other, steps, csv);
    }

    public ExportChoices withStep(Tier tier, String template) {
        Map<Tier, String> other = new EnumMap<>(steps);
        other.put(tier, template);
        return new ExportChoices(tiers, contacts, columns, owners, other, csv);
    }

    public ExportChoices with(CsvForm other) {
        return new ExportChoices(tiers, contacts, columns, owners, steps, other);
    }
}
