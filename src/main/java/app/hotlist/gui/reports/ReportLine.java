package app.hotlist.gui.reports;

import app.hotlist.gui.support.Strings;
import app.hotlist.report.Template;
import app.hotlist.workspace.SavedReport;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One report that was made, with what can be done with it.
final class ReportLine extends HBox {

    ReportLine(SavedReport report, List<Button> buttons) {
        getStyleClass().addAll("card", "report-line");
        Label title = new Label(report.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label facts = new Label(Strings.get("reports.line", name(report.kind()), when(report.madeAt())));
        facts.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(new VBox(title, facts), gap);
        getChildren().addAll(buttons);
    }

    /// What a template is called; a report of a later version may have one that is not known here.
    private static String name(String kind) {
        return List.of(Template.values()).stream()
                .filter(template -> template.name().equals(kind))
                .map(ReportLine::name)
                .findFirst()
                .orElse(kind.toLowerCase(Locale.ROOT));
    }

    static String name(Template template) {
        return switch (template) {
            case ONE_PAGE -> Strings.get("reports.one-page");
            case FULL -> Strings.get("reports.full");
        };
    }

    private static String when(Instant made) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(made);
    }
}
