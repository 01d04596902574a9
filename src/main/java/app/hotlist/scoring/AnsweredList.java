package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import app.hotlist.decision.TierPromise;
import app.hotlist.model.Tier;
import app.hotlist.scoring.AnsweredLead.Outcome;
import app.hotlist.scoring.AnsweredLead.View;
import app.hotlist.table.Column;
import app.hotlist.table.LeadChunks;
import app.hotlist.table.LeadFile;
import app.hotlist.table.LeadPart;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.OpenLeads;
import app.hotlist.table.Schema;
import app.hotlist.table.Sha256;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A call list that comes back with answers: sorted, filtered, with columns moved, under another name. Leads are found
/// again by the column "Lead ID", on every sheet that has it; an answer on one of them is enough.
///
/// @param leads in the order of the file, each once
/// @param unreadable answers that are none of the list's own words
public record AnsweredList(List<AnsweredLead> leads, long unreadable) {

    private static final double PERCENT = 100;

    public AnsweredList {
        leads = List.copyOf(leads);
    }

    /// Reads a call list that Hotlist wrote, as a workbook or as CSV.
    ///
    /// @throws app.hotlist.base.UserException if the file cannot be read or has no such columns
    public static AnsweredList read(Path file, Progress progress) {
        Reading reading = new Reading();
        List<LeadPart> parts = LeadFile.of(file).parts();
        for (int i = 0; i < parts.size(); i++) {
            double from = (double) i / parts.size();
            reading.read(parts.get(i), progress.part(from, (i + 1.0) / parts.size()));
        }
        if (!reading.found) {
            throw ScoreProblem.NO_ANSWERS.with(
                    file, Texts.get("scoring.column.id"), Texts.get("scoring.column.outcome"));
        }
        return new AnsweredList(List.copyOf(reading.leads.values()), reading.unreadable);
    }

    /// By which the list is known again, in 64 hexadecimal digits: the hash of its leads, their tiers and models. It is
    /// the same however often the list comes back, with more answers, sorted, under another name, as CSV; a list of
    /// other leads under the same name has another one.
    public String fingerprint() {
        return Sha256.of(leads.stream()
                .map(lead -> "%s\t%s\t%s".formatted(lead.id(), lead.tier(), lead.model()))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /// The title of the model that made the list; empty where no lead names one, or they name several.
    public Optional<String> model() {
        List<String> models = leads.stream()
                .map(AnsweredLead::model)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        return models.size() == 1 ? Optional.of(models.getFirst()) : Optional.empty();
    }

    /// How many leads have a known outcome but no chance that could be read: they prove no promise.
    public long withoutChance() {
        return leads.stream()
                .filter(lead -> lead.hasEnded() && !lead.provesPromise())
                .count();
    }

    /// Promise and outcome of every tier, in their order.
    public List<TierPromise> byTier() {
        List<TierPromise> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            tiers.add(promise(
                    tier, leads.stream().filter(lead -> lead.tier() == tier).toList()));
        }
        return tiers;
    }

    private static TierPromise promise(Tier tier, Collection<AnsweredLead> leads) {
        long known = 0;
        long bought = 0;
        double promised = 0;
        for (AnsweredLead lead : leads) {
            if (lead.provesPromise()) {
                known++;
                promised += lead.chance();
                bought += lead.outcome().equals(Optional.of(Outcome.BOUGHT)) ? 1 : 0;
            }
        }
        return new TierPromise(tier, known, known == 0 ? 0 : promised / known, bought);
    }

    /// Gathers leads sheet by sheet.
    private static final class Reading {

        private final Map<String, AnsweredLead> leads = new LinkedHashMap<>();
        private long unreadable;
        private boolean found;

        void read(LeadPart part, Progress progress) {
            try (OpenLeads open = OpenLeads.open(part, progress);
                    LeadChunks chunks = open.chunks(open.dialect(), new Schema(List.of()))) {
                for (Optional<Table> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                    progress.checkCancelled();
                    read(chunk.get());
                }
            }
        }

        private void read(Table rows) {
            Optional<Column> id = column(rows, "scoring.column.id");
            Optional<Column> outcome = column(rows, "scoring.column.outcome");
            Optional<Column> view = column(rows, "scoring.column.view");
            if (id.isEmpty() || (outcome.isEmpty() && view.isEmpty())) {
                return;
            }
            found = true;
            Optional<Column> chance = column(rows, "scoring.column.chance");
            Optional<Column> tier = column(rows, "scoring.column.tier");
            Optional<Column> model = column(rows, "scoring.column.model");
            for (int row = 0; row < rows.rowCount(); row++) {
                String name = text(id, row);
                if (!name.isEmpty()) {
                    add(new AnsweredLead(
                            name,
                            chance(text(chance, row)),
                            tier(text(tier, row)),
                            answer(text(outcome, row), "scoring.answers.outcome", Outcome.values()),
                            answer(text(view, row), "scoring.answers.view", View.values()),
                            text(model, row)));
                }
            }
        }

        /// The first sheet that has an answer counts.
        private void add(AnsweredLead lead) {
            leads.merge(lead.id(), lead, (before, now) -> before.isAnswered() ? before : now);
        }

        private <E extends Enum<E>> Optional<E> answer(String text, String words, E[] values) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            String[] known = Texts.get(words).split(",", -1);
            for (int i = 0; i < known.length; i++) {
                if (known[i].equalsIgnoreCase(text)) {
                    return Optional.of(values[i]);
                }
            }
            unreadable++;
            return Optional.empty();
        }

        private static Optional<Column> column(Table rows, String title) {
            String wanted = Texts.get(title);
            return rows.columns().stream()
                    .filter(column -> column.name().strip().equalsIgnoreCase(wanted))
                    .findFirst();
        }

        /// An apostrophe that kept a text from being a formula is none of it.
        private static String text(Optional<Column> column, int row) {
            String text = column.filter(values -> !values.isMissing(row))
                    .map(values -> values.text(row).strip())
                    .orElse("");
            return text.startsWith("'") ? text.substring(1) : text;
        }

        /// A spreadsheet may give back `88%` or `88 %`, and a country a comma.
        private static double chance(String text) {
            double value = NumberColumn.parse(
                    text.replaceAll("[\u00a0\u202f%]", "").replace(',', '.').strip());
            double share = text.endsWith("%") ? value / PERCENT : value;
            return share >= 0 && share <= 1 ? share : Double.NaN;
        }

        private static Tier tier(String text) {
            for (Tier tier : Tier.values()) {
                if (tier.name().equalsIgnoreCase(text)) {
                    return tier;
                }
            }
            return Tier.D;
        }
    }
}
