package app.hotlist.gui.reports;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.report.Template;
import app.hotlist.workspace.SavedReport;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties `Reports.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class ReportsController {

    private final ReportsViewModel viewModel;
    private final FileDialogs dialogs;

    @FXML
    private Button makeReportButton;

    @FXML
    private Button trainFirstButton;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private Node thrownReportCallout;

    @FXML
    private HBox templates;

    @FXML
    private Label templateWords;

    @FXML
    private Label nothingLabel;

    @FXML
    private Label noReportsLabel;

    @FXML
    private VBox lines;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public ReportsController(ReportsViewModel viewModel, FileDialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        makeReportButton.disableProperty().bind(viewModel.nothingToReport());
        viewModel.nothingToReport().subscribe(nothing -> {
            Views.showIf(nothingLabel, nothing);
            Views.showIf(trainFirstButton, nothing);
        });
        viewModel.thrownProperty().subscribe(inBin -> Views.showIf(thrownReportCallout, inBin != null));
        viewModel.reports().addListener((ListChangeListener<SavedReport>) _ -> showLines());
        viewModel.placeProperty().subscribe(place -> {
            if (place == Place.REPORTS) {
                viewModel.refresh();
            }
        });
        showTemplates();
        showLines();
    }

    private void showTemplates() {
        ToggleGroup group = new ToggleGroup();
        for (Template template : ReportsViewModel.templates()) {
            ToggleButton pill = new ToggleButton(ReportLine.name(template));
            pill.getStyleClass().setAll("pill");
            pill.setToggleGroup(group);
            pill.setOnAction(_ -> {
                pill.setSelected(true);
                viewModel.templateProperty().set(template);
            });
            viewModel.templateProperty().subscribe(chosen -> pill.setSelected(chosen == template));
            templates.getChildren().add(pill);
        }
        viewModel.templateProperty().subscribe(chosen -> templateWords.setText(words(chosen)));
    }

    private static String words(Template template) {
        return switch (template) {
            case ONE_PAGE -> Strings.get("reports.one-page-words");
            case FULL -> Strings.get("reports.full-words");
        };
    }

    private void showLines() {
        lines.getChildren()
                .setAll(viewModel.reports().stream()
                        .map(report -> new ReportLine(report, buttons(report)))
                        .toList());
        Views.showIf(noReportsLabel, viewModel.reports().isEmpty());
    }

    private List<Button> buttons(SavedReport report) {
        Button open = new Button(Strings.get("reports.open"));
        open.setOnAction(_ -> dialogs.show(report.page()));
        Button copy = new Button(Strings.get("reports.copy"));
        copy.setOnAction(_ -> dialogs.saveReport(copy.getScene().getWindow(), report.title() + ".html")
                .ifPresent(file -> viewModel.copy(report, file)));
        Button away = new Button();
        away.setGraphic(new FontIcon("fth-trash-2"));
        away.getStyleClass().add("icon-button");
        away.setAccessibleText(Strings.get("reports.throw-away"));
        away.setTooltip(new Tooltip(Strings.get("reports.throw-away")));
        away.setOnAction(_ -> viewModel.throwAway(report));
        return List.of(open, copy, away);
    }

    @FXML
    private void make() {
        viewModel.make(dialogs::show);
    }

    @FXML
    private void bringBack() {
        viewModel.bringBack();
    }

    @FXML
    private void goToTrain() {
        viewModel.goToTrain();
    }
}
