package app.hotlist.gui.start;

import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.KeptProject;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A project on the Start screen: a press opens it, a menu does the rest.
final class ProjectLine extends HBox {

    ProjectLine(KeptProject project, StartViewModel viewModel, Questions questions) {
        getStyleClass().add("project-line");
        Label words = new Label(viewModel.words(project));
        words.getStyleClass().addAll("muted", "small");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(project.name());
        name.getStyleClass().add("medium");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label size = new Label();
        size.getStyleClass().addAll("muted", "small", "project-size");
        size.textProperty().bind(viewModel.size(project));
        HBox face = new HBox(new FontIcon("fth-folder"), name, gap, words, size);
        face.getStyleClass().add("project-face");

        Button open = new Button();
        open.setId("open-" + project.id());
        open.setGraphic(face);
        open.accessibleTextProperty()
                .bind(size.textProperty().map(takes -> project.name() + ", " + words.getText() + ", " + takes));
        open.getStyleClass().add("project-button");
        open.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(open.widthProperty().subtract(24));
        open.setOnAction(_ -> viewModel.open(project));
        open.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.F2) {
                rename(project, viewModel, questions);
                key.consume();
            }
        });
        HBox.setHgrow(open, Priority.ALWAYS);
        getChildren().setAll(open, menu(project, viewModel, questions));
    }

    private static void rename(KeptProject project, StartViewModel viewModel, Questions questions) {
        questions
                .name(Strings.get("start.rename-question"), project.name())
                .ifPresent(name -> viewModel.rename(project, name));
    }

    private static MenuButton menu(KeptProject project, StartViewModel viewModel, Questions questions) {
        MenuItem rename = new MenuItem(Strings.get("start.rename"));
        rename.setOnAction(_ -> rename(project, viewModel, questions));
        MenuItem duplicate = new MenuItem(Strings.get("start.duplicate"));
        duplicate.setOnAction(_ -> viewModel.duplicate(project));
        MenuItem throwAway = new MenuItem(Strings.get("start.throw-away"));
        throwAway.setOnAction(_ -> viewModel.throwAway(project));
        MenuButton menu = new MenuButton();
        menu.setId("menu-" + project.id());
        menu.setGraphic(new FontIcon("fth-more-horizontal"));
        menu.getStyleClass().addAll("rule-menu", "project-menu");
        menu.setAccessibleText(Strings.get("start.menu", project.name()));
        menu.getItems().setAll(rename, duplicate, throwAway);
        return menu;
    }
}
