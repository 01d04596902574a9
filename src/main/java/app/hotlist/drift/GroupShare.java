package app.hotlist.drift;

/// A value or a band of values, and how many of the leads had it.
///
/// @param name as people read it
/// @param then share of the leads of the past, in [0, 1]
/// @param now share of the leads now, in [0, 1]
public record GroupShare(String name, double then, double now) {

    double change() {
        return Math.abs(now - then);
    }
}
