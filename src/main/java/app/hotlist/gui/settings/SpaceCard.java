package app.hotlist.gui.settings;

import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Sizes;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.SpaceUse;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Lists what is kept and how much space it takes; what nobody needs can be freed there.
public final class SpaceCard extends VBox {

    private final GridPane lines = new GridPane();
    private final ProblemBanner banner = new ProblemBanner();

    public SpaceCard() {
        getStyleClass().add("card");
        Label title = new Label(Strings.get("space.title"));
        title.getStyleClass().add("card-title");
        lines.getStyleClass().add("settings-grid");
        getChildren().setAll(title, banner, lines);
    }

    /// Shows what there is, from now on.
    void bind(SpaceViewModel viewModel, Questions questions) {
        banner.problemProperty().bindBidirectional(viewModel.problemProperty());
        viewModel.uses().addListener((ListChangeListener<SpaceUse>) _ -> show(viewModel, questions));
    }

    private void show(SpaceViewModel viewModel, Questions questions) {
        lines.getChildren().clear();
        List<SpaceUse> uses = viewModel.uses();
        for (int row = 0; row < uses.size(); row++) {
            SpaceUse use = uses.get(row);
            Label count = new Label(Strings.get("space.count", use.count()));
            Label size = new Label(Sizes.of(use.bytes()));
            GridPane.setHalignment(count, HPos.RIGHT);
            GridPane.setHalignment(size, HPos.RIGHT);
            lines.addRow(row, new Label(SpaceViewModel.title(use)), count, size);
            if (use.kind().canGo() && use.count() > 0) {
                lines.add(button(use, viewModel, questions), 3, row);
            }
        }
    }

    private static Button button(SpaceUse use, SpaceViewModel viewModel, Questions questions) {
        Button free = new Button(Strings.get("space.free", Sizes.of(use.bytes())));
        free.setId("free-" + use.kind().name().toLowerCase(Locale.ROOT));
        free.setOnAction(_ -> {
            if (questions.sure(SpaceViewModel.question(use), Strings.get("space.delete"))) {
                viewModel.free(use);
            }
        });
        return free;
    }
}
