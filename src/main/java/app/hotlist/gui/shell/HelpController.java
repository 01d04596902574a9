package app.hotlist.gui.shell;

import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Ties `Help.fxml` together: help for the screen where the user is, and one page that explains the steps, the words
/// and the keys, to be searched.
public final class HelpController {

    private final ShellViewModel viewModel;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox pages;

    @FXML
    private TextField searchField;

    @FXML
    private Label hereTitle;

    @FXML
    private Label hereWords;

    @FXML
    private VBox hereCard;

    @FXML
    private Label nothingFound;

    /// @param viewModel says where the user is and whether the page is shown
    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public HelpController(ShellViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.placeProperty().subscribe(this::showHere);
        searchField.textProperty().subscribe(this::search);
        viewModel.helpOpenProperty().subscribe(open -> {
            if (open) {
                searchField.clear();
                scroll.setVvalue(viewModel.keysAsked() ? 1 : 0);
            }
        });
    }

    private void showHere(Place place) {
        hereTitle.setText(Strings.get("help.here", RailStep.name(place)));
        hereWords.setText(
                switch (place) {
                    case DATA -> Strings.get("help.here-data");
                    case CHECK -> Strings.get("help.here-check");
                    case PREPARE -> Strings.get("help.here-prepare");
                    case TRAIN -> Strings.get("help.here-train");
                    case COMPARE -> Strings.get("help.here-compare");
                    case DECIDE -> Strings.get("help.here-decide");
                    case SCORE -> Strings.get("help.here-score");
                    case MONITOR -> Strings.get("help.here-monitor");
                    case RUNS -> Strings.get("help.here-runs");
                    case MODELS -> Strings.get("help.here-models");
                    case REPORTS -> Strings.get("help.here-reports");
                    case SETTINGS -> Strings.get("help.here-settings");
                });
    }

    /// Shows the lines that have the words, and the cards that have such lines.
    private void search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        boolean any = false;
        for (Node card : pages.getChildren()) {
            if (card instanceof VBox box) {
                boolean found = shown(box, wanted);
                Views.showIf(box, found);
                any |= found;
            }
        }
        Views.showIf(nothingFound, !any);
    }

    private boolean shown(VBox card, String wanted) {
        if (card == hereCard) {
            return matches(List.of(hereTitle, hereWords), wanted);
        }
        boolean any = false;
        for (Node node : card.getChildren()) {
            if (node instanceof GridPane grid) {
                Map<Integer, List<Node>> lines = new HashMap<>();
                grid.getChildren()
                        .forEach(cell -> lines.merge(
                                Objects.requireNonNullElse(GridPane.getRowIndex(cell), 0),
                                List.of(cell),
                                HelpController::joined));
                for (List<Node> line : lines.values()) {
                    boolean found = matches(line, wanted);
                    line.forEach(cell -> {
                        Views.showIf(cell, found);
                    });
                    any |= found;
                }
            }
        }
        return any;
    }

    private static List<Node> joined(List<Node> some, List<Node> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean matches(List<? extends Node> line, String wanted) {
        return line.stream()
                .anyMatch(cell -> cell instanceof Label label
                        && label.getText().toLowerCase(Locale.ROOT).contains(wanted));
    }

    @FXML
    private void close() {
        viewModel.helpOpenProperty().set(false);
    }
}
