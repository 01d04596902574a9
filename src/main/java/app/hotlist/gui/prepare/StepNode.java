package app.hotlist.gui.prepare;

import app.hotlist.base.Problem;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.recipe.RecipeProblem;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A step of the recipe as a card: a switch, what it does, why, on which columns, and what came of it.
final class StepNode extends VBox {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final int CHIPS = 6;
    private static final double WIDEST_SUMMARY = 160;
    private static final double WIDEST_CHIP = 300;

    private final PrepareViewModel viewModel;
    private final StepCard card;
    private final ChangeBox change = new ChangeBox();
    private final VBox faultBox = new VBox();

    StepNode(PrepareViewModel viewModel, StepCard card) {
        this.viewModel = viewModel;
        this.card = card;
        getStyleClass().addAll("card", "selectable", "step-card");
        pseudoClassStateChanged(OFF, !card.on());
        HBox header = header();
        getChildren().add(header);
        if (!card.why().isEmpty()) {
            Label why = new Label(card.why());
            why.setWrapText(true);
            why.getStyleClass().addAll("muted", "step-why");
            getChildren().add(why);
        }
        faultBox.getStyleClass().addAll("callout", "danger");
        getChildren().addAll(columns(), change, faultBox);
        int number = card.place() + 1;
        String title = card.step().title();
        setAccessibleText(
                card.on()
                        ? Strings.get("prepare.card.on", number, title)
                        : Strings.get("prepare.card.off", number, title));
        setId("step-" + card.place());
        setFocusTraversable(true);
        setOnMouseClicked(_ -> {
            requestFocus();
            viewModel.select(card.place());
        });
        new StepMenu(viewModel, card).listenOn(this);
        CardDrag.install(viewModel, card, this, header);
        refresh();
    }

    /// Shows what is known of the step now: what it did, what is wrong with it, whether it is selected.
    void refresh() {
        change.show(viewModel.stage(card));
        pseudoClassStateChanged(SELECTED, viewModel.selectedProperty().get() == card.place());
        List<Node> faults = viewModel.fault(card).map(this::fault).orElse(List.of());
        faultBox.getChildren().setAll(faults);
        Views.showIf(faultBox, !faults.isEmpty());
        pseudoClassStateChanged(FAULTY, !faults.isEmpty());
    }

    private HBox header() {
        FontIcon grip = new FontIcon(Feather.MENU);
        grip.getStyleClass().add("grip");
        Label title = new Label(card.step().title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(grip, toggle(), title));
        if (!StepSetting.of(card.step()).isEmpty()) {
            nodes.add(settings());
        }
        nodes.add(new StepMenu(viewModel, card).button());
        HBox header = new HBox();
        header.getStyleClass().addAll("card-header", "step-header");
        header.getChildren().setAll(nodes);
        return header;
    }

    private ToggleSwitch toggle() {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setSelected(card.on());
        toggle.setAccessibleText(card.step().title());
        toggle.selectedProperty().subscribe((_, on) -> {
            if (on != card.on()) {
                viewModel.toggle(card);
            }
        });
        return toggle;
    }

    private Button settings() {
        Button settings = new Button(StepSetting.summary(card.step())) {
            @Override
            protected double computeMinWidth(double height) {
                return Math.min(WIDEST_SUMMARY, computePrefWidth(height)); // before it is cut the title takes two lines
            }
        };
        settings.setMnemonicParsing(false);
        settings.getStyleClass().add("step-settings");
        settings.setMaxWidth(WIDEST_SUMMARY);
        settings.setTooltip(new Tooltip(settings.getText()));
        settings.setAccessibleText(
                Strings.get("prepare.settings.of", card.step().title(), settings.getText()));
        settings.setOnAction(_ -> {
            PopOver popover = popover();
            popover.setContentNode(new StepForm(card.step(), step -> {
                popover.hide();
                viewModel.change(card, step);
            }));
            popover.show(settings);
        });
        return settings;
    }

    private static PopOver popover() {
        PopOver popover = new PopOver();
        popover.setArrowLocation(PopOver.ArrowLocation.LEFT_CENTER);
        popover.setAnimated(false);
        return popover;
    }

    private FlowPane columns() {
        FlowPane chips = new FlowPane();
        chips.setMinWidth(0); // a long name must not widen the card
        chips.getStyleClass().add("chip-row");
        List<String> names = card.step().columns();
        names.stream().limit(CHIPS).forEach(name -> chips.getChildren().add(columnChip(name)));
        if (names.size() > CHIPS) {
            Label more = new Label(Strings.get("prepare.more-columns", names.size() - CHIPS));
            more.getStyleClass().add("chip");
            chips.getChildren().add(more);
        }
        Button choose = new Button(Strings.get("prepare.columns"));
        choose.getStyleClass().add("flat-link");
        choose.setAccessibleText(Strings.get("prepare.columns.of", card.step().title()));
        choose.setOnAction(_ -> pickColumns(choose));
        chips.getChildren().add(choose);
        return chips;
    }

    private Node columnChip(String column) {
        Button chip = new Button(column, new FontIcon(Feather.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "chip-button", "removable");
        chip.setMaxWidth(WIDEST_CHIP);
        chip.setTooltip(new Tooltip(column));
        chip.setAccessibleText(Strings.get("prepare.remove-column", column));
        chip.setOnAction(_ -> viewModel.removeColumn(card, column));
        return chip;
    }

    private void pickColumns(Node owner) {
        PopOver popover = popover();
        popover.setContentNode(
                new ColumnPicker(viewModel.columnsFor(card), card.step().columns(), chosen -> {
                    popover.hide();
                    viewModel.chooseColumns(card, chosen);
                }));
        popover.show(owner);
    }

    private List<Node> fault(Problem problem) {
        Label words = new Label(problem.what() + " " + problem.fix());
        words.setWrapText(true);
        if (problem.kind() != RecipeProblem.NO_SUCH_COLUMN && problem.kind() != RecipeProblem.WRONG_TYPE) {
            return List.of(words);
        }
        Hyperlink without = new Hyperlink(Strings.get("prepare.without-unfit"));
        without.getStyleClass().add("flat-link");
        without.setOnAction(_ -> viewModel.removeUnfitColumns(card));
        return List.of(words, without);
    }
}
