package app.hotlist.gui.start;

import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.KeptProject;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A project in the bin: to be taken out again or deleted for good.
final class ThrownAwayLine extends HBox {

    ThrownAwayLine(KeptProject thrownAway, StartViewModel viewModel, Questions questions) {
        getStyleClass().add("thrown-away-line");
        Label name = new Label(thrownAway.name());
        name.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button restore = new Button(Strings.get("start.restore"));
        restore.setId("restore-" + thrownAway.id());
        restore.getStyleClass().add("flat-link");
        restore.setOnAction(_ -> viewModel.restore(thrownAway));
        Button delete = new Button(Strings.get("start.delete"));
        delete.setId("delete-" + thrownAway.id());
        delete.getStyleClass().add("flat-link");
        delete.setOnAction(_ -> {
            if (questions.sure(viewModel.deletionQuestion(thrownAway), Strings.get("start.delete"))) {
                viewModel.deleteForGood(thrownAway);
            }
        });
        getChildren().setAll(name, gap, restore, delete);
    }
}
