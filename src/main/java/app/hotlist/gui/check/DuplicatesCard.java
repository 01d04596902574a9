package app.hotlist.gui.check;

import app.hotlist.check.Alike;
import app.hotlist.check.Duplicates;
import app.hotlist.check.Keep;
import app.hotlist.check.RowGroups;
import app.hotlist.gui.support.CardHead;
import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Leads that are in the file more than once, and which of them are learnt from.
public final class DuplicatesCard extends VBox {

    private final CardHead head = new CardHead(Strings.get("check.duplicates"));
    private final VBox lines = new VBox();
    private final ComboBox<Keep> keep = new ComboBox<>();
    private final Label preview = new Label();

    public DuplicatesCard() {
        getStyleClass().addAll("card", "duplicates");
        lines.getStyleClass().add("rule-lines");
        keep.getItems().setAll(Keep.values());
        keep.setConverter(new Names<>(DuplicatesCard::words));
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setId("keepChoice");
        preview.getStyleClass().addAll("small", "muted");
        preview.setWrapText(true);
        getChildren().setAll(head, lines, keep, preview);
    }

    /// Shows what was found.
    void show(CheckViewModel viewModel, Checked checked, Keep chosen) {
        Duplicates found = checked.duplicates();
        int shared = found.sameId().rowCount();
        if (found.id().isEmpty()) {
            head.say(Strings.get("check.duplicates.unknown"), CardHead.Mood.PLAIN);
        } else if (shared == 0) {
            head.say(Strings.get("check.duplicates.none"), CardHead.Mood.GOOD);
        } else {
            head.say(Strings.get("check.duplicates.rows", shared), CardHead.Mood.CAUTION);
        }
        lines.getChildren().clear();
        sameId(viewModel, found);
        if (found.sameButId().count() > 0) {
            String words = found.id().isPresent()
                    ? Strings.get("check.duplicates.same", found.sameButId().rowCount())
                    : Strings.get(
                            "check.duplicates.same-rows", found.sameButId().rowCount());
            line(viewModel, words, found.sameButId());
        }
        for (Alike alike : found.alike()) {
            if (alike.groups().count() > 0) {
                line(viewModel, words(alike), alike.groups());
            }
        }
        boolean choice = shared > 0;
        Views.showIf(keep, choice);
        Views.showIf(preview, choice);
        keep.setOnAction(_ -> {});
        keep.setValue(chosen);
        keep.setOnAction(_ -> viewModel.keep(keep.getValue()));
        preview.setText(Strings.get("check.duplicates.gone", checked.sameId().goneCount()));
    }

    private void sameId(CheckViewModel viewModel, Duplicates found) {
        Optional<String> id = found.id();
        if (id.isEmpty()) {
            lines.getChildren().add(small(Strings.get("check.duplicates.no-id")));
        } else if (found.sameId().count() == 0) {
            lines.getChildren().add(small(Strings.get("check.duplicates.unique", id.get())));
        } else {
            line(
                    viewModel,
                    Strings.get("check.duplicates.shared", found.sameId().rowCount(), id.get()),
                    found.sameId());
        }
    }

    private void line(CheckViewModel viewModel, String words, RowGroups groups) {
        Hyperlink look = new Hyperlink(words);
        look.setWrapText(true);
        look.getStyleClass().add("small");
        look.setOnAction(_ -> viewModel.toggle(
                Facet.Rows.of(words, IntStream.range(0, groups.count()).flatMap(groups::rows))));
        lines.getChildren().add(look);
    }

    private static String words(Alike alike) {
        return Strings.get("check.duplicates.alike", alike.groups().rowCount(), alike.column());
    }

    private static Node small(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }

    private static String words(Keep choice) {
        return switch (choice) {
            case ALL -> Strings.get("check.keep.all");
            case MOST_COMPLETE -> Strings.get("check.keep.most-complete");
            case NEWEST -> Strings.get("check.keep.newest");
        };
    }
}
