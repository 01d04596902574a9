package app.hotlist.gui.check;

import app.hotlist.check.Suspect;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnRole;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The columns that look written after the sale, each with its evidence and the question whether it is known before
/// the first call.
public final class LeakGuard extends VBox {

    private static final double NAMES_PERCENT = 18;

    private final Label note = new Label();
    private final GridPane lines = new GridPane();

    public LeakGuard() {
        getStyleClass().addAll("card", "leak-guard");
        Label title = new Label(Strings.get("check.leaks"));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        note.getStyleClass().add("chip");
        HBox header = new HBox(title, note);
        header.getStyleClass().add("card-header");
        lines.getStyleClass().add("leak-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints reasons = new ColumnConstraints();
        reasons.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(names, reasons, asWideAsNeeded(HPos.RIGHT), asWideAsNeeded(HPos.LEFT));
        getChildren().setAll(header, lines);
    }

    private static ColumnConstraints asWideAsNeeded(HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        column.setHalignment(side);
        return column;
    }

    /// Shows the columns of these leads that look so.
    void show(CheckViewModel viewModel, Leads leads) {
        List<Suspect> suspects = viewModel.suspects();
        note.setText(
                suspects.isEmpty()
                        ? Strings.get("check.leaks.none")
                        : Strings.get("check.leaks.count", suspects.size()));
        note.getStyleClass().setAll("chip", suspects.isEmpty() ? "success" : "warning");
        getStyleClass().remove("warning");
        if (!suspects.isEmpty()) {
            getStyleClass().add("warning");
        }
        lines.getChildren().clear();
        if (suspects.isEmpty()) {
            Label words = new Label(Strings.get("check.leaks.none-words"));
            words.getStyleClass().addAll("small", "muted");
            lines.add(words, 0, 0, 4, 1);
            return;
        }
        lines.addRow(
                0,
                heading(Strings.get("check.leaks.column")),
                heading(Strings.get("check.leaks.why")),
                heading(Strings.get("check.leaks.alone")),
                heading(Strings.get("check.leaks.question")));
        for (Suspect suspect : suspects) {
            ColumnRole role = leads.profile().column(suspect.column()).role();
            lines.addRow(
                    lines.getRowCount(),
                    column(viewModel, suspect),
                    why(suspect),
                    alone(suspect),
                    answers(viewModel, suspect, role));
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("value-heading");
        return heading;
    }

    private static Node column(CheckViewModel viewModel, Suspect suspect) {
        Hyperlink column = new Hyperlink(suspect.column());
        column.setWrapText(true);
        column.getStyleClass().addAll("strong", "quiet-link");
        column.setOnAction(_ -> viewModel.select(suspect.column()));
        return column;
    }

    private static Node why(Suspect suspect) {
        Label why = new Label(suspect.text());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return why;
    }

    private static Node alone(Suspect suspect) {
        Label alone = new Label(Shares.percent(suspect.auc()));
        alone.getStyleClass().add("medium");
        return alone;
    }

    private static Node answers(CheckViewModel viewModel, Suspect suspect, ColumnRole role) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton out = answer(group, Strings.get("check.leaks.out"), role == ColumnRole.IGNORE);
        out.setOnAction(_ -> viewModel.answer(suspect.column(), false));
        ToggleButton use = answer(group, Strings.get("check.leaks.use"), role != ColumnRole.IGNORE);
        use.setOnAction(_ -> viewModel.answer(suspect.column(), true));
        HBox answers = new HBox(out, use);
        answers.getStyleClass().add("answer-row");
        return answers;
    }

    private static ToggleButton answer(ToggleGroup group, String text, boolean given) {
        ToggleButton answer = new ToggleButton(text);
        answer.getStyleClass().add("answer");
        answer.setToggleGroup(group);
        answer.setSelected(given);
        answer.setMinWidth(Region.USE_PREF_SIZE);
        return answer;
    }
}
