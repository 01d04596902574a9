package app.hotlist.gui.score;

import app.hotlist.base.Texts;
import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.scoring.ScoreSummary;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Starts exports: asks which leads are meant and where they go, and says what was written.
///
/// Style class `callouts`; takes no room while there is nothing to ask or to say.
public final class ExportBar extends VBox {

    private final Label question = words();
    private final Button shownOnly = new Button();
    private final Button all = new Button();
    private final HBox askBox =
            callout(question, shownOnly, all, flat(Strings.get("score.export.ask.no"), this::forgetQuestion));
    private final Button freeName = new Button();
    private final HBox freeNameBox = callout(words(Strings.get("score.export.free-name")), freeName);
    private final Label written = words();
    private final Button openFolder = new Button(Strings.get("score.open-folder"));
    private final Button forgetWritten = flat(Strings.get("score.forget-written"), () -> {});
    private final HBox writtenBox = callout(new FontIcon(Feather.CHECK_CIRCLE), written, openFolder, forgetWritten);

    public ExportBar() {
        getStyleClass().add("callouts");
        askBox.setId("askBox");
        shownOnly.setId("shownOnlyButton");
        freeNameBox.getStyleClass().add("warning");
        writtenBox.setId("writtenBox");
        writtenBox.getStyleClass().add("success");
        getChildren().setAll(freeNameBox, askBox, writtenBox);
        getChildren().forEach(box -> Views.showIf(box, false));
        managedProperty()
                .bind(freeNameBox.visibleProperty().or(askBox.visibleProperty()).or(writtenBox.visibleProperty()));
    }

    private static HBox callout(Node... content) {
        HBox box = new HBox(content);
        box.getStyleClass().add("callout");
        for (Node node : content) {
            if (node instanceof Button button) {
                button.setMinWidth(USE_PREF_SIZE);
            }
        }
        return box;
    }

    private static Label words(String text) {
        Label words = words();
        words.setText(text);
        return words;
    }

    private static Label words() {
        Label words = new Label();
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Button flat(String title, Runnable action) {
        Button button = new Button(title);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Exports with this view-model from now on.
    void bind(ExportViewModel viewModel, FileDialogs dialogs) {
        freeName.setOnAction(_ -> viewModel.exportToFreeName());
        openFolder.setOnAction(_ ->
                dialogs.showFolder(viewModel.writtenProperty().get().first().out()));
        forgetWritten.setOnAction(_ -> viewModel.forgetWritten());
        viewModel.freeNameProperty().subscribe(this::offer);
        viewModel.writtenProperty().subscribe(this::tell);
    }

    private void offer(@Nullable Path name) {
        Views.showIf(freeNameBox, name != null);
        freeName.setMnemonicParsing(false);
        freeName.setText(name == null ? "" : Strings.get("score.export.save-as", name.getFileName()));
    }

    private void tell(ExportViewModel.@Nullable Written result) {
        Views.showIf(writtenBox, result != null);
        if (result != null) {
            ScoreSummary first = result.first();
            String words = result.files() > 1
                    ? Strings.get(
                            "score.written.files", result.files(), first.out().getFileName())
                    : Strings.get(
                            "score.written",
                            first.hot(),
                            first.written(),
                            first.out().getFileName());
            written.setText(
                    first.madeSafe() == 0 ? words : words + " " + Texts.get("scoring.made-safe", first.madeSafe()));
        }
    }

    /// Exports the list to a file that the user names.
    void export(ExportViewModel viewModel, FileDialogs dialogs) {
        ask(
                viewModel,
                scope -> dialogs.saveScores(window(), viewModel.fileName())
                        .ifPresent(file -> viewModel.export(file, scope)));
    }

    /// Exports the list for the chosen CRM to a file that the user names.
    void exportForCrm(ExportViewModel viewModel, FileDialogs dialogs) {
        ask(
                viewModel,
                scope -> dialogs.saveRows(window(), viewModel.crmFileName())
                        .ifPresent(file -> viewModel.exportForCrm(file, scope)));
    }

    /// Asks which leads are meant, where tier or search hide some.
    private void ask(ExportViewModel viewModel, Consumer<ExportViewModel.Scope> then) {
        if (!viewModel.hidesSome()) {
            then.accept(ExportViewModel.Scope.ALL);
            return;
        }
        int shown = viewModel.shownCount();
        int whole = viewModel.count();
        question.setText(Strings.get("score.export.ask", shown, whole));
        shownOnly.setText(Strings.get("score.export.ask.shown", shown));
        all.setText(Strings.get("score.export.ask.all", whole));
        answer(shownOnly, then, ExportViewModel.Scope.SHOWN);
        answer(all, then, ExportViewModel.Scope.ALL);
        Views.showIf(askBox, true);
        shownOnly.requestFocus();
    }

    private void answer(Button button, Consumer<ExportViewModel.Scope> then, ExportViewModel.Scope scope) {
        button.setOnAction(_ -> {
            forgetQuestion();
            then.accept(scope);
        });
    }

    /// Takes the question back: there may be another list by now.
    void forgetQuestion() {
        Views.showIf(askBox, false);
    }

    private Window window() {
        return getScene().getWindow();
    }
}
