package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.check.Alike;
import app.hotlist.check.Duplicates;
import app.hotlist.check.RowGroups;
import app.hotlist.check.RuleResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What was checked in every row: rules that must hold, and leads that are there more than once.
final class Checks {

    private final Profiled profiled;

    Checks(Profiled profiled) {
        this.profiled = profiled;
    }

    Element element() {
        return Element.of("div", "cards").add(rules(), duplicates());
    }

    private Element rules() {
        List<RuleResult> rules = profiled.rules();
        if (rules.isEmpty()) {
            return card("report.rules", List.of(line("quiet", Texts.get("report.rules.none"))));
        }
        return card("report.rules", rules.stream().map(this::line).toList());
    }

    private Element line(RuleResult result) {
        String sentence = Discretion.sentence(profiled.profile(), result.use().rule());
        if (result.unfit().isPresent()) {
            return line(
                    "warn",
                    Texts.get("report.rules.unfit", sentence, result.unfit().orElseThrow()));
        }
        return result.holds()
                ? line("kept", sentence)
                : line("warn", Texts.get("report.rules.broken", sentence, result.failures()));
    }

    private Element duplicates() {
        Duplicates duplicates = profiled.duplicates();
        Stream<Element> ids = duplicates.id().map(id -> groups("id", id, duplicates.sameId())).stream();
        Stream<Element> same = Stream.of(groups("same", "", duplicates.sameButId()));
        Stream<Element> alike = duplicates.alike().stream().map(Checks::alike);
        return card(
                "report.duplicates",
                Stream.of(ids, same, alike).flatMap(lines -> lines).toList());
    }

    private static Element alike(Alike alike) {
        return groups(alike.kind().name().toLowerCase(Locale.ROOT), alike.column(), alike.groups());
    }

    /// How many rows are alike, never which: what they have in common may name a person.
    private static Element groups(String what, String column, RowGroups groups) {
        String key = "report.duplicates." + what;
        return groups.count() == 0
                ? line("kept", Texts.get(key + ".none", column))
                : line(what, Texts.get(key, column, groups.rowCount(), groups.count()));
    }

    private static Element card(String key, List<Element> lines) {
        return Element.of("div", "card")
                .add(
                        Element.of("div", "head").add(Element.of("h3").words(Texts.get(key))),
                        Element.of("ul", "checks").add(lines));
    }

    private static Element line(String classes, String words) {
        return Element.of("li", classes).words(words);
    }
}
