package app.hotlist.gui.check;

import app.hotlist.check.Breach;
import app.hotlist.check.RuleCheck;
import app.hotlist.check.RuleResult;
import app.hotlist.check.RuleUse;
import app.hotlist.gui.support.CardHead;
import app.hotlist.gui.support.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What must hold in every row, rule by rule, with the rows that break it.
public final class RulesCard extends VBox {

    /// So many rules that hold are shown at once.
    private static final double SENTENCE = 160;
    private static final int FEW = 3;

    private final CardHead head = new CardHead(Strings.get("check.rules"));
    private final VBox lines = new VBox();
    private final Hyperlink add = new Hyperlink(Strings.get("check.rules.add"));

    public RulesCard() {
        getStyleClass().addAll("card", "rules");
        lines.getStyleClass().add("rule-lines");
        add.getStyleClass().add("small");
        add.setId("addRule");
        getChildren().setAll(head, lines, add);
    }

    /// Shows what checking the rules brought.
    void show(CheckViewModel viewModel, RuleCheck check) {
        int failing = check.failingRows();
        if (failing > 0) {
            head.say(Strings.get("check.rules.rows", failing), CardHead.Mood.CAUTION);
        } else if (check.results().isEmpty()) {
            head.say(Strings.get("check.rules.none"), CardHead.Mood.PLAIN);
        } else {
            head.say(Strings.get("check.rules.hold"), CardHead.Mood.GOOD);
        }
        Map<Boolean, List<Node>> byHolding = check.results().stream()
                .collect(Collectors.partitioningBy(
                        RuleResult::holds, Collectors.mapping(result -> line(viewModel, result), Collectors.toList())));
        lines.getChildren().setAll(byHolding.getOrDefault(false, List.of()));
        showHolding(byHolding.getOrDefault(true, List.of()));
        add.setOnAction(_ -> {
            PopOver popover = new PopOver();
            popover.setContentNode(
                    new RuleForm(viewModel.leadsProperty().get().imported().table(), rule -> {
                        popover.hide();
                        viewModel.add(rule);
                    }));
            popover.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
            popover.setAnimated(false);
            popover.show(add);
        });
    }

    /// Rules that hold need no look: where there are many they show on request.
    private void showHolding(List<Node> holding) {
        if (holding.size() <= FEW) {
            lines.getChildren().addAll(holding);
            return;
        }
        Hyperlink more = new Hyperlink(Strings.get("check.rules.holding", holding.size()));
        more.getStyleClass().add("small");
        more.setOnAction(_ -> {
            lines.getChildren().remove(more);
            lines.getChildren().addAll(holding);
        });
        lines.getChildren().add(more);
    }

    private static Node line(CheckViewModel viewModel, RuleResult result) {
        FontIcon icon = new FontIcon(result.holds() ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(result.holds() ? "rule-holds" : "finding-warning");
        TextFlow sentence = new TextFlow();
        sentence.setMinWidth(0);
        sentence.setPrefWidth(SENTENCE); // as wide as the card lets it be; its height is reckoned with about that much
        sentence.getChildren().setAll(texts(result.use().rule().sentence()));
        VBox words = new VBox(sentence);
        result.unfit().ifPresent(why -> words.getChildren().add(small(why)));
        if (result.failures() > 0) {
            words.getChildren().add(failures(viewModel, result));
        }
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(icon, words, menu(viewModel, result.use()));
        line.getStyleClass().add("rule-line");
        return line;
    }

    private static Node failures(CheckViewModel viewModel, RuleResult result) {
        String count = Strings.get(
                "check.rules.fails", result.failures(), breach(result.use().breach()));
        Hyperlink rows = new Hyperlink(count);
        rows.getStyleClass().add("small");
        rows.setWrapText(true);
        rows.setTooltip(new Tooltip(Strings.get("check.rules.look")));
        rows.setOnAction(_ -> viewModel.toggle(Facet.Rows.of(
                Strings.get("check.rules.facet", result.use().rule().text()), result.rows())));
        return rows;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    /// The words between two asterisks stand out.
    private static List<Text> texts(String sentence) {
        List<Text> texts = new ArrayList<>();
        String[] parts = sentence.split("\\*\\*", -1);
        for (int part = 0; part < parts.length; part++) {
            Text text = new Text(parts[part]);
            text.getStyleClass().add(part % 2 == 0 ? "rule-words" : "rule-column");
            texts.add(text);
        }
        return texts;
    }

    private static MenuButton menu(CheckViewModel viewModel, RuleUse use) {
        MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("icon-button", "rule-menu");
        menu.setAccessibleText(Strings.get("check.rules.menu", use.rule().text()));
        for (Breach breach : Breach.values()) {
            RadioMenuItem item = new RadioMenuItem(breach(breach));
            item.setSelected(use.breach() == breach);
            item.setOnAction(_ -> viewModel.treat(use, breach));
            menu.getItems().add(item);
        }
        MenuItem remove = new MenuItem(Strings.get("check.rules.remove"));
        remove.setOnAction(_ -> viewModel.remove(use));
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        return menu;
    }

    /// What happens to rows that break a rule, in a few words.
    static String breach(Breach breach) {
        return switch (breach) {
            case FLAG -> Strings.get("check.breach.flag");
            case SET_ASIDE -> Strings.get("check.breach.set-aside");
            case AS_MISSING -> Strings.get("check.breach.as-missing");
        };
    }
}
