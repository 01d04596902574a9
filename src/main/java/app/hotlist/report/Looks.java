package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.check.Suspect;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.FindingKind;
import app.hotlist.table.TableProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What needs a look, the worst first, each kind on a card of its own.
final class Looks {

    /// Kinds that a column's card tells of, but that nobody has to do anything about, are not among these.
    private static final List<FindingKind> KINDS = List.of(
            FindingKind.DUPLICATE_IDS,
            FindingKind.BAD_CELLS,
            FindingKind.PLACEHOLDER,
            FindingKind.SPELLING_VARIANTS,
            FindingKind.MOSTLY_MISSING,
            FindingKind.NEARLY_CONSTANT,
            FindingKind.CONSTANT,
            FindingKind.EMPTY);

    private final TableProfile profile;
    private final List<Suspect> suspects;

    Looks(Profiled profiled) {
        profile = profiled.profile();
        suspects = profiled.toJudge();
    }

    /// Whether something about the column is to be seen at once.
    static boolean warns(FindingKind kind) {
        return KINDS.contains(kind) && !teachesNothing(kind);
    }

    /// Such columns need no decision: they stay out by themselves.
    private static boolean teachesNothing(FindingKind kind) {
        return switch (kind) {
            case NEARLY_CONSTANT, CONSTANT, EMPTY -> true;
            case LEAK_SUSPECT,
                    DUPLICATE_IDS,
                    BAD_CELLS,
                    PLACEHOLDER,
                    SPELLING_VARIANTS,
                    MOSTLY_MISSING,
                    ID_LIKE,
                    PERSONAL_DATA,
                    MANY_LEVELS,
                    RARE_LEVELS,
                    SKEWED,
                    OUTLIERS -> false;
        };
    }

    Element element() {
        Element looks = Element.of("div", "looks");
        if (!suspects.isEmpty()) {
            looks.add(card(FindingKind.LEAK_SUSPECT, suspects.size(), leaks()));
        }
        for (FindingKind kind : KINDS) {
            List<ColumnProfile> columns = profile.columns().stream()
                    .filter(column -> column.has(kind))
                    .toList();
            if (!columns.isEmpty()) {
                looks.add(card(kind, columns.size(), body(kind, columns)));
            }
        }
        return looks.isEmpty() ? Element.of("p", "callout good").words(Texts.get("report.look.none")) : looks;
    }

    private Element leaks() {
        Element body = Element.of("tbody");
        for (Suspect suspect : suspects) {
            ColumnProfile column = profile.column(suspect.column());
            body.add(row(column, Discretion.why(column, suspect))
                    .add(
                            Element.of("td", "number").words(Texts.get("report.leak.pairs", percent(suspect))),
                            Element.of("td", "number").words(Texts.get(proposed(suspect)))));
        }
        Element head = Element.of("tr")
                .add(
                        heading("column", "report.leak.column-name"),
                        heading("text", "report.leak.why"),
                        heading("number", "report.leak.alone"),
                        heading("number", "report.leak.proposed"));
        return Element.of("table", "findings").add(Element.of("thead").add(head), body);
    }

    private static Element heading(String classes, String key) {
        return Element.of("th", classes).with("scope", "col").words(Texts.get(key));
    }

    private static long percent(Suspect suspect) {
        return Math.round(100 * suspect.auc());
    }

    private static String proposed(Suspect suspect) {
        return switch (suspect.proposed()) {
            case NO -> "report.leak.keep-out";
            case NOT_SURE -> "report.leak.try-both";
            case YES -> "report.leak.use";
        };
    }

    private static Element card(FindingKind kind, int columns, Element body) {
        String text = "report.look." + kind.name().toLowerCase(Locale.ROOT);
        Element head = Element.of("div", "head")
                .add(
                        Element.of("h3").words(Texts.get(text)),
                        Element.of("span", teachesNothing(kind) ? "chip" : "chip warn")
                                .words(Texts.get("report.look.columns", columns)));
        return Element.of("div", kind == FindingKind.LEAK_SUSPECT ? "card warn" : "card")
                .add(head, Element.of("p", "muted").words(Texts.get(text + ".advice")), body);
    }

    private Element body(FindingKind kind, List<ColumnProfile> columns) {
        if (teachesNothing(kind)) {
            return Element.of("ul", "names")
                    .add(columns.stream()
                            .map(column -> Element.of("li").add(Columns.link(profile, column)))
                            .toList());
        }
        return Element.of("table", "findings")
                .add(Element.of("tbody")
                        .add(columns.stream()
                                .map(column -> row(column, sentences(column, kind)))
                                .toList()));
    }

    private static String sentences(ColumnProfile column, FindingKind kind) {
        return column.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> Discretion.sentence(column, finding))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Element row(ColumnProfile column, String words) {
        return Element.of("tr")
                .add(
                        Element.of("th", "column").with("scope", "row").add(Columns.link(profile, column)),
                        Element.of("td").words(words));
    }
}
