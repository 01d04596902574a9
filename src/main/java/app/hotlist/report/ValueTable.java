package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.table.Interval;
import app.hotlist.table.LevelCount;

/// Values as a table: leads, share that bought, and where that share lies with 95 % confidence.
final class ValueTable {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 14;
    private static final double RADIUS = 3.5;

    private final ColumnValues values;
    private final long most;

    ValueTable(ColumnValues values) {
        this.values = values;
        most = values.all().stream().mapToLong(LevelCount::rows).max().orElse(1);
    }

    /// The table behind a line that unfolds it.
    Element folded() {
        return Element.of("details").add(Element.of("summary").words(Texts.get("report.value.figures")), element());
    }

    Element element() {
        Element body = Element.of("tbody");
        values.named().forEach(row -> body.add(line(row)));
        values.rest().forEach(row -> body.add(line(row).with("class", "rest")));
        return Element.of("table", "values").add(Element.of("thead").add(header()), body);
    }

    private Element header() {
        Element header = Element.of("tr")
                .add(
                        heading("text", Texts.get("report.value.value")),
                        heading("number", Texts.get("report.value.rows")),
                        heading("bars", ""));
        return values.scale().hasAverage()
                ? header.add(
                        heading("number", Texts.get("report.value.share")),
                        heading(
                                "range",
                                Texts.get(
                                        "report.value.scale",
                                        Figures.share(values.scale().top()))))
                : header;
    }

    private static Element heading(String classes, String words) {
        return Element.of("th", classes).with("scope", "col").words(words);
    }

    private Element line(LevelCount row) {
        Element line = Element.of("tr")
                .add(
                        Element.of("th", "text").with("scope", "row").words(row.level()),
                        Element.of("td", "number").words(Figures.count(row.rows())),
                        Element.of("td", "bars").add(Picture.share((double) row.rows() / most)));
        if (!values.scale().hasAverage()) {
            return line;
        }
        Element share = Element.of("td", "number");
        Element range = Element.of("td", "range");
        if (row.labelled() > 0) {
            share.words(Figures.share(row.conversion()));
            range.add(picture(row));
        }
        return line.add(share, range);
    }

    /// A line from one end of the interval to the other, a dot at the share, and a tick at that of all leads.
    private Element picture(LevelCount row) {
        Scale scale = values.scale();
        Interval interval = row.interval();
        String sentence = ColumnValues.sentence(row);
        double from = scale.at(interval.from(), WIDTH);
        double average = scale.at(scale.average(), WIDTH);
        double middle = HEIGHT / 2.0;
        return Picture.of("interval", WIDTH, HEIGHT, sentence)
                .add(
                        Picture.title(sentence),
                        Picture.line("base", new Picture.Box(0, middle, WIDTH, 0)),
                        Picture.line("average", new Picture.Box(average, 0, 0, HEIGHT)),
                        Picture.line("reach", new Picture.Box(from, middle, scale.at(interval.to(), WIDTH) - from, 0)),
                        Picture.dot(scale.at(row.conversion(), WIDTH), middle, RADIUS));
    }
}
