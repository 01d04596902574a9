package app.hotlist.gui.compare;

import app.hotlist.gui.support.Strings;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// "We call 200 leads": a field and a slider for the length of the list.
public final class CallsBar extends HBox {

    private static final int STEP = 10;

    private final IntegerSpinnerValueFactory value = new IntegerSpinnerValueFactory(1, 1, 1, STEP);
    private final Spinner<Integer> spinner = new Spinner<>(value);
    private final Slider slider = new Slider(1, 1, 1);
    private final Label limit = new Label();

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private CompareViewModel viewModel;

    private boolean filling;

    public CallsBar() {
        getStyleClass().add("card-header");
        spinner.setId("callsSpinner");
        spinner.setEditable(true);
        spinner.getStyleClass().add("calls-spinner");
        slider.setId("callsSlider");
        slider.setAccessibleText(Strings.get("compare.calls"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label before = new Label(Strings.get("compare.calls-before"));
        before.setLabelFor(spinner);
        Label after = new Label(Strings.get("compare.calls-after"));
        List.of(before, after).forEach(label -> label.getStyleClass().add("card-title"));
        limit.getStyleClass().add("card-note");
        getChildren().setAll(before, spinner, after, slider, limit);
    }

    /// Shows and sets the length of the list, now and from now on.
    void show(CompareViewModel shown) {
        viewModel = shown;
        shown.models().rows().addListener((ListChangeListener<CompareRow>) _ -> fitToLeads());
        fitToLeads();
        shown.callsProperty().subscribe(_ -> follow());
        value.valueProperty().addListener((_, _, calls) -> set(calls));
        slider.valueProperty().addListener((_, _, calls) -> set((int) Math.round(calls.doubleValue())));
        slider.valueChangingProperty().addListener((_, _, _) -> settle());
    }

    /// Not while the controls are being filled: their ranges change before their values do.
    private void set(int calls) {
        if (!filling) {
            viewModel.callsProperty().set(calls);
            settle();
        }
    }

    /// Not while somebody drags.
    private void settle() {
        if (!slider.isValueChanging()) {
            viewModel.settle();
        }
    }

    private void follow() {
        int calls = viewModel.callsProperty().get();
        filling = true;
        value.setValue(calls);
        if (!slider.isValueChanging()) {
            slider.setValue(calls);
        }
        filling = false;
    }

    private void fitToLeads() {
        viewModel.models().rows().stream().findFirst().ifPresent(row -> {
            int leads = row.run().outOfFold().size();
            filling = true;
            value.setMax(leads);
            slider.setMax(leads);
            limit.setText(Strings.get("compare.calls-limit", leads));
            follow();
        });
    }
}
