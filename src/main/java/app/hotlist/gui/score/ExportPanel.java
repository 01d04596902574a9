package app.hotlist.gui.score;

import app.hotlist.gui.support.MoneyForm;
import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.ProjectMoney;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.model.Tier;
import app.hotlist.scoring.CsvForm;
import app.hotlist.scoring.CsvForm.Texts;
import app.hotlist.scoring.ExportChoices;
import app.hotlist.scoring.ExportChoices.Contacts;
import app.hotlist.scoring.Owners;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What goes into the exported list. The usual choices stand open, everything else is folded away and says in its
/// title what is chosen.
public final class ExportPanel extends VBox {

    /// The forms of CSV that the panel offers.
    private enum Csv {
        EXCEL,
        EXCEL_COMMA,
        MACHINE;

        CsvForm form() {
            return switch (this) {
                case EXCEL -> CsvForm.EXCEL;
                case EXCEL_COMMA -> CsvForm.EXCEL_COMMA;
                case MACHINE -> CsvForm.MACHINE;
            };
        }

        static Csv of(CsvForm form) {
            if (form.texts() == Texts.EXACT) {
                return MACHINE;
            }
            return form.decimal() == CsvForm.Decimal.COMMA ? EXCEL_COMMA : EXCEL;
        }

        String words() {
            return switch (this) {
                case EXCEL -> Strings.get("score.export.csv.excel");
                case EXCEL_COMMA -> Strings.get("score.export.csv.excel-comma");
                case MACHINE -> Strings.get("score.export.csv.machine");
            };
        }
    }

    /// What the panel's buttons do.
    ///
    /// @param crm writes the file for the CRM
    record Actions(Runnable close, Runnable crm) {}

    private final Label missingColumn = label("muted", "");
    private final VBox columns = box("form-column");
    private final TitledPane columnsPane = folded(columns);
    private final TitledPane ownersPane = folded(new VBox());
    private final TitledPane worthPane = folded(new VBox());
    private final TitledPane stepsPane = folded(new VBox());
    private final TitledPane csvPane = folded(new VBox());
    private final CrmPane crm = new CrmPane();
    private final Button close = new Button();

    public ExportPanel() {
        getStyleClass().addAll("lead-panel", "export-panel");
    }

    /// Fills the panel.
    ///
    /// @param actions close the panel, and write the file for the CRM
    void show(ExportChoosing choosing, ProjectMoney money, Actions actions) {
        close.setText(Strings.get("score.export.close"));
        close.getStyleClass().add("flat");
        close.setOnAction(_ -> actions.close().run());
        Label title = label("card-title", Strings.get("score.export.title"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.getStyleClass().add("card-header");
        VBox usual =
                new VBox(head, label("muted", Strings.get("score.export.tiers")), tiers(choosing), contacts(choosing));
        usual.getStyleClass().add("card");
        ownersPane.setContent(owners(choosing));
        worthPane.setContent(worth(money));
        money.whenever(() -> showWorth(choosing, money));
        stepsPane.setContent(steps(choosing));
        csvPane.setContent(csv(choosing));
        crm.show(choosing, actions.crm());
        VBox more = new VBox(columnsPane, ownersPane, worthPane, stepsPane, csvPane, crm);
        more.getStyleClass().addAll("card", "flush");
        getChildren().setAll(usual, more);
        choosing.choicesProperty().subscribe(this::showChoices);
    }

    /// The columns of another file stand to choice.
    void showColumns(ExportChoosing choosing, ProjectMoney money) {
        showWorth(choosing, money);
        columns.getChildren().clear();
        for (String name : choosing.columns()) {
            CheckBox box = new CheckBox(name);
            box.setMnemonicParsing(false);
            box.setSelected(choosing.choicesProperty()
                    .get()
                    .columns()
                    .map(picked -> picked.contains(name))
                    .orElse(true));
            box.setOnAction(_ -> choosing.choose(chosen -> chosen.withColumns(picked())));
            columns.getChildren().add(box);
        }
        showChoices(choosing.choicesProperty().get());
    }

    /// Nothing is picked where every column is ticked: then the next file's columns come along, too.
    private Optional<List<String>> picked() {
        List<String> names = new ArrayList<>();
        for (Node node : columns.getChildren()) {
            if (node instanceof CheckBox box && box.isSelected()) {
                names.add(box.getText());
            }
        }
        return names.size() == columns.getChildren().size() ? Optional.empty() : Optional.of(names);
    }

    private void showChoices(ExportChoices choices) {
        long ticked = columns.getChildren().stream()
                .filter(node -> node instanceof CheckBox box && box.isSelected())
                .count();
        columnsPane.setText(
                choices.columns().isEmpty()
                        ? Strings.get("score.export.columns.all")
                        : Strings.get("score.export.columns.some", ticked));
        ownersPane.setText(
                switch (choices.owners()) {
                    case Owners.OfFile _ -> Strings.get("score.export.owners.file");
                    case Owners.Shared(List<String> names) -> Strings.get("score.export.owners.shared", names.size());
                });
        stepsPane.setText(Strings.get("score.export.steps"));
        csvPane.setText(Strings.get("score.export.csv", Csv.of(choices.csv()).words()));
    }

    private static HBox tiers(ExportChoosing choosing) {
        HBox row = new HBox();
        row.getStyleClass().add("pill-row");
        for (Tier tier : Tier.values()) {
            ToggleButton pill = new ToggleButton(Strings.get("score.tier", tier.name()));
            pill.getStyleClass().add("pill");
            pill.setSelected(choosing.choicesProperty().get().tiers().contains(tier));
            pill.setOnAction(_ -> choosing.toggle(tier));
            row.getChildren().add(pill);
        }
        return row;
    }

    private static CheckBox contacts(ExportChoosing choosing) {
        CheckBox box = new CheckBox(Strings.get("score.with-contacts"));
        box.setId("withContacts");
        box.setWrapText(true);
        box.setSelected(choosing.choicesProperty().get().contacts() == Contacts.WITH);
        box.setOnAction(_ -> choosing.setContacts(box.isSelected() ? Contacts.WITH : Contacts.WITHOUT));
        return box;
    }

    private static VBox owners(ExportChoosing choosing) {
        TextField names = field(Strings.get("score.export.owners.names"));
        if (choosing.choicesProperty().get().owners() instanceof Owners.Shared(List<String> known)) {
            names.setText(String.join(", ", known));
        }
        names.textProperty().subscribe(text -> choosing.share(Arrays.asList(text.split(",", -1))));
        CheckBox each = new CheckBox(Strings.get("score.export.owners.each"));
        each.setWrapText(true);
        each.selectedProperty().bindBidirectional(choosing.perOwnerProperty());
        return column(label("muted", Strings.get("score.export.owners.words")), names, each);
    }

    private VBox worth(ProjectMoney money) {
        return column(label("muted", Strings.get("score.export.worth.words")), new MoneyForm(money), missingColumn);
    }

    /// Says what the project knows, and whether this file has the column that says it.
    private void showWorth(ExportChoosing choosing, ProjectMoney money) {
        worthPane.setText(
                money.money().isEmpty()
                        ? Strings.get("score.export.worth.none")
                        : Strings.get("score.export.worth.known"));
        Optional<String> missing = money.column()
                .filter(_ -> !choosing.columns().isEmpty())
                .filter(column -> !choosing.columns().contains(column));
        missingColumn.setText(missing.map(column -> Strings.get("score.export.worth.missing", column))
                .orElse(""));
        Views.showIf(missingColumn, missing.isPresent());
    }

    private static VBox steps(ExportChoosing choosing) {
        VBox rows = column(label("muted", Strings.get("score.export.steps.words")));
        for (Tier tier : Tier.values()) {
            TextField step = field(Strings.get("score.tier", tier.name()));
            step.setText(choosing.choicesProperty().get().steps().get(tier));
            step.textProperty().addListener(_ -> choosing.choose(chosen -> chosen.withStep(tier, step.getText())));
            HBox.setHgrow(step, Priority.ALWAYS);
            HBox row = new HBox(label("tier-name", tier.name()), step);
            row.getStyleClass().add("form-row");
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static VBox csv(ExportChoosing choosing) {
        ComboBox<Csv> form = new ComboBox<>();
        form.getItems().setAll(Csv.values());
        form.setMaxWidth(Double.MAX_VALUE);
        form.setConverter(new Names<>(Csv::words));
        Label warning = label("muted", Strings.get("score.export.csv.warning"));
        form.valueProperty().subscribe(value -> {
            Views.showIf(warning, value == Csv.MACHINE);
            if (value != null
                    && value != Csv.of(choosing.choicesProperty().get().csv())) {
                choosing.choose(chosen -> chosen.with(value.form()));
            }
        });
        form.setValue(Csv.of(choosing.choicesProperty().get().csv()));
        return column(label("muted", Strings.get("score.export.csv.words")), form, warning);
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return field;
    }

    static VBox column(Node... content) {
        VBox column = box("form-column");
        column.getChildren().setAll(content);
        return column;
    }

    private static VBox box(String styleClass) {
        VBox box = new VBox();
        box.getStyleClass().add(styleClass);
        return box;
    }

    static Label label(String styleClass, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static TitledPane folded(Node content) {
        TitledPane pane = new TitledPane("", content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("export-part");
        return pane;
    }
}
