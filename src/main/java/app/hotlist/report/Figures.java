package app.hotlist.report;

import app.hotlist.base.Texts;

/// Numbers as people read them.
final class Figures {

    private static final double FINE_BELOW = 0.1;
    private static final double LARGE = 100;

    private Figures() {}

    static String count(long count) {
        return Texts.get("report.count", count);
    }

    /// A value of a column, in as many digits as it takes to tell it from its neighbours.
    static String value(double value) {
        return Texts.get(Math.abs(value) >= LARGE ? "report.value.large" : "report.value", value);
    }

    /// A share in whole percent; small ones with a decimal, and none that is shown as none but is some.
    static String share(double share) {
        if (Double.isNaN(share)) {
            return Texts.get("report.unknown");
        }
        boolean fine = share > 0 && share < FINE_BELOW;
        return fine && share < 0.0005
                ? Texts.get("report.share.tiny")
                : Texts.get(fine ? "report.share.fine" : "report.share", share);
    }

    /// That share with one decimal.
    static String exactShare(double share) {
        return Texts.get("report.share.fine", share);
    }
}
