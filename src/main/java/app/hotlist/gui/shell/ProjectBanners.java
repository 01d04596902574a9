package app.hotlist.gui.shell;

import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What there is to say about the project as a whole, above whatever step is shown.
public final class ProjectBanners extends VBox {

    public ProjectBanners() {
        getStyleClass().add("project-banners");
    }

    /// Shows what there is to say, now and later.
    ///
    /// @param find asks for the file of leads that is missing
    void show(ProjectViewModel project, Runnable find) {
        StringProperty looked = new SimpleStringProperty("");
        looked.bind(project.readOnly());
        ProblemBanner leads = new ProblemBanner();
        leads.problemProperty().bindBidirectional(project.leadsProblemProperty());
        ProblemBanner save = new ProblemBanner();
        save.problemProperty().bindBidirectional(project.saveProblemProperty());
        getChildren()
                .setAll(
                        sentence("readOnlyBanner", "warning", looked),
                        closable("recoveredBanner", project.recoveredProperty()),
                        leads,
                        button(
                                "findButton",
                                Strings.get("project.find"),
                                find,
                                project.absentProperty()
                                        .isNotNull()
                                        .and(project.waiting().not())),
                        save,
                        button(
                                "saveAgainButton",
                                Strings.get("project.save-again"),
                                project::saveAgain,
                                project.saveProblemProperty().isNotNull()));
        getChildren().forEach(child -> child.visibleProperty().subscribe(this::fold));
        fold();
    }

    /// Without anything to say there is no margin either.
    private void fold() {
        boolean any = getChildren().stream().anyMatch(Node::isVisible);
        Views.showIf(this, any);
    }

    private static HBox sentence(String id, String kind, StringProperty words) {
        Label label = new Label();
        label.setWrapText(true);
        label.textProperty().bind(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox banner = new HBox(label);
        banner.setId(id);
        banner.getStyleClass().addAll("callout", kind);
        banner.visibleProperty().bind(words.isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private static HBox closable(String id, StringProperty words) {
        HBox banner = sentence(id, "success", words);
        Button close = new Button();
        close.setGraphic(new FontIcon("fth-x"));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Strings.get("project.close-banner"));
        close.setOnAction(_ -> words.set(""));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        banner.getChildren().addAll(gap, close);
        return banner;
    }

    private static Button button(String id, String words, Runnable action, ObservableValue<Boolean> shown) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.visibleProperty().bind(shown);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
