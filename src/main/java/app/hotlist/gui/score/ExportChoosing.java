package app.hotlist.gui.score;

import app.hotlist.model.Tier;
import app.hotlist.scoring.CrmMapping;
import app.hotlist.scoring.CrmProfile;
import app.hotlist.scoring.CsvForm;
import app.hotlist.scoring.ExportChoices;
import app.hotlist.scoring.ExportChoices.Contacts;
import app.hotlist.scoring.ExportMemory;
import app.hotlist.scoring.Owners;
import app.hotlist.scoring.ScoredList;
import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What goes into the files that are exported: leads, columns, people, and for which CRM.
///
/// Begins with what was chosen last time. All methods run on the window's thread.
public final class ExportChoosing {

    private final ReadOnlyObjectProperty<ScoredList> list;
    private final Optional<ExportMemory> memory;
    private final ReadOnlyObjectWrapper<ExportChoices> choices = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CrmMapping> crm = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty perOwner = new SimpleBooleanProperty(false);

    /// @param list what there is to export; `null` while there is nothing
    /// @param memory holds what was chosen; empty where there is no workspace
    ExportChoosing(ReadOnlyObjectProperty<ScoredList> list, Optional<ExportMemory> memory) {
        this.list = list;
        this.memory = memory;
        choices.set(memory.map(kept -> kept.choices(ExportChoosing::usual)).orElseGet(ExportChoosing::usual));
        crm.set(mapping(CrmProfile.HUBSPOT));
    }

    /// CSV opens with a double click in this country's spreadsheets.
    private static ExportChoices usual() {
        char decimal = DecimalFormatSymbols.getInstance().getDecimalSeparator();
        return ExportChoices.usual().with(CsvForm.excel(decimal));
    }

    /// The columns of the leads' file; empty while there is none.
    public List<String> columns() {
        @Nullable ScoredList scored = list.get();
        return scored == null ? List.of() : scored.leads().schema().names();
    }

    /// Changes what is chosen.
    public void choose(UnaryOperator<ExportChoices> change) {
        choices.set(change.apply(choices.get()));
    }

    /// Puts a tier on the sheet of hot leads, or takes it off if it is there.
    public void toggle(Tier tier) {
        Set<Tier> tiers = new HashSet<>(choices.get().tiers());
        if (!tiers.remove(tier)) {
            tiers.add(tier);
        }
        choose(chosen -> chosen.withTiers(tiers));
    }

    /// Whether names, telephone numbers and e-mail addresses go along.
    public void setContacts(Contacts contacts) {
        choose(chosen -> chosen.with(contacts));
    }

    /// Deals the leads out among these people; without anybody the file says who calls.
    public void share(List<String> names) {
        boolean nobody = names.stream().allMatch(String::isBlank);
        choose(chosen -> chosen.with(nobody ? new Owners.OfFile(Optional.empty()) : new Owners.Shared(names)));
    }

    /// Takes another CRM, with the columns that were last chosen for it.
    public void chooseCrm(CrmProfile profile) {
        crm.set(mapping(profile));
    }

    /// Changes the columns for the CRM.
    public void chooseCrm(CrmMapping mapping) {
        crm.set(mapping);
    }

    private CrmMapping mapping(CrmProfile profile) {
        return memory.map(kept -> kept.mapping(profile)).orElseGet(profile::usual);
    }

    /// What is chosen.
    public ReadOnlyObjectProperty<ExportChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// The chosen CRM with its columns.
    public ReadOnlyObjectProperty<CrmMapping> crmProperty() {
        return crm.getReadOnlyProperty();
    }

    /// Whether each owner gets a file.
    public BooleanProperty perOwnerProperty() {
        return perOwner;
    }
}
