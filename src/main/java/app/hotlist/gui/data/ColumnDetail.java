package app.hotlist.gui.data;

import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.SpanBar;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.Finding;
import app.hotlist.table.TextSummary;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything about one column: what is noteworthy in words, and how often each value bought.
public final class ColumnDetail extends VBox {

    private static final double NAMES_PERCENT = 42;

    private final Label name = new Label();
    private final Label facts = new Label();
    private final VBox findings = new VBox();
    private final GridPane values = new GridPane();

    public ColumnDetail() {
        getStyleClass().addAll("card", "column-detail");
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        facts.getStyleClass().addAll("muted", "small");
        facts.setWrapText(true);
        findings.getStyleClass().add("findings");
        values.getStyleClass().add("value-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        values.getColumnConstraints().setAll(names, rightAligned(), bars, rightAligned());
        getChildren().setAll(name, facts, findings, values);
    }

    private static ColumnConstraints rightAligned() {
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(USE_PREF_SIZE);
        return numbers;
    }

    /// Shows that column; nothing without one.
    void show(@Nullable ColumnProfile column) {
        setVisible(column != null);
        setManaged(column != null);
        if (column != null) {
            name.setText(column.name());
            facts.setText(Strings.get(
                    "data.facts",
                    ColumnWords.type(column.column().type()),
                    column.distinct(),
                    column.missing(),
                    Shares.fine(column.missingShare())));
            findings.getChildren()
                    .setAll(column.findings().stream()
                            .map(ColumnDetail::finding)
                            .toList());
            values.getChildren().clear();
            showValues(column);
        }
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
        for (ColumnWords.Line line : lines) {
            addLine(line, conversions ? line.conversion() : Double.NaN);
        }
    }

    private void addLine(ColumnWords.Line line, double conversion) {
        Label value = new Label(line.value());
        value.getStyleClass().add("small");
        value.setTooltip(new Tooltip(line.value()));
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
        }
    }

    private void showExamples(List<String> examples) {
        for (String example : examples) {
            Label text = new Label(example);
            text.getStyleClass().add("small");
            text.setTooltip(new Tooltip(example));
            values.add(text, 0, values.getRowCount(), 4, 1);
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("value-heading");
        return heading;
    }
}
