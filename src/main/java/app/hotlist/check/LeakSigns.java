package app.hotlist.check;

import app.hotlist.table.HeaderWords;
import app.hotlist.table.Interval;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Gathers what speaks for one column having been written after the sale, and weighs it: see [LeakageCheck].
final class LeakSigns {

    /// From this AUC on a column alone tells more than honest ones do.
    static final double TELLING = 0.80;

    /// From this AUC on a column alone tells all there is.
    static final double ALL_THERE_IS = 0.95;

    /// Below this AUC a column knows next to nothing, whatever its name or its days say.
    static final double SOMETHING = 0.60;

    /// A value is as good as certain where surely more than this share bought, …
    private static final double NEARLY_ALL = 0.90;

    /// … or surely less than this one, …
    private static final double NEARLY_NONE = 0.05;

    /// … and than this part of the share among all leads, which may be small itself.
    private static final double FAR_BELOW = 0.25;

    /// Filled in so many times as often on one side: a blank that goes with the outcome by chance or by what kind of
    /// lead it is stays at 1.5 …
    private static final double TIMES = 1.75;

    /// … and for so much larger a share, for sure.
    private static final double MORE = 0.2;

    /// A column that agrees with the outcome in this share of the leads says the same.
    private static final double SAME = 0.99;

    /// So many values are named.
    private static final int NAMED = 2;

    private static final Set<String> SALE = words("sale-words.txt");
    private static final Set<String> MARKS = words("mark-words.txt");

    private final String column;
    private final ValueGroups groups;
    private final GroupCounts counts;
    private final List<Clue> clues = new ArrayList<>();
    private double weight;

    private static Set<String> words(String name) {
        try (InputStream file = LeakSigns.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    LeakSigns(String column, ValueGroups groups, GroupCounts counts) {
        this.column = column;
        this.groups = groups;
        this.counts = counts;
    }

    /// In so many of all pairs of a buyer and another lead the column alone picks the buyer.
    double auc() {
        return counts.auc();
    }

    /// The suspicion, if there is any.
    ///
    /// @param later that its days lie after the day on which the lead came in, if they do
    /// @param over that it repeats another column over which something was written, if it does
    Optional<Suspect> weighed(Optional<Clue.Later> later, Optional<Clue.Overwritten> over) {
        double auc = auc();
        sameAsOutcome();
        filledIn();
        certainValues();
        over.ifPresent(clue -> add(1, clue));
        if (auc >= TELLING) {
            add(auc >= ALL_THERE_IS ? 2 : 1);
        }
        if (auc >= SOMETHING) {
            word(SALE).ifPresent(word -> add(1, new Clue.Name(word)));
            word(MARKS).ifPresent(word -> add(1, new Clue.Mark(word)));
            later.ifPresent(clue -> add(0.5, clue));
        }
        if (weight == 0) {
            return Optional.empty();
        }
        if (clues.stream().noneMatch(LeakSigns::isOfValues)) {
            clues.addFirst(mostTelling());
        }
        return Optional.of(new Suspect(column, auc, strength(weight), clues));
    }

    private static boolean isOfValues(Clue clue) {
        return switch (clue) {
            case Clue.Value _, Clue.FilledIn _, Clue.SameAsOutcome _, Clue.Overwritten _, Clue.Together _ -> true;
            case Clue.Later _, Clue.Numbering _, Clue.Name _, Clue.Mark _ -> false;
        };
    }

    private static Strength strength(double weight) {
        return weight >= 2 ? Strength.STRONG : weight >= 1 ? Strength.MODERATE : Strength.WEAK;
    }

    private void add(double more, Clue... found) {
        weight += more;
        clues.addAll(List.of(found));
    }

    /// Two values that are the outcome under other names. Where one of them is blank, being filled in is the clue.
    private void sameAsOutcome() {
        int[] used = occurring();
        if (used.length != 2 || used[0] == ValueGroups.BLANK) {
            return;
        }
        int agree = counts.buyers(used[0]) + counts.others(used[1]);
        int same = Math.max(agree, counts.rows() - agree);
        if (same >= SAME * counts.rows()) {
            add(2, new Clue.SameAsOutcome(same, counts.rows()));
        }
    }

    private void filledIn() {
        int buyers = counts.buyers() - counts.buyers(ValueGroups.BLANK);
        int others = counts.others() - counts.others(ValueGroups.BLANK);
        double bought = share(buyers, counts.buyers());
        double lost = share(others, counts.others());
        boolean times = Math.max(bought, lost) >= TIMES * Math.min(bought, lost);
        Interval ofBuyers = Interval.wilson(buyers, counts.buyers());
        Interval ofOthers = Interval.wilson(others, counts.others());
        double surely = Math.max(ofBuyers.from() - ofOthers.to(), ofOthers.from() - ofBuyers.to());
        if (!times || surely < MORE) {
            return;
        }
        double apart = Math.abs(bought - lost);
        // What being filled in tells alone: its ROC curve has one corner.
        double auc = 0.5 + apart / 2;
        add(auc >= TELLING ? 2 : 1, new Clue.FilledIn(buyers, counts.buyers(), others, counts.others()));
    }

    /// Values on both sides of which nearly all bought and nearly none, or values with which nearly all bought that
    /// hold most of the buyers.
    private void certainValues() {
        int[] sure = IntStream.of(occurring()).filter(this::isNearlyAll).toArray();
        int[] hopeless = IntStream.of(occurring()).filter(this::isNearlyNone).toArray();
        boolean most = IntStream.of(sure).map(counts::buyers).sum() * 2L >= counts.buyers();
        boolean both = sure.length > 0 && hopeless.length > 0;
        if (!most && !both) {
            return;
        }
        add(most ? 2 : 1);
        if (clues.isEmpty()) {
            largest(sure).limit(NAMED).forEach(group -> clues.add(value(group)));
            largest(hopeless).limit(1).forEach(group -> clues.add(value(group)));
        }
    }

    private boolean isNearlyAll(int group) {
        return Interval.wilson(counts.buyers(group), counts.rows(group)).from() >= NEARLY_ALL;
    }

    private boolean isNearlyNone(int group) {
        double usual = share(counts.buyers(), counts.rows());
        return Interval.wilson(counts.buyers(group), counts.rows(group)).to()
                <= Math.min(NEARLY_NONE, FAR_BELOW * usual);
    }

    private Stream<Integer> largest(int[] some) {
        return IntStream.of(some)
                .boxed()
                .sorted(Comparator.comparingInt((Integer group) -> counts.rows(group))
                        .reversed());
    }

    /// The value that holds most buyers beyond what chance would give it.
    private Clue.Value mostTelling() {
        double usual = share(counts.buyers(), counts.rows());
        return value(IntStream.of(occurring())
                .boxed()
                .max(Comparator.comparingDouble(group -> counts.buyers(group) - usual * counts.rows(group)))
                .orElse(ValueGroups.BLANK));
    }

    private Clue.Value value(int group) {
        return new Clue.Value(groups.text(group), counts.rows(group), counts.buyers(group));
    }

    private Optional<String> word(Set<String> wanted) {
        return HeaderWords.of(column).words().stream().filter(wanted::contains).findFirst();
    }

    private int[] occurring() {
        return IntStream.range(0, counts.groups())
                .filter(group -> counts.rows(group) > 0)
                .toArray();
    }

    private static double share(long rows, long of) {
        return (double) rows / of;
    }
}
