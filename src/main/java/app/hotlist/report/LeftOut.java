package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.decision.Reach;
import java.util.List;

/// Whom the call list leaves out, by the values of a column; values that might be somebody's own are not named.
final class LeftOut {

    private final Reach reach;
    private final int calls;

    LeftOut(Reach reach, int calls) {
        this.reach = reach;
        this.calls = calls;
    }

    Element element() {
        Element head = Element.of("tr")
                .add(
                        Element.of("th", "text").with("scope", "col").words(reach.column()),
                        ModelTable.heading("number", "report.left-out.leads"),
                        ModelTable.heading("number", "report.left-out.bought"),
                        ModelTable.heading("number", "report.left-out.called"),
                        ModelTable.heading("number", "report.left-out.reached"));
        List<Element> lines = reach.at(calls).stream()
                .filter(group -> group.leads() >= Discretion.FEWEST && Discretion.isHarmless(group.value()))
                .map(LeftOut::line)
                .toList();
        return Element.of("div", "card")
                .add(
                        Element.of("p").words(reach.sentence(calls)),
                        Element.of("table", "figures")
                                .add(
                                        Element.of("thead").add(head),
                                        Element.of("tbody").add(lines)));
    }

    private static Element line(Reach.Group group) {
        return Element.of("tr")
                .add(
                        Element.of("th", "text").with("scope", "row").words(group.value()),
                        ModelTable.cell(Figures.count(group.leads())),
                        ModelTable.cell(Figures.share(group.rate())),
                        ModelTable.cell(Figures.share(group.callRate())),
                        ModelTable.cell(
                                group.few() ? Texts.get("report.left-out.few") : Figures.share(group.reachedShare())));
    }
}
