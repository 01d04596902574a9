package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.TableProfile;
import java.util.Comparator;
import java.util.List;

/// How much of each column is blank: all of them in one strip, in the file's order, and those with blanks by name.
final class Blanks {

    private static final int HEIGHT = 36;

    /// How wide a column of the table is in the strip, and how much of that its bar takes.
    private static final int STEP = 10;

    private static final int BAR = 8;

    private final TableProfile profile;

    Blanks(TableProfile profile) {
        this.profile = profile;
    }

    Element element() {
        List<ColumnProfile> blank = profile.columns().stream()
                .filter(column -> column.missing() > 0)
                .sorted(Comparator.comparingLong(ColumnProfile::missing).reversed())
                .toList();
        String sentence = Texts.get(
                "report.blanks.sentence", blank.size(), profile.columns().size());
        Element card = Element.of("div", "card").add(Element.of("p").words(sentence));
        return blank.isEmpty()
                ? card
                : card.add(
                        strip(sentence),
                        Element.of("ul", "blanks")
                                .add(blank.stream().map(this::line).toList()));
    }

    private Element strip(String sentence) {
        Element strip = Picture.of("strip", profile.columns().size() * STEP, HEIGHT, sentence)
                .with("preserveAspectRatio", "none");
        for (int i = 0; i < profile.columns().size(); i++) {
            ColumnProfile column = profile.columns().get(i);
            double blank = HEIGHT * column.missingShare();
            strip.add(Element.of("g")
                    .add(
                            Picture.title(Texts.get(
                                    "report.blanks.tip", column.name(), Figures.share(column.missingShare()))),
                            Picture.box("filled", new Picture.Box(i * STEP, 0, BAR, HEIGHT)),
                            Picture.box("blank", new Picture.Box(i * STEP, HEIGHT - blank, BAR, blank))));
        }
        return strip;
    }

    private Element line(ColumnProfile column) {
        return Element.of("li")
                .add(
                        Columns.link(profile, column),
                        Picture.share(column.missingShare()),
                        Element.of("span", "number").words(Figures.share(column.missingShare())));
    }
}
