package app.hotlist.gui.support;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The leads behind a figure, with all their columns. Takes no room while none are shown.
public final class LeadsCard extends VBox {

    private static final double ROW_HEIGHT = 30;
    private static final double HEADER = 40;
    private static final double SCROLL_BAR = 16;
    private static final int MOST_ROWS = 9;

    private final Label title = new Label();
    private final TableGrid grid = new TableGrid();

    public LeadsCard(LeadsBehind leads, FileDialogs dialogs) {
        getStyleClass().add("card");
        setId("leadsBehind");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button export = new Button(Strings.get("behind.export"));
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(_ -> dialogs.saveRows(getScene().getWindow(), Strings.get("behind.file"))
                .ifPresent(leads::export));
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("closeLeads");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Strings.get("behind.close"));
        close.setOnAction(_ -> leads.hide());
        HBox header = new HBox(title, export, close);
        header.getStyleClass().add("card-header");
        grid.getStyleClass().add("data-table");
        getChildren().setAll(header, grid);
        leads.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable LeadList list) {
        Views.showIf(this, list != null);
        if (list != null) {
            int rows = list.leads().rowCount();
            title.setText(Strings.get("behind.title", list.title(), rows));
            double height = HEADER + Math.clamp(rows, 1, MOST_ROWS) * ROW_HEIGHT + SCROLL_BAR;
            grid.setMinHeight(height);
            grid.setPrefHeight(height);
            grid.show(list.leads(), TableGrid.Marks.NONE);
            Views.reveal(this);
        }
    }
}
