package app.hotlist.bench;

import app.hotlist.decision.Decision;
import app.hotlist.decision.Outlook;
import app.hotlist.decision.Reach;
import app.hotlist.evaluation.CallOrder;
import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Predictions;
import app.hotlist.table.CategoryColumn;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What a call list costs that is dragged over a million tested leads: everything that follows the slider at one frame,
/// beside what is made once before, and beside a walk along all leads.
public final class DecideBench {

    private static final int LEADS = 1_000_000;
    private static final int FRAMES = 20_000;
    private static final int WALKS = 20;
    private static final double FRAME_MILLIS = 1_000.0 / 60;

    private DecideBench() {}

    /// Prints the figures.
    public static void main(String[] args) {
        SplittableRandom random = new SplittableRandom(42);
        double[] chances = random.doubles(LEADS).map(x -> x * x).toArray();
        boolean[] bought = new boolean[LEADS];
        double[] deals = new double[LEADS];
        String[] sources = new String[LEADS];
        for (int lead = 0; lead < LEADS; lead++) {
            bought[lead] = random.nextDouble() < chances[lead];
            deals[lead] = random.nextInt(1_000);
            sources[lead] = "source " + random.nextInt(12);
        }
        CategoryColumn source = CategoryColumn.of("Source", sources);
        Predictions tested = new Predictions(IntStream.range(0, LEADS).toArray(), bought, chances);

        CallOrder order = once("order with money", () -> CallOrder.of(tested, deals, 30));
        Reach reach = once("groups of a column", () -> Reach.of(tested, source));
        Decision decision = Decision.usual().with(new Money(new Money.Worth.Column("Value"), 30));

        IntFunction<Object> frame = calls -> {
            Outlook outlook = Outlook.of(order, decision.with(new Cutoff.Capacity(calls)), calls);
            return outlook.deals()
                    + reach.at(calls).getFirst().reached()
                    + reach.sentence(calls).length();
        };
        double atOneFrame = each("one frame", FRAMES, frame);
        double walk = each("a walk along all leads", WALKS, calls -> walked(tested, calls));
        System.out.printf(
                Locale.ROOT,
                "one frame takes %.2f %% of a sixtieth of a second, and is %.0f times as fast as a walk%n",
                100 * atOneFrame / FRAME_MILLIS,
                walk / atOneFrame);
    }

    private static Object walked(Predictions tested, int calls) {
        long buyers = 0;
        for (int rank = 0; rank < tested.size(); rank++) {
            buyers += rank < calls && tested.label(tested.atRank(rank)) ? 1 : 0;
        }
        return buyers;
    }

    private static <T> T once(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        System.out.printf(Locale.ROOT, "%-24s %9.3f ms, once%n", what, (System.nanoTime() - start) / 1e6);
        return made;
    }

    /// @return milliseconds each, after as many to warm up
    private static double each(String what, int times, IntFunction<Object> work) {
        Object last = "";
        double millis = 0;
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                last = work.apply((int) ((long) LEADS * i / times));
            }
            millis = (System.nanoTime() - start) / 1e6 / times;
        }
        System.out.printf(Locale.ROOT, "%-24s %9.3f ms each (%s)%n", what, millis, last);
        return millis;
    }
}
