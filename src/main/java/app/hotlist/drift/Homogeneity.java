package app.hotlist.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;

/// The chi-square test of homogeneity: do two sides fall into the groups in the same shares?
final class Homogeneity {

    /// Groups of which fewer leads are expected on one side are counted together: below, the test says too often that
    /// there is a difference (W. G. Cochran, "Some methods for strengthening the common χ² tests", 1954).
    private static final double LEAST_EXPECTED = 5;

    private Homogeneity() {}

    /// Both sides of a group.
    private record Group(long then, long now) {

        private static final Group NONE = new Group(0, 0);

        private long all() {
            return then + now;
        }

        private Group plus(Group other) {
            return new Group(then + other.then, now + other.now);
        }
    }

    /// How likely a difference this large is by chance, in [0, 1]; 1 where there are too few leads to see any.
    ///
    /// @param then leads per group, at least one in all
    /// @param now the same groups
    static double p(long[] then, long[] now) {
        List<Group> groups = new ArrayList<>();
        Group all = Group.NONE;
        for (int at = 0; at < then.length; at++) {
            Group group = new Group(then[at], now[at]);
            groups.add(group);
            all = all.plus(group);
        }
        List<Group> large = large(groups, (double) Math.min(all.then(), all.now()) / all.all());
        if (large.size() < 2) {
            return 1;
        }
        return ChiSquareTest.withDefaults()
                .test(new long[][] {
                    large.stream().mapToLong(Group::then).toArray(),
                    large.stream().mapToLong(Group::now).toArray()
                })
                .getPValue();
    }

    /// @param share of all leads that the smaller side has
    private static List<Group> large(List<Group> groups, double share) {
        List<Group> large = new ArrayList<>();
        Group small = Group.NONE;
        for (Group group : groups) {
            if (group.all() * share < LEAST_EXPECTED) {
                small = small.plus(group);
            } else {
                large.add(group);
            }
        }
        if (small.all() * share >= LEAST_EXPECTED) {
            large.add(small);
        } else if (!large.isEmpty()) {
            Group smallest =
                    large.stream().min(Comparator.comparingLong(Group::all)).orElseThrow();
            large.set(large.indexOf(smallest), smallest.plus(small));
        }
        return large;
    }
}
