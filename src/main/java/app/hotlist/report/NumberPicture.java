package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.table.Interval;
import app.hotlist.table.LevelCount;
import java.util.List;

/// The values of a number column: bars for the leads, and below them how often these bought.
final class NumberPicture {

    private static final int WIDTH = 360;
    private static final int BARS = 70;
    private static final int GAP = 10;
    private static final int SHARES = 50;
    private static final double RADIUS = 3;

    /// How much of its place a bar takes.
    private static final double FILLED = 0.86;

    /// A bar that stands for a few leads is seen all the same.
    private static final double LEAST = 1;

    private final ColumnValues values;
    private final long most;
    private final double step;

    NumberPicture(ColumnValues values) {
        this.values = values;
        most = values.named().stream().mapToLong(LevelCount::rows).max().orElse(1);
        step = (double) WIDTH / Math.max(1, values.named().size());
    }

    Element element() {
        List<LevelCount> rows = values.named();
        boolean shares = values.scale().hasAverage();
        Element picture = Picture.of(
                "histogram",
                WIDTH,
                shares ? BARS + GAP + SHARES : BARS,
                Texts.get(shares ? "report.histogram.shares" : "report.histogram"));
        if (shares) {
            double average = BARS + GAP + height(values.scale().average());
            picture.add(
                    Picture.line("base", new Picture.Box(0, BARS + GAP + SHARES, WIDTH, 0)),
                    Picture.line("average", new Picture.Box(0, average, WIDTH, 0)));
        }
        for (int i = 0; i < rows.size(); i++) {
            picture.add(bar(rows.get(i), i * step));
        }
        return Element.of("figure").add(picture, ends(rows));
    }

    private Element bar(LevelCount row, double left) {
        double height = row.rows() == 0 ? 0 : Math.max(LEAST, (double) BARS * row.rows() / most);
        double gap = step * (1 - FILLED) / 2;
        Element group = Element.of("g")
                .add(
                        Picture.title(ColumnValues.sentence(row)),
                        Picture.box("bar", new Picture.Box(left + gap, BARS - height, step * FILLED, height)));
        if (values.scale().hasAverage() && row.labelled() > 0) {
            group.add(reach(row.interval(), left + step / 2), dot(row, left + step / 2));
        }
        return group;
    }

    private Element reach(Interval interval, double x) {
        double top = height(interval.to());
        return Picture.line("reach", new Picture.Box(x, BARS + GAP + top, 0, height(interval.from()) - top));
    }

    private Element dot(LevelCount row, double x) {
        return Picture.dot(x, BARS + GAP + height(row.conversion()), RADIUS);
    }

    /// How far below the top of its part a share lies.
    private double height(double share) {
        return SHARES - values.scale().at(share, SHARES);
    }

    /// The values at both ends, and the scale of the shares.
    private Element ends(List<LevelCount> rows) {
        Element caption = Element.of("figcaption")
                .add(
                        Element.of("span").words(rows.getFirst().level()),
                        Element.of("span", "muted")
                                .words(
                                        values.scale().hasAverage()
                                                ? Texts.get(
                                                        "report.histogram.legend",
                                                        Figures.share(
                                                                values.scale().top()))
                                                : ""));
        return rows.size() > 1
                ? caption.add(Element.of("span").words(rows.getLast().level()))
                : caption;
    }
}
