package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.table.CellIssue;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ImportReport;
import app.hotlist.table.RowIssue;
import java.util.ArrayList;
import java.util.List;

/// The rows that were repaired or set aside and the cells that could not be read, by their line in the file.
final class Rows {

    private final Profiled profiled;
    private final ImportReport report;

    Rows(Profiled profiled) {
        this.profiled = profiled;
        this.report = profiled.imported().report();
    }

    Element element() {
        List<Element> cards = new ArrayList<>();
        if (!report.rowIssues().isEmpty()) {
            String more =
                    Texts.get("report.rows.shown", report.rowIssues().size(), report.repaired() + report.setAside());
            cards.add(card("report.rows.rows", more)
                    .add(list(
                            report.rowIssues().stream().map(RowIssue::sentence).toList())));
        }
        if (!report.cellIssues().isEmpty()) {
            String more = Texts.get("report.rows.shown", report.cellIssues().size(), report.badCellCount());
            cards.add(card("report.rows.cells", more).add(cells()));
        }
        return cards.isEmpty()
                ? Element.of("p", "callout good").words(Texts.get("report.rows.none"))
                : Element.of("div", "looks").add(cards);
    }

    private static Element card(String key, String more) {
        return Element.of("div", "card")
                .add(Element.of("div", "head")
                        .add(
                                Element.of("h3").words(Texts.get(key)),
                                Element.of("span", "chip").words(more)));
    }

    private static Element list(List<String> sentences) {
        return Element.of("ul", "lines")
                .add(sentences.stream()
                        .map(sentence -> Element.of("li").words(sentence))
                        .toList());
    }

    private Element cells() {
        Element body = Element.of("tbody");
        for (CellIssue issue : report.cellIssues()) {
            ColumnProfile column = profiled.profile().column(issue.column());
            body.add(Element.of("tr")
                    .add(
                            Element.of("td", "line").words(Texts.get("report.rows.line", issue.line())),
                            Element.of("th", "column")
                                    .with("scope", "row")
                                    .add(Columns.link(profiled.profile(), column)),
                            Element.of("td").words(Discretion.cell(column, issue))));
        }
        return Element.of("table", "findings").add(body);
    }
}
