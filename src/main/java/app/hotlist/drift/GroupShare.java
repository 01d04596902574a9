package app.hotlist.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// A value or a band of values, and how many of the leads had it.
///
/// @param name as people read it
/// @param then share of the leads of the past, in [0, 1]
/// @param now share of the leads now, in [0, 1]
public record GroupShare(String name, double then, double now) {

    /// The shares of groups, without those that nobody is in on either side.
    ///
    /// @param then leads per group
    /// @param now leads per group
    static List<GroupShare> of(List<String> names, long[] then, long[] now) {
        double allThen = Math.max(1, LongStream.of(then).sum());
        double allNow = Math.max(1, LongStream.of(now).sum());
        List<GroupShare> shares = new ArrayList<>();
        for (int at = 0; at < then.length; at++) {
            if (then[at] + now[at] > 0) {
                shares.add(new GroupShare(names.get(at), then[at] / allThen, now[at] / allNow));
            }
        }
        return shares;
    }

    double change() {
        return Math.abs(now - then);
    }
}
