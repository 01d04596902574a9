package app.hotlist.model;

import app.hotlist.base.Progress;
import app.hotlist.base.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/// Learns a factorization machine by going through the leads one by one, with steps of AdaGrad's size (J. Duchi,
/// E. Hazan and Y. Singer, JMLR 12, 2011).
///
/// Written here because Tribuo's cannot be stopped.
final class FactorTraining {

    private static final double STEP = 0.1;
    private static final double FIRST_TRAITS = 0.05;

    /// So that the first step can be divided by.
    private static final double TINY = 1e-8;

    private final MoreModels.FactorizationMachine spec;
    private final Leads leads;
    private final SplittableRandom random;

    /// The bias, then the weights, then the traits feature by feature.
    private final double[] learnt;

    private final double[] squares;
    private final int width;

    FactorTraining(MoreModels.FactorizationMachine spec, Leads leads, long seed) {
        this.spec = spec;
        this.leads = leads;
        random = new SplittableRandom(seed);
        width = leads.rows().width();
        learnt = new double[1 + width + width * spec.traits()];
        squares = new double[learnt.length];
        for (int i = 1 + width; i < learnt.length; i++) {
            learnt[i] = FIRST_TRAITS * (2 * random.nextDouble() - 1);
        }
    }

    FactorClassifier train(Progress progress) {
        int[] order = new int[leads.rows().count()];
        Arrays.setAll(order, row -> row);
        for (int pass = 0; pass < spec.passes(); pass++) {
            progress.report((double) pass / spec.passes(), Texts.get("model.passes", pass + 1, spec.passes()));
            for (int i = order.length - 1; i >= 0; i--) {
                int other = random.nextInt(i + 1);
                int row = order[other];
                order[other] = order[i];
                order[i] = row;
                progress.checkCancelled();
                learn(row);
            }
        }
        List<List<Double>> traits = new ArrayList<>();
        for (int feature = 0; feature < width; feature++) {
            int from = 1 + width + feature * spec.traits();
            traits.add(list(learnt, from, from + spec.traits()));
        }
        return new FactorClassifier(new FactorClassifier.Learnt(
                learnt[0], list(learnt, 1, 1 + width), traits, LinearClassifier.means(leads.rows())));
    }

    private static List<Double> list(double[] numbers, int from, int to) {
        return DoubleStream.of(Arrays.copyOfRange(numbers, from, to)).boxed().toList();
    }

    private void learn(int row) {
        SparseRows rows = leads.rows();
        int from = rows.starts()[row];
        int to = rows.starts()[row + 1];
        int each = spec.traits();
        double[] totals = new double[each];
        double logOdds = learnt[0];
        double own = 0;
        for (int i = from; i < to; i++) {
            int feature = rows.indices()[i];
            double value = rows.values()[i];
            logOdds += learnt[1 + feature] * value;
            for (int trait = 0; trait < each; trait++) {
                double part = learnt[1 + width + feature * each + trait] * value;
                totals[trait] += part;
                own += part * part;
            }
        }
        for (double total : totals) {
            logOdds += total * total / 2;
        }
        double off = Contributions.sigmoid(logOdds - own / 2) - (leads.labels()[row] ? 1 : 0);
        step(0, off, 0);
        for (int i = from; i < to; i++) {
            int feature = rows.indices()[i];
            double value = rows.values()[i];
            step(1 + feature, off * value, spec.penalty());
            for (int trait = 0; trait < each; trait++) {
                int at = 1 + width + feature * each + trait;
                step(at, off * value * (totals[trait] - learnt[at] * value), spec.penalty());
            }
        }
    }

    private void step(int at, double slope, double penalty) {
        double whole = slope + penalty * learnt[at];
        squares[at] += whole * whole;
        learnt[at] -= STEP * whole / (Math.sqrt(squares[at]) + TINY);
    }
}
