package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.SwitchedStep;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two recipes side by side.
final class ComparisonPane extends VBox {

    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label other = heading("");
    private final GridPane steps = new GridPane();

    ComparisonPane(RecipeExchange exchange) {
        getStyleClass().addAll("card", "comparison");
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button take = new Button(Strings.get("prepare.compare.take"));
        take.setOnAction(_ -> exchange.takeCompared());
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("endComparisonButton");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Strings.get("prepare.compare.close"));
        close.setOnAction(_ -> exchange.endComparison());
        HBox header = new HBox(title, take, close);
        header.getStyleClass().add("card-header");
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        steps.getStyleClass().add("comparison-steps");
        steps.getColumnConstraints().setAll(half(), half());
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("recipe-scroll-inner");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(header, sentence, scroll);
        exchange.comparedProperty().subscribe(this::show);
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private void show(RecipeExchange.@Nullable Compared compared) {
        steps.getChildren().clear();
        if (compared == null) {
            return;
        }
        String name = compared.with().name();
        title.setText(Strings.get("prepare.compare.title", name));
        sentence.setText(
                Strings.get("prepare.compare.sentence", compared.comparison().different()));
        other.setText(name);
        steps.addRow(0, heading(Strings.get("prepare.compare.here")), other);
        List<RecipeComparison.Line> lines = compared.comparison().lines();
        for (int i = 0; i < lines.size(); i++) {
            steps.addRow(
                    i + 1,
                    cell(lines.get(i), lines.get(i).here()),
                    cell(lines.get(i), lines.get(i).there()));
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("value-heading");
        return heading;
    }

    private static Node cell(RecipeComparison.Line line, Optional<SwitchedStep> step) {
        VBox cell = new VBox();
        cell.getStyleClass().add("comparison-cell");
        GridPane.setValignment(cell, VPos.TOP);
        cell.setMaxHeight(Double.MAX_VALUE);
        if (step.isEmpty()) {
            cell.getStyleClass().add("absent");
            cell.getChildren().add(wrapped(Strings.get("prepare.compare.absent"), "muted"));
            return cell;
        }
        cell.getChildren().add(wrapped(step.get().step().title(), "medium"));
        cell.getChildren().add(wrapped(step.get().step().detail(), "muted"));
        if (line.here().isEmpty() || line.there().isEmpty()) {
            cell.getStyleClass().add("alone");
        } else if (!line.isSame()) {
            cell.getStyleClass().add("changed");
            if (step.equals(line.here())) {
                line.differences().forEach(words -> cell.getChildren().add(wrapped(words, "change-words")));
            }
        }
        return cell;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
