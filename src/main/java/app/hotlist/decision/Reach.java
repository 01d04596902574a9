package app.hotlist.decision;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.Predictions;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Placeholders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Whom a call list reaches and whom it leaves out, by the values of a column. Made once; a list of another length is
/// then counted in a moment.
///
/// A list takes leads of equal chance in their own order, as it does when they are called.
public final class Reach {

    private static final int MOST_VALUES = 12;

    private final String column;
    private final List<Ranks> groups;

    /// Where the leads of a group stand in the ranking, and where its buyers do; both rising.
    private static final class Ranks {

        private final String value;
        private final int[] leads;
        private final int[] buyers;

        Ranks(String value, int[] leads, int[] buyers) {
            this.value = value;
            this.leads = leads;
            this.buyers = buyers;
        }

        Group at(int calls) {
            return new Group(value, leads.length, buyers.length, before(calls, leads), before(calls, buyers));
        }

        private static int before(int calls, int[] ranks) {
            int at = Arrays.binarySearch(ranks, calls);
            return at < 0 ? -at - 1 : at;
        }
    }

    /// The leads with one value, at a list of some length.
    ///
    /// @param value as it stands in the data; what leads without a value and rare values are called is a text
    /// @param leads how many there are
    /// @param buyers how many of them bought
    /// @param called how many are on the list
    /// @param reached how many of those bought
    public record Group(String value, int leads, int buyers, int called, int reached) {

        /// From so many buyers on, shares of them say something.
        private static final int ENOUGH = 20;

        /// The share of them that bought; `NaN` without leads.
        public double rate() {
            return (double) buyers / leads;
        }

        /// The share of them that are called; `NaN` without leads.
        public double callRate() {
            return (double) called / leads;
        }

        /// The share of their buyers that the list reaches; `NaN` without buyers.
        public double reachedShare() {
            return (double) reached / buyers;
        }

        /// Whether there are too few buyers to make much of their shares.
        public boolean few() {
            return buyers < ENOUGH;
        }
    }

    private Reach(String column, List<Ranks> groups) {
        this.column = column;
        this.groups = groups;
    }

    /// Sorts the tested leads into the values of a column: the most frequent ones each on their own, the others
    /// together, and those without a value.
    public static Reach of(Predictions tested, CategoryColumn column) {
        int levels = column.levels().size();
        int missing = levels;
        int[] counts = new int[levels + 1];
        for (int lead = 0; lead < tested.size(); lead++) {
            counts[code(column, tested.row(lead))]++;
        }
        int[] frequent = IntStream.range(0, levels)
                .filter(level -> counts[level] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer level) -> -counts[level]))
                .mapToInt(Integer::intValue)
                .toArray();
        int own = frequent.length <= MOST_VALUES ? frequent.length : MOST_VALUES - 1;
        int[] groupOf = new int[levels + 1];
        Arrays.fill(groupOf, own);
        for (int group = 0; group < own; group++) {
            groupOf[frequent[group]] = group;
        }
        groupOf[missing] = own + 1;
        return new Reach(column.name(), sorted(tested, column, groupOf, names(column, frequent, own)));
    }

    /// Of the lead's value; of none, and of a word that stands for none, the code behind all others.
    private static int code(CategoryColumn column, int row) {
        return column.isMissing(row) || Placeholders.isWord(column.text(row))
                ? column.levels().size()
                : column.code(row);
    }

    private static List<String> names(CategoryColumn column, int[] frequent, int own) {
        List<String> names = new ArrayList<>();
        for (int group = 0; group < own; group++) {
            names.add(column.levels().get(frequent[group]));
        }
        names.add(Texts.get("decision.other-values", frequent.length - own));
        names.add(Texts.get("decision.no-value"));
        return names;
    }

    private static List<Ranks> sorted(Predictions tested, CategoryColumn column, int[] groupOf, List<String> names) {
        List<IntStream.Builder> leads =
                names.stream().map(_ -> IntStream.builder()).toList();
        List<IntStream.Builder> buyers =
                names.stream().map(_ -> IntStream.builder()).toList();
        for (int rank = 0; rank < tested.size(); rank++) {
            int lead = tested.atRank(rank);
            int group = groupOf[code(column, tested.row(lead))];
            leads.get(group).add(rank);
            if (tested.label(lead)) {
                buyers.get(group).add(rank);
            }
        }
        return IntStream.range(0, names.size())
                .mapToObj(group -> new Ranks(
                        names.get(group),
                        leads.get(group).build().toArray(),
                        buyers.get(group).build().toArray()))
                .filter(group -> group.leads.length > 0)
                .toList();
    }

    /// The column.
    public String column() {
        return column;
    }

    /// The groups at a list of so many calls, the most frequent value first.
    public List<Group> at(int calls) {
        return groups.stream().map(group -> group.at(calls)).toList();
    }

    /// "Of the buyers with Source “Web chat” the list reaches 6 %, of those with “Reference” 88 %." Or that there is
    /// nothing to compare.
    public String sentence(int calls) {
        List<Group> told = at(calls).stream()
                .filter(group -> !group.few())
                .sorted(Comparator.comparingDouble(Group::reachedShare))
                .toList();
        return told.size() < 2
                ? Texts.get("decision.reach.nothing", column)
                : Texts.get(
                        "decision.reach.sentence",
                        column,
                        told.getFirst().value(),
                        told.getFirst().reachedShare(),
                        told.getLast().value(),
                        told.getLast().reachedShare());
    }
}
