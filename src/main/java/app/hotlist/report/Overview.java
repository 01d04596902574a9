package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.check.Readiness;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnType;
import app.hotlist.table.ImportReport;
import app.hotlist.table.LevelCount;
import app.hotlist.table.RandomSample;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The file on four cards: its rows, its outcome, its columns, its cells.
final class Overview {

    private final ImportReport report;
    private final Optional<RandomSample> sample;
    private final TableProfile profile;
    private final Optional<Readiness> readiness;

    Overview(Profiled profiled) {
        report = profiled.imported().report();
        sample = profiled.imported().sample();
        profile = profiled.profile();
        readiness = profiled.readiness();
    }

    Element element() {
        Element tiles = Element.of("div", "tiles").add(rows(), outcome(), columns(), cells());
        return Element.of("div")
                .add(tiles)
                .add(readiness.map(Overview::verdict).stream().toList());
    }

    private static Element verdict(Readiness readiness) {
        String classes = switch (readiness.verdict()) {
            case ENOUGH -> "good";
            case THIN, TOO_FEW -> "warn";
        };
        return Element.of("p", "callout " + classes)
                .add(Element.of("strong").words(Texts.get("report.verdict", readiness.word())))
                .words(readiness.text())
                .words(readiness
                        .period()
                        .map(period -> " "
                                + Texts.get(
                                        "report.verdict.period",
                                        period.column(),
                                        period.first().toString(),
                                        period.last().toString()))
                        .orElse(""));
    }

    private Element rows() {
        return tile("report.tile.rows", Figures.count(report.read()))
                .add(line(Texts.get("report.tile.rows.sum", report.used(), report.repaired(), report.setAside())))
                .add(sample.map(chosen -> line(chosen.sentence())).stream().toList());
    }

    private Element outcome() {
        LevelCount leads = profile.leads();
        return profile.target()
                .filter(_ -> leads.labelled() > 0)
                .map(target -> tile("report.tile.outcome", Figures.exactShare(leads.conversion()))
                        .add(outcomeLines(target, leads)))
                .orElseGet(() -> tile("report.tile.outcome", Texts.get("report.unknown"))
                        .add(line(Texts.get("report.tile.outcome.none"))));
    }

    private static List<Element> outcomeLines(Target target, LevelCount leads) {
        List<Element> lines = new ArrayList<>();
        lines.add(line(Texts.get(
                "report.tile.outcome.bought", leads.positives(), leads.labelled(), target.column(), target.words())));
        long open = leads.rows() - leads.labelled();
        if (open > 0) {
            lines.add(line(Texts.get("report.tile.outcome.open", open)));
        }
        return lines;
    }

    private Element columns() {
        List<String> types = new ArrayList<>();
        for (ColumnType type : ColumnType.values()) {
            long count = profile.columns().stream()
                    .filter(column -> column.column().type() == type)
                    .count();
            if (count > 0) {
                types.add(Texts.get("report.tile.columns." + type.name().toLowerCase(Locale.ROOT), count));
            }
        }
        return tile("report.tile.columns", Figures.count(profile.columns().size()))
                .add(line(String.join(Texts.get("report.between"), types)));
    }

    private Element cells() {
        long cells = Math.max(1, profile.rows() * profile.columns().size());
        long blank =
                profile.columns().stream().mapToLong(ColumnProfile::missing).sum();
        return tile("report.tile.blank", Figures.share((double) blank / cells))
                .add(line(Texts.get("report.tile.blank.unread", report.badCellCount())));
    }

    private static Element tile(String key, String figure) {
        return Element.of("div", "card tile")
                .add(
                        Element.of("p", "label").words(Texts.get(key)),
                        Element.of("p", "figure").words(figure));
    }

    private static Element line(String words) {
        return Element.of("p", "muted").words(words);
    }
}
