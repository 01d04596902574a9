package app.hotlist.gui.check;

import app.hotlist.check.Allowed;
import app.hotlist.check.Bound;
import app.hotlist.check.Breach;
import app.hotlist.check.Compare;
import app.hotlist.check.Matching;
import app.hotlist.check.Range;
import app.hotlist.check.Relation;
import app.hotlist.check.Required;
import app.hotlist.check.Rule;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Unique;
import app.hotlist.check.When;
import app.hotlist.gui.support.Names;
import app.hotlist.gui.support.Strings;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/// A form for a new rule: what must hold, of which column, optionally only where another column has a value, and what
/// happens to rows that break it.
final class RuleForm extends GridPane {

    /// What a rule can demand.
    enum Kind {
        REQUIRED,
        UNIQUE,
        RANGE,
        BOUND,
        ALLOWED,
        PATTERN,
        COMPARE
    }

    /// No column is called so.
    private static final String ALWAYS = "";

    private final ComboBox<Kind> kind = choice("ruleKind", List.of(Kind.values()), RuleForm::words);
    private final ComboBox<String> column;
    private final ComboBox<Relation> relation = choice("ruleRelation", List.of(Relation.values()), Relation::sign);
    private final TextField first = field("ruleFirst");
    private final TextField second = field("ruleSecond");
    private final ComboBox<String> other;
    private final ComboBox<String> where;
    private final TextField value = field("ruleValue");
    private final ComboBox<Breach> breach = choice("ruleBreach", List.of(Breach.values()), RulesCard::breach);
    private final Label fault = new Label();
    private final Button add = new Button(Strings.get("check.form.add"));

    /// @param add is given the rule when it is complete
    RuleForm(Table table, Consumer<RuleUse> add) {
        getStyleClass().addAll("format-form", "rule-form");
        List<String> names = table.columns().stream().map(Column::name).toList();
        column = choice("ruleColumn", names, Function.identity());
        other = choice("ruleOther", names, Function.identity());
        where = choice(
                "ruleWhere", Stream.concat(Stream.of(ALWAYS), names.stream()).toList(), RuleForm::place);
        where.setValue(ALWAYS);
        value.disableProperty().bind(where.valueProperty().isEqualTo(ALWAYS));
        kind.setValue(Kind.REQUIRED);
        column.setValue(names.getFirst());
        other.setValue(names.getLast());
        relation.setValue(Relation.AT_LEAST);
        breach.setValue(Breach.FLAG);
        fault.getStyleClass().addAll("small", "fault");
        fault.setWrapText(true);
        this.add.getStyleClass().add("primary");
        this.add.setId("ruleAdd");
        this.add.setOnAction(_ -> finish(add));
        kind.valueProperty().subscribe(_ -> layOut());
    }

    private void layOut() {
        getChildren().clear();
        line(Strings.get("check.form.column"), column);
        line(Strings.get("check.form.kind"), kind);
        switch (kind.getValue()) {
            case REQUIRED, UNIQUE -> {}
            case RANGE -> {
                line(Strings.get("check.form.from"), first);
                line(Strings.get("check.form.to"), second);
            }
            case BOUND -> {
                line(Strings.get("check.form.relation"), relation);
                line(Strings.get("check.form.number"), first);
            }
            case ALLOWED -> line(Strings.get("check.form.values"), first);
            case PATTERN -> line(Strings.get("check.form.pattern"), first);
            case COMPARE -> {
                line(Strings.get("check.form.relation"), relation);
                line(Strings.get("check.form.other"), other);
            }
        }
        if (kind.getValue() != Kind.UNIQUE) {
            line(Strings.get("check.form.where"), where);
            line(Strings.get("check.form.is"), value);
        }
        line(Strings.get("check.form.breach"), breach);
        add(fault, 0, getRowCount(), 2, 1);
        add(add, 1, getRowCount());
    }

    private void line(String name, Node field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, field);
    }

    private void finish(Consumer<RuleUse> done) {
        try {
            done.accept(new RuleUse(conditional(rule()), breach.getValue()));
        } catch (NumberFormatException wrong) {
            fault.setText(Strings.get("check.form.no-number"));
        } catch (IllegalArgumentException wrong) {
            fault.setText(Strings.get(
                    "check.form.wrong", Optional.ofNullable(wrong.getMessage()).orElse("")));
        }
    }

    private Rule rule() {
        String name = column.getValue();
        return switch (kind.getValue()) {
            case REQUIRED -> new Required(name);
            case UNIQUE -> new Unique(name);
            case RANGE -> new Range(name, number(first), number(second));
            case BOUND -> new Bound(name, relation.getValue(), number(first));
            case ALLOWED -> new Allowed(name, values(first.getText()));
            case PATTERN -> new Matching(name, first.getText());
            case COMPARE -> new Compare(name, relation.getValue(), other.getValue());
        };
    }

    private Rule conditional(Rule rule) {
        boolean always = kind.getValue() == Kind.UNIQUE || where.getValue().equals(ALWAYS);
        return always ? rule : new When(where.getValue(), value.getText().strip(), rule);
    }

    private static String place(String where) {
        return where.equals(ALWAYS) ? Strings.get("check.form.always") : where;
    }

    private static double number(TextField field) {
        return Double.parseDouble(field.getText().strip().replace(',', '.'));
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Names<>(words));
        return choice;
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case REQUIRED -> Strings.get("check.form.required");
            case UNIQUE -> Strings.get("check.form.unique");
            case RANGE -> Strings.get("check.form.range");
            case BOUND -> Strings.get("check.form.bound");
            case ALLOWED -> Strings.get("check.form.allowed");
            case PATTERN -> Strings.get("check.form.matching");
            case COMPARE -> Strings.get("check.form.compare");
        };
    }
}
