package app.hotlist.gui.data;

import app.hotlist.activity.Addition;
import app.hotlist.gui.support.Added;
import app.hotlist.gui.support.CardHead;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Strings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What further files add to the leads, and what they may add: figures of activity, the outcome, more leads.
public final class OtherFilesCard extends VBox {

    private final CardHead head = new CardHead(Strings.get("data.add.title"));
    private final VBox content = new VBox();

    public OtherFilesCard() {
        getStyleClass().addAll("card", "other-files-card");
        content.getStyleClass().add("other-files");
        getChildren().setAll(head, content);
    }

    /// Shows what the view-model has, and tells it what is chosen here.
    void connect(DataViewModel data, FileDialogs dialogs) {
        AdditionsViewModel viewModel = data.additions();
        disableProperty().bind(viewModel.workingProperty().or(data.readingProperty()));
        data.leadsProperty().subscribe((@Nullable Leads leads) -> {
            if (leads != null) {
                show(viewModel, dialogs);
            }
        });
        viewModel.draftProperty().subscribe(_ -> again(data, dialogs));
        viewModel.droppedProperty().subscribe(_ -> again(data, dialogs));
    }

    private void again(DataViewModel data, FileDialogs dialogs) {
        @Nullable Path dropped = data.additions().droppedProperty().get();
        if (dropped != null) {
            ask(dropped, data);
        } else if (data.leadsProperty().get() != null) {
            show(data.additions(), dialogs);
        }
    }

    /// What is the file that was dropped here?
    private void ask(Path file, DataViewModel data) {
        Label question = new Label(Strings.get("data.add.dropped", file.getFileName()));
        question.setWrapText(true);
        AdditionsViewModel viewModel = data.additions();
        content.getChildren()
                .setAll(
                        question,
                        choice(Strings.get("data.add.dropped.leads"), () -> data.open(file)),
                        choice(Strings.get("data.add.dropped.activity"), () -> viewModel.openActivity(file)),
                        choice(Strings.get("data.add.dismiss"), viewModel::dismiss));
    }

    private static Button choice(String words, Runnable then) {
        Button choice = new Button(words);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setWrapText(true);
        choice.setMinHeight(USE_PREF_SIZE);
        choice.setOnAction(_ -> then.run());
        return choice;
    }

    private void show(AdditionsViewModel viewModel, FileDialogs dialogs) {
        AdditionsViewModel.@Nullable Draft draft = viewModel.draftProperty().get();
        List<Added> added = viewModel.added();
        head.say(Strings.get("data.add.count", added.size()), CardHead.Mood.PLAIN);
        content.getChildren().clear();
        if (draft != null) {
            content.getChildren().addAll(form(draft, viewModel), buttons(viewModel));
            return;
        }
        added.forEach(one -> content.getChildren().add(added(one, viewModel)));
        content.getChildren().addAll(offers(viewModel, dialogs, added));
    }

    private static Node form(AdditionsViewModel.Draft draft, AdditionsViewModel viewModel) {
        return switch (draft.addition()) {
            case Addition.Figures figures -> new RollUpForm(draft, figures.rollUp(), viewModel);
            case Addition.Outcome outcome -> new EventOutcomeForm(draft, outcome.outcome(), viewModel);
            case Addition.Leads leads -> new StackForm(draft, leads.stack(), viewModel);
        };
    }

    private static HBox buttons(AdditionsViewModel viewModel) {
        Button add = new Button(Strings.get("data.add.add"));
        add.getStyleClass().add("primary");
        add.setId("addButton");
        add.setOnAction(_ -> viewModel.add());
        Button dismiss = new Button(Strings.get("data.add.dismiss"));
        dismiss.setOnAction(_ -> viewModel.dismiss());
        HBox buttons = new HBox(add, dismiss);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private static VBox added(Added added, AdditionsViewModel viewModel) {
        Label file = new Label(added.file().title());
        file.getStyleClass().add("medium");
        VBox box = new VBox(file);
        box.getStyleClass().add("added-file");
        added.sentences().forEach(sentence -> box.getChildren().add(words(sentence, "muted")));
        added.warnings().forEach(warning -> box.getChildren().add(words(warning, "caution-words")));
        Button remove = new Button(Strings.get("data.add.remove"));
        remove.getStyleClass().add("flat-link");
        remove.setOnAction(_ -> viewModel.remove(added));
        box.getChildren().add(remove);
        return box;
    }

    /// A sentence in small letters.
    static Label words(String sentence, String style) {
        Label words = new Label(sentence);
        words.getStyleClass().addAll("small", style);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    /// One log of activity is enough: only one travels with the model.
    private List<Node> offers(AdditionsViewModel viewModel, FileDialogs dialogs, List<Added> added) {
        boolean counted = added.stream().anyMatch(one -> one.addition() instanceof Addition.Figures);
        Stream<Node> activity = counted
                ? Stream.empty()
                : Stream.of(offer("activity", Strings.get("data.add.activity"), dialogs, viewModel::openActivity));
        return Stream.concat(
                        activity,
                        Stream.of(
                                offer("outcome", Strings.get("data.add.outcome"), dialogs, viewModel::openOutcome),
                                offer("leads", Strings.get("data.add.leads"), dialogs, viewModel::openLeads)))
                .toList();
    }

    private Button offer(String id, String words, FileDialogs dialogs, Consumer<Path> open) {
        Button offer =
                choice(words, () -> dialogs.openLeads(getScene().getWindow()).ifPresent(open));
        offer.setId("add-" + id);
        return offer;
    }
}
