package app.hotlist.gui.shell;

import app.hotlist.gui.support.HistoryState;
import app.hotlist.gui.support.HistoryView;
import app.hotlist.gui.support.Strings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every change of the project, the oldest first; a press on one goes there. Those taken back are grey.
final class HistoryPane extends VBox {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final ProjectViewModel viewModel;
    private final ListView<HistoryState> states = new ListView<>();

    HistoryPane(ProjectViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("history-pane");
        setId("historyPane");
        states.setId("historyList");
        states.getStyleClass().add("history-list");
        states.setAccessibleText(Strings.get("project.history"));
        states.setCellFactory(_ -> new StateCell());
        states.setOnKeyPressed(event -> {
            HistoryState selected = states.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                viewModel.goTo(selected);
                event.consume();
            }
        });
        VBox.setVgrow(states, Priority.ALWAYS);
        getChildren().setAll(header(), states);
        viewModel.historyProperty().subscribe(this::show);
    }

    private HBox header() {
        Label title = new Label(Strings.get("project.history"));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button();
        close.setGraphic(new FontIcon("fth-x"));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Strings.get("project.history-close"));
        close.setOnAction(_ -> viewModel.historyOpenProperty().set(false));
        HBox header = new HBox(title, gap, close);
        header.getStyleClass().add("card-header");
        return header;
    }

    private void show(HistoryView view) {
        states.getItems().setAll(view.states());
        states.getSelectionModel().select(view.present());
        states.scrollTo(Math.max(0, view.present() - 2));
    }

    private final class StateCell extends ListCell<HistoryState> {

        private final Label name = new Label();
        private final Label time = new Label();
        private final VBox words = new VBox(name, time);

        StateCell() {
            time.getStyleClass().addAll("muted", "small");
            name.setWrapText(false);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    viewModel.goTo(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable HistoryState state, boolean empty) {
            super.updateItem(state, empty);
            int present = viewModel.historyProperty().get().present();
            pseudoClassStateChanged(UNDONE, state != null && getIndex() > present);
            pseudoClassStateChanged(PRESENT, state != null && getIndex() == present);
            if (state == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean beginning = state.name().isEmpty();
            String title = beginning ? Strings.get("project.beginning") : capital(state.name());
            name.setText(title);
            time.setText(beginning ? "" : viewModel.time(state.at()));
            time.setManaged(!beginning);
            setTooltip(new Tooltip(title));
            setAccessibleText(
                    String.join(", ", title, getIndex() > present ? Strings.get("project.undone") : time.getText()));
            setGraphic(words);
            setPrefWidth(0); // no wider than the list: a long name is cut, and whole in the tooltip
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        }
    }
}
