package app.hotlist.gui.train;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What there is to say about the experiment that was opened last. Takes no room while there is nothing.
public final class ExperimentNote extends VBox {

    public ExperimentNote() {
        getStyleClass().add("stack");
    }

    void show(ExperimentViewModel experiments, FileDialogs dialogs) {
        ProblemBanner banner = new ProblemBanner();
        banner.problemProperty().bindBidirectional(experiments.problemProperty());
        Button find = new Button(Strings.get("train.find-leads"));
        find.setId("findLeadsButton");
        find.setOnAction(_ -> dialogs.openLeads(getScene().getWindow()).ifPresent(experiments::openWith));
        find.visibleProperty().bind(experiments.leadsWanted());
        find.managedProperty().bind(find.visibleProperty());
        Label remark = new Label();
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.textProperty().bind(experiments.remarkProperty());
        HBox.setHgrow(remark, Priority.ALWAYS);
        remark.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button();
        close.setGraphic(new FontIcon("fth-x"));
        close.setAccessibleText(Strings.get("problem.close"));
        close.getStyleClass().add("flat");
        close.setOnAction(_ -> experiments.remarkProperty().set(""));
        HBox callout = new HBox(remark, close);
        callout.getStyleClass().addAll("callout", "warning");
        callout.visibleProperty().bind(experiments.remarkProperty().isNotEmpty());
        callout.managedProperty().bind(callout.visibleProperty());
        getChildren().setAll(banner, find, callout);
        visibleProperty().bind(banner.visibleProperty().or(callout.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }
}
