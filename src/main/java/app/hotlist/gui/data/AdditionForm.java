package app.hotlist.gui.data;

import app.hotlist.gui.support.Names;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Questions about an addition, one below the other. Every answer is told at once.
class AdditionForm extends VBox {

    AdditionForm(AdditionsViewModel.Draft draft) {
        getStyleClass().add("addition-form");
        Label file = new Label(draft.file().title());
        file.getStyleClass().add("medium");
        getChildren().add(file);
    }

    /// A sentence.
    final void say(String sentence, String style) {
        getChildren().add(OtherFilesCard.words(sentence, style));
    }

    /// A question with one answer.
    final <T> void ask(String words, Choice<T> choice) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choice.values());
        box.setConverter(new Names<>(choice.name()));
        box.setValue(choice.now());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            if (!choice.now().equals(box.getValue())) {
                choice.then().accept(box.getValue());
            }
        });
        Label question = new Label(words);
        question.getStyleClass().addAll("small", "medium");
        question.setLabelFor(box);
        getChildren().addAll(question, box);
    }

    /// What may be answered.
    ///
    /// @param now the present answer
    /// @param then is told another one
    record Choice<T>(List<T> values, T now, Function<T, String> name, Consumer<T> then) {}

    /// A heading over what follows.
    final void head(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().addAll("small", "medium");
        getChildren().add(heading);
    }

    /// Something that may be there or not.
    final void tick(String words, boolean now, Consumer<Boolean> then) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setSelected(now);
        box.setWrapText(true);
        box.setOnAction(_ -> then.accept(box.isSelected()));
        getChildren().add(box);
    }
}
