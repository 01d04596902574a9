package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.check.RuleCheck;
import app.hotlist.drift.DriftReport;
import app.hotlist.evaluation.Money;
import app.hotlist.model.ModelCard;
import app.hotlist.model.ScoredLead;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import app.hotlist.table.ImportReport;
import app.hotlist.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The leads of one file with their scores, best first; equal chances stand in the order of the file.
///
/// Ranks count from 0 here and from 1 in everything that is shown.
public final class ScoredList {

    /// A lead with its score.
    ///
    /// @param row of the table of leads
    /// @param line of the file
    record Placed(int row, long line, ScoredLead lead) {}

    /// Where the scores come from.
    ///
    /// @param file the file with the leads
    /// @param card the model that scored them
    /// @param tiers how the model divides chances into tiers
    /// @param averageChance the model's average chance, in [0, 1]
    record Origin(Path file, ModelCard card, Tiers tiers, double averageChance) {}

    /// What there is to say about the leads.
    ///
    /// @param check values that the model never saw, and rules that leads break
    /// @param blanked by column, the rows whose value counts as missing because of a rule
    /// @param sharedIds leads whose id an earlier lead has too
    /// @param activity what became of the events in the leads' activity, in sentences
    /// @param drift how the leads differ from those that the model was trained on; empty where nobody knows
    record Notes(
            ColumnMatch columns,
            LeadCheck check,
            Map<String, BitSet> blanked,
            List<NotScored> notScored,
            long sharedIds,
            List<String> activity,
            Optional<DriftReport> drift,
            ImportReport report) {

        Notes {
            blanked = Map.copyOf(blanked);
        }
    }

    private final Table leads;
    private final List<Placed> ranked;
    private final Origin origin;
    private final Notes notes;
    private final Optional<IntToDoubleFunction> worth;

    /// @param leads every row that could be read
    /// @param scored those that have a score, in the order of the file
    ScoredList(Table leads, List<Placed> scored, Origin origin, Notes notes) {
        this(leads, scored, origin, notes, Optional.empty());
    }

    private ScoredList(
            Table leads, List<Placed> scored, Origin origin, Notes notes, Optional<IntToDoubleFunction> worth) {
        this.leads = leads;
        this.origin = origin;
        this.notes = notes;
        this.worth = worth;
        this.ranked = scored.stream().sorted(order(worth)).toList();
    }

    private static Comparator<Placed> order(Optional<IntToDoubleFunction> worth) {
        Comparator<Placed> byChance =
                Comparator.comparingDouble(placed -> -placed.lead().chance());
        return worth.map(known -> Comparator.comparingDouble(
                                (Placed placed) -> -placed.lead().chance() * known.applyAsDouble(placed.row()))
                        .thenComparing(byChance))
                .orElse(byChance);
    }

    /// The same list divided into other tiers.
    public ScoredList with(Tiers tiers) {
        if (tiers.equals(origin.tiers())) {
            return this;
        }
        List<Placed> divided = ranked.stream()
                .map(placed ->
                        new Placed(placed.row(), placed.line(), placed.lead().in(tiers)))
                .toList();
        Origin other = new Origin(origin.file(), origin.card(), tiers, origin.averageChance());
        return new ScoredList(leads, divided, other, notes, worth);
    }

    /// The list in the order in which leads are to be called: by expected value, then by chance; without a worth
    /// by chance. Equal ones stand in the order of the file.
    ScoredList inCallOrder(Optional<Money> value) {
        if (value.isEmpty() && worth.isEmpty()) {
            return this;
        }
        List<Placed> inFile =
                ranked.stream().sorted(Comparator.comparingInt(Placed::row)).toList();
        return new ScoredList(leads, inFile, origin, notes, value.map(known -> DealValues.of(known, leads)));
    }

    /// What the lead of this rank is expected to bring: its chance times its worth; empty where the list knows of
    /// no worth.
    OptionalDouble expectedValue(int rank) {
        Placed placed = ranked.get(rank);
        return worth.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(placed.lead().chance() * worth.get().applyAsDouble(placed.row()));
    }

    /// Every row that could be read, in the order of the file.
    public Table leads() {
        return leads;
    }

    /// Rows of [#leads()] as the model saw them: with the values that the user said are meant, and without those that
    /// count as missing because of a rule.
    public Table asScored(int[] rows) {
        Table picked = columns().meant(leads.rows(rows));
        return picked.with(notes.blanked().entrySet().stream()
                .map(column -> picked.column(column.getKey()).blanked(picked(column.getValue(), rows)))
                .toList());
    }

    private static BitSet picked(BitSet cells, int[] rows) {
        return IntStream.range(0, rows.length)
                .filter(at -> cells.get(rows[at]))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /// How many leads have a score.
    public int size() {
        return ranked.size();
    }

    /// The row of [#leads()] that has this rank.
    public int row(int rank) {
        return ranked.get(rank).row();
    }

    /// The line of the file on which the lead of this rank begins.
    public long line(int rank) {
        return ranked.get(rank).line();
    }

    /// The score of the lead of this rank.
    public ScoredLead lead(int rank) {
        return ranked.get(rank).lead();
    }

    /// Leads in the file: those scored and those not scored.
    public long read() {
        return size() + notScoredCount();
    }

    /// How many leads got no score.
    public long notScoredCount() {
        return leads.rowCount() - size() + notes.report().setAside();
    }

    /// The leads that got no score, in the order of the file. Of the rows that the reader set aside only those
    /// that the import report names are here: the first 100.
    public List<NotScored> notScored() {
        return notes.notScored();
    }

    /// Leads of each tier; every tier is there.
    public Map<Tier, Long> tiers() {
        Map<Tier, Long> counts = new EnumMap<>(Tier.class);
        Arrays.stream(Tier.values()).forEach(tier -> counts.put(tier, 0L));
        ranked.forEach(placed -> counts.merge(placed.lead().tier(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    /// How the file's columns fit what the model needs.
    public ColumnMatch columns() {
        return notes.columns();
    }

    /// Values that the model never saw in training, by column; empty if there are none.
    public List<NewLevels> newLevels() {
        return notes.check().newLevels();
    }

    /// What became of the events in the leads' activity, in sentences; empty where the model asks for none.
    public List<String> activity() {
        return notes.activity();
    }

    /// The rules that leads break, and those that could not be checked.
    public List<BrokenRule> brokenRules() {
        return notes.check().brokenRules();
    }

    /// What the leads hold that the model does not expect.
    public LeadCheck check() {
        return notes.check();
    }

    /// The rows of [#leads()] that break a rule; those that it set aside among them.
    public BitSet rows(BrokenRule rule) {
        return RuleCheck.of(columns().meant(leads), List.of(rule.use()))
                .results()
                .getFirst()
                .rows()
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /// How many leads have the id of an earlier lead; they are scored all the same.
    public long sharedIds() {
        return notes.sharedIds();
    }

    /// How the scored leads differ from those in training, in the tiers that the model came with. Empty for a model
    /// from before training leads were counted, and for leads that come from elsewhere than a file.
    public Optional<DriftReport> drift() {
        return notes.drift();
    }

    /// What to know about the list before trusting it, in sentences: activity, new values, broken rules, changes
    /// since training, shared ids, leads not scored.
    public List<String> remarks() {
        return remarks(notScoredCount());
    }

    /// The same for a file of which only the end is here.
    ///
    /// @param notScored leads of the whole file that got no score
    List<String> remarks(long notScored) {
        List<String> remarks = new ArrayList<>();
        if (!columns().renamed().isEmpty()) {
            remarks.add(Texts.get(
                    "scoring.renamed",
                    columns().renamed().size(),
                    String.join(", ", columns().renamed().values())));
        }
        if (!columns().without().isEmpty()) {
            remarks.add(Texts.get("scoring.without", String.join(", ", columns().without())));
        }
        remarks.addAll(notes.activity());
        newLevels().forEach(levels -> remarks.add(levels.text()));
        brokenRules().forEach(rule -> remarks.add(rule.text()));
        drift().flatMap(DriftReport::warning).ifPresent(remarks::add);
        if (sharedIds() > 0) {
            remarks.add(Texts.get("scoring.shared-ids", sharedIds()));
        }
        if (notScored > 0) {
            remarks.add(Texts.get("scoring.some-not-scored", notScored));
        }
        if (report().badCellCount() > 0) {
            remarks.add(Texts.get("scoring.bad-cells", report().badCellCount()));
        }
        return remarks;
    }

    /// What the reading of the file repaired, set aside and could not read.
    public ImportReport report() {
        return notes.report();
    }

    /// The file with the leads.
    public Path file() {
        return origin.file();
    }

    /// The model that scored them.
    public ModelCard card() {
        return origin.card();
    }

    /// From which chance on a lead is in which tier.
    public Tiers tierRule() {
        return origin.tiers();
    }

    /// The chance of the model's average lead, in [0, 1].
    public double averageChance() {
        return origin.averageChance();
    }
}
