package app.hotlist.gui.check;

import app.hotlist.check.KnownBefore;
import app.hotlist.check.Suspect;
import app.hotlist.gui.support.CardHead;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// The columns that look written after the sale, each with its evidence and the question whether it is known before
/// the first call.
public final class LeakGuard extends VBox {

    private static final double NAMES_PERCENT = 20;

    /// A long name shows its beginning, the whole of it in a tooltip.
    private static final double TWO_LINES = 38;

    private static final double NARROWEST_REASON = 110;
    private static final double NARROW = 560;
    private static final double ANSWERS_BELOW_EACH_OTHER = 140;
    private static final double ANSWERS_IN_A_ROW = 285;

    private final CardHead head = new CardHead(Strings.get("check.leaks"));
    private final GridPane lines = new GridPane();

    public LeakGuard() {
        getStyleClass().addAll("card", "leak-guard");
        lines.getStyleClass().add("leak-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints reasons = new ColumnConstraints();
        reasons.setHgrow(Priority.ALWAYS);
        reasons.setMinWidth(NARROWEST_REASON);
        lines.getColumnConstraints().setAll(names, reasons, asWideAsNeeded(HPos.RIGHT), asWideAsNeeded(HPos.LEFT));
        getChildren().setAll(head, lines);
    }

    private static ColumnConstraints asWideAsNeeded(HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        column.setHalignment(side);
        return column;
    }

    /// Shows the columns that look so.
    void show(CheckViewModel viewModel) {
        List<Suspect> suspects = viewModel.suspects();
        if (suspects.isEmpty()) {
            head.say(Strings.get("check.leaks.none"), CardHead.Mood.GOOD);
        } else {
            head.say(Strings.get("check.leaks.count", suspects.size()), CardHead.Mood.CAUTION);
        }
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
                question());
        boolean unsure = suspects.stream().anyMatch(suspect -> viewModel.answerTo(suspect) == KnownBefore.NOT_SURE);
        Set<String> shown = new HashSet<>();
        for (Suspect suspect : suspects) {
            List<Suspect> moment = suspects.stream()
                    .filter(other -> other.equals(suspect) || suspect.together().contains(other.column()))
                    .toList();
            if (shown.add(suspect.column()) && moment.size() > 1) {
                addMoment(viewModel, moment);
                moment.forEach(one -> shown.add(one.column()));
            } else if (moment.size() == 1) {
                addLine(viewModel, suspect);
            }
        }
        if (unsure) {
            Label words = new Label(Strings.get("check.leaks.unsure-words"));
            words.getStyleClass().addAll("small", "muted");
            words.setWrapText(true);
            lines.add(words, 0, lines.getRowCount(), 4, 1);
        }
    }

    private void addLine(CheckViewModel viewModel, Suspect suspect) {
        Answers answers = new Answers(
                viewModel.answerTo(suspect)::equals, answer -> viewModel.answer(List.of(suspect.column()), answer));
        lines.addRow(lines.getRowCount(), column(viewModel, suspect), why(suspect), alone(suspect), answers(answers));
    }

    /// Columns that tell of the same moment, below a line that answers for all of them.
    private void addMoment(CheckViewModel viewModel, List<Suspect> moment) {
        List<String> columns = moment.stream().map(Suspect::column).toList();
        Label words = new Label(Strings.get("check.leaks.moment", columns.size()));
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Answers answers = new Answers(
                answer -> moment.stream().allMatch(suspect -> viewModel.answerTo(suspect) == answer),
                answer -> viewModel.answer(columns, answer));
        int row = lines.getRowCount();
        // In a box: a label across columns reckons its height with the first one's width.
        lines.add(new VBox(words), 0, row, 3, 1);
        Node all = answers(answers);
        all.setId("allOfMoment");
        lines.add(all, 3, row);
        moment.forEach(suspect -> addLine(viewModel, suspect));
    }

    /// As wide as the answers below it.
    private static Label question() {
        Label question = heading(Strings.get("check.leaks.question"));
        question.setPrefWidth(ANSWERS_BELOW_EACH_OTHER);
        question.setMaxWidth(Double.MAX_VALUE);
        return question;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("value-heading");
        heading.setTextAlignment(TextAlignment.RIGHT); // of the one that takes two lines
        return heading;
    }

    private static Node column(CheckViewModel viewModel, Suspect suspect) {
        Hyperlink column = new Hyperlink(suspect.column());
        column.setWrapText(true);
        column.getStyleClass().addAll("strong", "quiet-link");
        column.setMaxHeight(TWO_LINES);
        column.setTooltip(new Tooltip(suspect.column()));
        column.setOnAction(_ -> {
            viewModel.select(suspect.column());
            @Nullable Shown shown = viewModel.shownProperty().get();
            if (shown != null) {
                ColumnDetail.open(viewModel, shown.profile().column(suspect.column()), column);
            }
        });
        return column;
    }

    private static Node why(Suspect suspect) {
        Label why = new Label(suspect.why());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return why;
    }

    private static Node alone(Suspect suspect) {
        Label alone = new Label(Shares.percent(suspect.auc()));
        alone.getStyleClass().add("medium");
        return alone;
    }

    /// @param given whether that is the answer now
    /// @param give takes an answer
    private record Answers(Predicate<KnownBefore> given, Consumer<KnownBefore> give) {}

    private Node answers(Answers about) {
        ToggleGroup group = new ToggleGroup();
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("answer-row");
        answers.prefWrapLengthProperty()
                .bind(lines.widthProperty()
                        .map(width -> width.doubleValue() < NARROW ? ANSWERS_BELOW_EACH_OTHER : ANSWERS_IN_A_ROW));
        for (KnownBefore answer : List.of(KnownBefore.NO, KnownBefore.YES, KnownBefore.NOT_SURE)) {
            ToggleButton button = answer(group, words(answer), about.given().test(answer));
            button.setOnAction(_ -> about.give().accept(answer));
            answers.getChildren().add(button);
        }
        return answers;
    }

    private static String words(KnownBefore answer) {
        return switch (answer) {
            case NO -> Strings.get("check.leaks.out");
            case YES -> Strings.get("check.leaks.use");
            case NOT_SURE -> Strings.get("check.leaks.unsure");
        };
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
