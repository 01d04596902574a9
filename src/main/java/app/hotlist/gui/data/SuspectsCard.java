package app.hotlist.gui.data;

import app.hotlist.check.Suspect;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.ColumnRole;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The columns that look written after the sale, each with the question whether it is known before.
public final class SuspectsCard extends VBox {

    private final Label note = new Label();
    private final VBox questions = new VBox();

    public SuspectsCard() {
        getStyleClass().addAll("card", "warning", "suspects-card");
        Label title = new Label(Strings.get("data.suspects"));
        title.getStyleClass().add("card-title");
        note.getStyleClass().addAll("chip", "warning");
        questions.getStyleClass().add("suspects");
        getChildren().setAll(title, note, questions);
    }

    /// Shows the columns of these leads that look so; takes no room without any.
    void show(DataViewModel viewModel, Leads leads) {
        List<Suspect> suspects = viewModel.suspects();
        setVisible(!suspects.isEmpty());
        setManaged(!suspects.isEmpty());
        note.setText(Strings.get("data.suspects.count", suspects.size()));
        questions
                .getChildren()
                .setAll(suspects.stream()
                        .map(suspect -> question(
                                viewModel,
                                suspect,
                                leads.profile().column(suspect.column()).role()))
                        .toList());
    }

    private static Node question(DataViewModel viewModel, Suspect suspect, ColumnRole role) {
        Hyperlink column = new Hyperlink(suspect.column());
        column.getStyleClass().add("strong");
        column.setOnAction(_ -> viewModel.select(suspect.column()));
        Label why = new Label(suspect.text());
        why.setWrapText(true);
        why.getStyleClass().add("small");
        ToggleGroup group = new ToggleGroup();
        ToggleButton out = answer(group, Strings.get("data.suspects.out"), role == ColumnRole.IGNORE);
        out.setOnAction(_ -> viewModel.changeRole(suspect.column(), ColumnRole.IGNORE));
        ToggleButton use = answer(group, Strings.get("data.suspects.use"), role != ColumnRole.IGNORE);
        use.setOnAction(_ -> viewModel.changeRole(suspect.column(), ColumnRole.FEATURE));
        HBox answers = new HBox(out, use);
        answers.getStyleClass().add("answer-row");
        return new VBox(column, why, answers);
    }

    private static ToggleButton answer(ToggleGroup group, String text, boolean given) {
        ToggleButton answer = new ToggleButton(text);
        answer.getStyleClass().add("answer");
        answer.setToggleGroup(group);
        answer.setSelected(given);
        return answer;
    }
}
