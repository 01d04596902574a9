package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.experiment.Run;
import app.hotlist.model.ColumnImportance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns that move the chance most.
final class Drivers {

    private final Run run;
    private final int shown;

    /// @param shown how many columns at most
    Drivers(Run run, int shown) {
        this.run = run;
        this.shown = shown;
    }

    Element element() {
        List<ColumnImportance> columns = run.importance().stream()
                .filter(column -> column.share() > 0)
                .limit(shown)
                .toList();
        if (columns.isEmpty()) {
            return Element.of("p", "callout")
                    .words(Texts.get("report.drivers.none", run.spec().title()));
        }
        double most = columns.getFirst().share();
        Element body = Element.of("tbody");
        for (ColumnImportance column : columns) {
            body.add(Element.of("tr")
                    .add(
                            Element.of("th", "text").with("scope", "row").words(column.column()),
                            Element.of("td", "bars").add(Picture.share(column.share() / most)),
                            Element.of("td", "number").words(Figures.share(column.share())),
                            Element.of("td").words(direction(column))));
        }
        return Element.of("div", "card")
                .add(
                        Element.of("p", "muted")
                                .words(Texts.get(
                                        "report.drivers.note", run.spec().title())),
                        Element.of("table", "drivers").add(body));
    }

    private static String direction(ColumnImportance column) {
        return switch (column.trend()) {
            case RISING -> Texts.get("report.drivers.rising");
            case FALLING -> Texts.get("report.drivers.falling");
            case MIXED -> Texts.get("report.drivers.mixed");
            case NONE ->
                Stream.concat(
                                value("report.drivers.helps", column.helps()),
                                value("report.drivers.hurts", column.hurts()))
                        .collect(Collectors.joining(Texts.get("report.between")));
        };
    }

    private static Stream<String> value(String key, Optional<String> value) {
        return value.filter(Discretion::isHarmless).map(shown -> Texts.get(key, shown)).stream();
    }
}
