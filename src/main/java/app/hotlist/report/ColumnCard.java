package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.check.Suspect;
import app.hotlist.table.CategorySummary;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.DateSummary;
import app.hotlist.table.Finding;
import app.hotlist.table.FindingKind;
import app.hotlist.table.NumberSummary;
import app.hotlist.table.TableProfile;
import app.hotlist.table.TextSummary;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known about one column, on a card.
final class ColumnCard {

    /// So few different numbers are listed like words.
    private static final int FEW = 6;

    private final TableProfile profile;
    private final ColumnProfile column;
    private final Optional<Suspect> suspect;

    /// @param suspect the suspicion against it, if there is one
    ColumnCard(TableProfile profile, ColumnProfile column, @Nullable Suspect suspect) {
        this.profile = profile;
        this.column = column;
        this.suspect = Optional.ofNullable(suspect);
    }

    Element element() {
        Element card = Element.of("article", suspect.isPresent() ? "card warn" : "card")
                .with("id", Columns.anchor(profile, column))
                .add(head());
        suspect.ifPresent(found -> card.add(Element.of("p", "callout warn").words(suspicion(found))));
        card.add(facts());
        if (Discretion.showsValues(column)) {
            values(card);
        } else {
            card.add(Element.of("p", "muted").words(Texts.get("report.column.discreet")));
        }
        Element findings = findings();
        return findings.isEmpty() ? card : card.add(findings);
    }

    private String suspicion(Suspect found) {
        String why = Discretion.why(column, found);
        return Texts.get("report.leak.column", Math.round(100 * found.auc()), why, Suspect.question());
    }

    private Element head() {
        return Element.of("div", "head")
                .add(
                        Element.of("h3").words(column.name()),
                        chip("table.type." + column.column().type().name().toLowerCase(Locale.ROOT)),
                        chip("report.role." + column.role().name().toLowerCase(Locale.ROOT)));
    }

    private static Element chip(String key) {
        return Element.of("span", "chip").words(Texts.get(key));
    }

    private Element facts() {
        Element facts = Element.of("dl");
        fact(facts, "report.fact.blank", Figures.share(column.missingShare()));
        fact(facts, "report.fact.distinct", Figures.count(column.distinct()));
        if (Discretion.showsValues(column)) {
            switch (column.summary()) {
                case NumberSummary numbers when !numbers.histogram().isEmpty() -> numbers(facts, numbers);
                case DateSummary dates -> dates(facts, dates);
                case NumberSummary _, CategorySummary _, TextSummary _ -> {}
            }
        } else if (column.summary() instanceof TextSummary texts && texts.longest() > 0) {
            String length = texts.shortest() == texts.longest()
                    ? Figures.count(texts.longest())
                    : Texts.get("report.range", texts.shortest(), texts.longest());
            fact(facts, "report.fact.length", length);
        }
        return facts;
    }

    private static void numbers(Element facts, NumberSummary numbers) {
        fact(facts, "report.fact.smallest", Figures.value(numbers.min()));
        fact(facts, "report.fact.median", Figures.value(numbers.median()));
        fact(facts, "report.fact.mean", Figures.value(numbers.mean()));
        fact(facts, "report.fact.largest", Figures.value(numbers.max()));
    }

    private static void dates(Element facts, DateSummary dates) {
        dates.first().ifPresent(first -> fact(facts, "report.fact.first", first.toString()));
        dates.last().ifPresent(last -> fact(facts, "report.fact.last", last.toString()));
    }

    private static void fact(Element facts, String key, String figure) {
        facts.add(Element.of("div")
                .add(Element.of("dt").words(Texts.get(key)), Element.of("dd").words(figure)));
    }

    private void values(Element card) {
        ColumnValues values = ColumnValues.of(profile, column);
        ValueTable table = new ValueTable(values);
        switch (column.summary()) {
            case NumberSummary numbers
            when numbers.histogram().size() > FEW -> card.add(new NumberPicture(values).element(), table.folded());
            case NumberSummary _, CategorySummary _ when !values.named().isEmpty() -> card.add(table.element());
            case NumberSummary _, CategorySummary _, DateSummary _, TextSummary _ -> {}
        }
        values.best().ifPresent(sentence -> card.add(Element.of("p", "sentence").words(sentence)));
    }

    private Element findings() {
        Element list = Element.of("ul", "notes");
        for (Finding finding : column.findings()) {
            boolean obvious = finding.kind() == FindingKind.ID_LIKE && column.role() == ColumnRole.ID;
            Optional<String> sentence = Discretion.sentence(column, finding);
            if (sentence.isPresent() && !obvious) {
                list.add(Element.of("li", Looks.warns(finding.kind()) ? "warn" : "quiet")
                        .words(sentence.orElseThrow()));
            }
        }
        return list;
    }
}
