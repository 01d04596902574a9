package app.hotlist.check;

import app.hotlist.base.Texts;
import app.hotlist.table.DateColumn;
import app.hotlist.table.Outcome;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Whether there are enough past leads to learn from, and how good results can be expected to be.
///
/// @param rows all leads
/// @param labelled those of them whose outcome is known
/// @param buyers those of them that bought
/// @param period the days on which the leads came in, where a column says so
public record Readiness(long rows, long labelled, long buyers, Optional<Period> period) {

    /// Whether there are enough leads.
    public enum Verdict {
        /// Results are good to within 5 of 100 calls.
        ENOUGH,
        /// Results will be rough.
        THIN,
        /// There is next to nothing to learn from.
        TOO_FEW
    }

    /// The days that a column covers.
    ///
    /// @param column its name
    public record Period(String column, LocalDate first, LocalDate last) {}

    /// From so many buyers, and so many others, on there is something to learn from.
    public static final int FEWEST = 30;

    /// Up to so many deals more or less per 100 calls results count as good.
    private static final double GOOD = 5;

    /// The 95 % point of the normal distribution: 90 of 100 times the result lies within the margin.
    private static final double Z = 1.6448536269514722;

    private static final int MANY_CALLS = 200;
    private static final int SOME_CALLS = 100;

    /// Looks at the leads of a table.
    ///
    /// @throws app.hotlist.base.UserException if the table has no such outcome, or only one
    public static Readiness of(Table table, Target target) {
        Outcome outcome = Outcome.of(table, target);
        return new Readiness(
                table.rowCount(),
                outcome.rows().length,
                outcome.positives(),
                CreatedOn.in(table).flatMap(Readiness::period));
    }

    private static Optional<Period> period(DateColumn column) {
        LongStream days = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row))
                .mapToLong(column::day);
        var found = days.summaryStatistics();
        return found.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Period(
                        column.name(), LocalDate.ofEpochDay(found.getMin()), LocalDate.ofEpochDay(found.getMax())));
    }

    /// The share of the leads with a known outcome that bought, in [0, 1].
    public double share() {
        return (double) buyers / labelled;
    }

    /// Leads whose outcome is not known yet: they can be scored but teach nothing.
    public long open() {
        return rows - labelled;
    }

    /// How far the deals from so many calls may lie from what the tests promise, 9 times of 10.
    ///
    /// The share of calls that succeed is measured on as long a call list as there are buyers to find (or others,
    /// if those are fewer). It has the standard error of a share, √(p (1 − p) / n) with n that number, which is
    /// largest at p = ½ (normal approximation of the binomial distribution). The margin is z · √(¼ / n) · calls
    /// with z = 1.645.
    /// It says nothing of leads that have changed since.
    public double margin(int calls) {
        return Z * Math.sqrt(0.25 / Math.min(buyers, labelled - buyers)) * calls;
    }

    /// The verdict: enough from 271 buyers on, thin from [#FEWEST] on; the others are counted too where they are fewer.
    public Verdict verdict() {
        if (Math.min(buyers, labelled - buyers) < FEWEST) {
            return Verdict.TOO_FEW;
        }
        return margin(SOME_CALLS) <= GOOD ? Verdict.ENOUGH : Verdict.THIN;
    }

    /// What the verdict means, in one or two sentences.
    public String text() {
        return switch (verdict()) {
            case ENOUGH -> Texts.get("check.ready.enough", deals(MANY_CALLS), MANY_CALLS);
            case THIN -> Texts.get("check.ready.thin", buyers, deals(SOME_CALLS), SOME_CALLS);
            case TOO_FEW -> Texts.get("check.ready.too-few", buyers, labelled - buyers, FEWEST);
        };
    }

    private long deals(int calls) {
        return Math.max(1, Math.round(margin(calls)));
    }

    /// The verdict in a word: "enough".
    public String word() {
        return Texts.get(
                "check.verdict." + verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
