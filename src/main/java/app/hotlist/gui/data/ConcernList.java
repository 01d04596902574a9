package app.hotlist.gui.data;

import app.hotlist.gui.support.Concern;
import app.hotlist.gui.support.ConcernTable;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.Imported;
import app.hotlist.table.RowIssue;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows that need a look, with their lines and reasons: to be searched, and to be written into a file.
public final class ConcernList extends VBox {

    private final ConcernTable table = new ConcernTable(Strings.get("data.concerns.line"));
    private final FlowPane repairs = new FlowPane();

    public ConcernList() {
        getStyleClass().add("concerns");
        repairs.getStyleClass().add("chip-row");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(repairs, table);
    }

    /// Offers to take every kind of repair back that was made, and to make those again that were taken back.
    void offerRepairs(Imported leads, BiConsumer<RowIssue.Kind, DataViewModel.Wish> action) {
        repairs.getChildren().clear();
        for (RowIssue.Kind kind : RowIssue.Kind.values()) {
            if (leads.without().contains(kind)) {
                offer(
                        Strings.get("data.repair.again", words(kind)),
                        () -> action.accept(kind, DataViewModel.Wish.REPAIR));
            } else if ((kind.repaired() || kind == RowIssue.Kind.FOOTER)
                    && leads.report().count(kind) > 0) {
                offer(
                        Strings.get("data.repair.back", leads.report().count(kind), words(kind)),
                        () -> action.accept(kind, DataViewModel.Wish.SET_ASIDE));
            }
        }
        repairs.setManaged(!repairs.getChildren().isEmpty());
    }

    private void offer(String words, Runnable action) {
        Button offer = new Button(words);
        offer.getStyleClass().addAll("chip", "chip-button", "plain");
        offer.setOnAction(_ -> action.run());
        repairs.getChildren().add(offer);
    }

    private static String words(RowIssue.Kind kind) {
        return switch (kind) {
            case REPAIRED_QUOTES -> Strings.get("data.repair.quotes");
            case REPAIRED_BLANK_END -> Strings.get("data.repair.blank-end");
            case REPAIRED_STRAY_QUOTE -> Strings.get("data.repair.stray-quote");
            case REPAIRED_OPEN_QUOTE -> Strings.get("data.repair.open-quote");
            case REPAIRED_NUL -> Strings.get("data.repair.nul");
            case FOOTER -> Strings.get("data.repair.footer");
            case TOO_FEW, TOO_MANY, BLANK, OPEN_QUOTE, STRAY_QUOTE, NUL, TOO_LONG, PREAMBLE, NAME_GIVEN, INVALID_BYTE ->
                throw new IllegalArgumentException(kind + " is no repair");
        };
    }

    /// Tells what to do with those shown when they are to be written into a file.
    void onExport(Consumer<List<Concern>> action) {
        table.onExport(action);
    }

    /// Shows the concerns of a file.
    void show(List<Concern> concerns) {
        table.show(concerns);
    }
}
