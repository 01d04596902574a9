package app.hotlist.report;

import app.hotlist.check.Suspect;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.TableProfile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A card for every column, in the file's order.
final class Columns {

    private final TableProfile profile;
    private final Map<String, Suspect> suspects;

    Columns(Profiled profiled) {
        profile = profiled.profile();
        suspects = profiled.toJudge().stream().collect(Collectors.toMap(Suspect::column, Function.identity()));
    }

    Element element() {
        return Element.of("div", "cards")
                .add(profile.columns().stream()
                        .map(column -> new ColumnCard(profile, column, suspects.get(column.name())).element())
                        .toList());
    }

    /// An entry for each column, marked where something about it is to be seen at once.
    List<Element> contents() {
        return profile.columns().stream().map(this::entry).toList();
    }

    private Element entry(ColumnProfile column) {
        boolean warns = suspects.containsKey(column.name())
                || column.findings().stream().anyMatch(finding -> Looks.warns(finding.kind()));
        Element entry = Element.of("li").add(link(profile, column));
        return warns ? entry.with("class", "warn") : entry;
    }

    /// A link to the card of a column.
    static Element link(TableProfile profile, ColumnProfile column) {
        return Page.link(anchor(profile, column), column.name());
    }

    /// By number, because a name may hold anything.
    static String anchor(TableProfile profile, ColumnProfile column) {
        return "column-" + (profile.columns().indexOf(column) + 1);
    }
}
