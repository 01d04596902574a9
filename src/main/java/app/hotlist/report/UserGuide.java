package app.hotlist.report;

import app.hotlist.base.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The user guide as a page to read, print and search: the steps, what else is in the window, the words and the keys.
///
/// It has the very texts of the window's help, so the two cannot differ, in the language of the display.
public final class UserGuide {

    private static final List<String> STEPS =
            List.of("data", "check", "prepare", "train", "compare", "decide", "score", "monitor");
    private static final List<String> BESIDE = List.of("runs", "models", "reports", "settings");
    private static final List<String> WORDS =
            List.of("chance", "auc", "precision", "recall", "brier", "folds", "tiers", "reasons", "leak", "drift");
    private static final List<String> KEYS = List.of(
            "steps", "move", "open", "role", "undo", "find", "panes", "size", "rename", "copy", "theme", "report",
            "manager", "help");

    private final ResourceBundle help = Texts.bundle("gui");

    private UserGuide() {}

    /// Writes the guide, whole or not at all, replacing what was there.
    ///
    /// @param out an `.html` file
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void write(Path out) {
        new UserGuide().page().write(out);
    }

    private Page page() {
        return new Page(
                        Texts.get("report.guide.title"),
                        Element.of("p", "muted").words(help.getString("help.words")))
                .section("steps", help.getString("help.steps"), steps(), contentsOfSteps())
                .section("beside", Texts.get("report.guide.beside"), beside(), List.of())
                .section("words", help.getString("help.meaning"), pairs("help.word-", WORDS), List.of())
                .section("keys", help.getString("help.keys"), pairs("help.key-", KEYS), List.of());
    }

    private Element steps() {
        return Element.of("div", "looks")
                .add(STEPS.stream()
                        .map(step -> Element.of("div", "card")
                                .with("id", step)
                                .add(
                                        Element.of("h3").words(help.getString("help.step-" + step)),
                                        Element.of("p").words(help.getString("help.step-" + step + "-words")),
                                        Element.of("p").words(help.getString("help.here-" + step))))
                        .toList());
    }

    private List<Element> contentsOfSteps() {
        return STEPS.stream()
                .map(step -> Element.of("li").add(Page.link(step, help.getString("help.step-" + step))))
                .toList();
    }

    private Element beside() {
        return table(BESIDE.stream()
                .map(place -> line(help.getString("shell." + place), help.getString("help.here-" + place))));
    }

    private Element pairs(String prefix, List<String> names) {
        return table(names.stream()
                .map(name -> line(help.getString(prefix + name), help.getString(prefix + name + "-words"))));
    }

    private static Element table(Stream<Element> lines) {
        return Element.of("table", "findings").add(Element.of("tbody").add(lines.toList()));
    }

    private static Element line(String name, String words) {
        return Element.of("tr")
                .add(
                        Element.of("th", "column").with("scope", "row").words(name),
                        Element.of("td").words(words));
    }
}
