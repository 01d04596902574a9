package app.hotlist.gui.check;

import app.hotlist.gui.support.ColumnWords;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.SpanBar;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Finding;
import app.hotlist.table.Interval;
import app.hotlist.table.TextSummary;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything about one column: what is noteworthy in words, and how often each value bought. A click on a value
/// looks at its leads only.
final class ColumnDetail extends VBox {

    private static final double NAMES_PERCENT = 38;

    private final CheckViewModel viewModel;
    private final GridPane values = new GridPane();

    ColumnDetail(CheckViewModel viewModel, ColumnProfile column) {
        this.viewModel = viewModel;
        getStyleClass().addAll("popover-content", "column-detail");
        Label name = new Label(column.name());
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        Label facts = new Label(Strings.get(
                "data.facts",
                ColumnWords.type(column.column().type()),
                column.distinct(),
                column.missing(),
                Shares.fine(column.missingShare())));
        facts.getStyleClass().addAll("muted", "small");
        facts.setWrapText(true);
        VBox findings = new VBox();
        findings.getStyleClass().add("findings");
        findings.getChildren()
                .setAll(column.findings().stream().map(ColumnDetail::finding).toList());
        values.getStyleClass().add("value-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        values.getColumnConstraints().setAll(names, rightAligned(), bars, rightAligned(), rightAligned());
        getChildren().setAll(name, facts, findings, values);
        showValues(column);
    }

    /// Opens it at what was chosen.
    static void open(CheckViewModel viewModel, ColumnProfile column, Node chosen) {
        PopOver popover = new PopOver(new ColumnDetail(viewModel, column));
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popover.setAnimated(false);
        popover.show(chosen);
    }

    private static ColumnConstraints rightAligned() {
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(USE_PREF_SIZE);
        return numbers;
    }

    private static Node finding(Finding finding) {
        boolean warns = ColumnWords.warns(finding.kind());
        FontIcon icon = new FontIcon(warns ? Feather.ALERT_TRIANGLE : Feather.INFO);
        icon.getStyleClass().add(warns ? "finding-warning" : "finding-info");
        Label words = new Label(finding.text());
        words.setWrapText(true);
        words.getStyleClass().add("small");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(icon, words);
        line.getStyleClass().add("finding");
        return line;
    }

    private void showValues(ColumnProfile column) {
        if (column.summary() instanceof TextSummary texts) {
            showExamples(texts.examples());
            return;
        }
        List<ColumnWords.Line> lines = ColumnWords.lines(column);
        boolean conversions = column.role() != ColumnRole.OUTCOME
                && lines.stream().anyMatch(line -> !Double.isNaN(line.conversion()));
        if (!lines.isEmpty()) {
            values.addRow(
                    0,
                    heading(Strings.get("data.value")),
                    heading(Strings.get("data.rows")),
                    heading(conversions ? Strings.get("data.bought") : ""));
        }
        List<Facet> facets = Facet.of(column);
        for (int at = 0; at < lines.size(); at++) {
            ColumnWords.Line line = lines.get(at);
            Node value = switch (line.kind()) {
                case VALUE -> link(line.value(), facets.get(at)); // values stand first, in the facets' order
                case BLANK -> link(line.value(), new Facet.Blank(column.name()));
                case OTHERS -> small(line.value());
            };
            addLine(value, line, conversions ? line.conversion() : Double.NaN);
        }
    }

    private void addLine(Node value, ColumnWords.Line line, double conversion) {
        Label rows = new Label(Strings.get("data.count", line.rows()));
        rows.getStyleClass().addAll("muted", "small");
        int row = values.getRowCount();
        values.addRow(row, value, rows);
        if (!Double.isNaN(conversion)) {
            SpanBar bar = new SpanBar();
            bar.show(0, conversion);
            Label share = new Label(Shares.percent(conversion));
            share.getStyleClass().addAll("small", "medium");
            values.add(bar, 2, row);
            values.add(share, 3, row);
            values.add(band(line.interval()), 4, row);
        }
    }

    private static Label band(Interval interval) {
        Label band = new Label(Strings.get("data.band", Shares.points(interval.from()), Shares.percent(interval.to())));
        band.getStyleClass().addAll("muted", "small");
        band.setTooltip(new Tooltip(Strings.get("data.band.words")));
        return band;
    }

    private Hyperlink link(String text, Facet facet) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().addAll("small", "quiet-link");
        link.setTooltip(new Tooltip(Strings.get("check.only", facet.words())));
        link.setOnAction(_ -> viewModel.toggle(facet));
        return link;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small");
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private void showExamples(List<String> examples) {
        for (String example : examples) {
            values.add(small(example), 0, values.getRowCount(), 5, 1);
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("value-heading");
        return heading;
    }
}
