package app.hotlist.gui.monitor;

import app.hotlist.base.Texts;
import app.hotlist.decision.Promise;
import app.hotlist.decision.TierPromise;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.ReturnedList;
import app.hotlist.workspace.ScoringHistory.Found;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What each tier promised and what came of it, by the lists that came back; and these lists.
public final class PromiseCard extends VBox {

    private final Label words = new Label();
    private final GridPane tiers = new GridPane();
    private final VBox lists = new VBox();
    private final Label came = new Label();

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private MonitorViewModel viewModel;

    public PromiseCard() {
        getStyleClass().add("card");
        Label title = new Label(Strings.get("monitor.promises"));
        title.getStyleClass().add("card-title");
        words.setId("promiseWords");
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        tiers.setId("promiseTiers");
        tiers.getStyleClass().add("promise-tiers");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setHalignment(HPos.RIGHT);
        tiers.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), rest);
        lists.getStyleClass().add("returned-lists");
        came.setId("cameLabel");
        came.getStyleClass().addAll("small", "strong");
        came.setWrapText(true);
        came.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(title, words, tiers, lists, came);
    }

    /// Shows what came back, now and from now on.
    void show(MonitorViewModel shown) {
        viewModel = shown;
        shown.foundProperty().subscribe(this::fill);
        shown.returned().cameProperty().subscribe(this::tell);
        shown.managedProperty().subscribe(_ -> fill(shown.foundProperty().get()));
    }

    private void fill(Found found) {
        List<TierPromise> promises = viewModel.promises();
        long outcomes = promises.stream().mapToLong(TierPromise::leads).sum();
        words.setText(outcomes > 0 ? since(outcomes) : Strings.get("monitor.promises-none"));
        tiers.getChildren().clear();
        Views.showIf(tiers, outcomes > 0);
        for (TierPromise tier : promises) {
            add(tier);
        }
        lists.getChildren().setAll(found.returned().stream().map(this::line).toList());
        Views.showIf(lists, !found.returned().isEmpty());
    }

    /// How many outcomes there are, and whose promises they belong to.
    private String since(long outcomes) {
        return viewModel
                .model()
                .map(model -> Strings.get("monitor.promises-of", outcomes, model.title()))
                .orElseGet(() -> Strings.get("monitor.promises-some", outcomes));
    }

    /// What there is to say of a list that was opened.
    private void tell(ReturnedViewModel.@Nullable Came now) {
        String said = "";
        if (now != null && !now.left() && now.list().outcomes() == 0) {
            String file = now.list().file();
            said = now.withoutChance() > 0
                    ? Strings.get("monitor.came-no-chance", file, Texts.get("scoring.column.chance"))
                    : Strings.get("monitor.came-none", file);
        } else if (now != null && now.unreadable() > 0) {
            said = Strings.get("monitor.came-unreadable", now.unreadable());
        }
        came.setText(said);
        Views.showIf(came, !said.isEmpty());
    }

    private void add(TierPromise tier) {
        Label badge = new Label(tier.tier().name());
        badge.getStyleClass().addAll("tier-badge", "tier-" + tier.tier().name().toLowerCase(Locale.ROOT));
        Label figures = new Label(tier.promise().map(this::figures).orElse(Strings.get("monitor.promise-open")));
        figures.getStyleClass().add("small");
        figures.setWrapText(true);
        figures.setMinHeight(USE_PREF_SIZE);
        figures.setTooltip(new Tooltip(Strings.get("monitor.promise-leads", tier.leads(), tier.bought())));
        Label chip = new Label(verdict(tier.verdict()));
        chip.getStyleClass()
                .addAll(
                        "chip",
                        switch (tier.verdict()) {
                            case KEPT, MORE -> "success";
                            case LESS -> "danger";
                            case TOO_FEW -> "plain";
                        });
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setVisible(tier.leads() > 0);
        tiers.addRow(tiers.getRowCount(), badge, figures, chip);
    }

    private String figures(Promise promise) {
        return Strings.get(
                "monitor.promise-figures",
                Shares.percent(promise.promised()),
                Shares.percent(promise.happened()),
                promise.leads());
    }

    private static String verdict(TierPromise.Verdict verdict) {
        return switch (verdict) {
            case TOO_FEW -> Strings.get("monitor.kept-too-few");
            case KEPT -> Strings.get("monitor.kept");
            case LESS -> Strings.get("monitor.kept-less");
            case MORE -> Strings.get("monitor.kept-more");
        };
    }

    private HBox line(ReturnedList list) {
        String words = Strings.get("monitor.returned", list.file(), Date.from(list.at()), list.outcomes());
        Label name = new Label(
                switch (viewModel.belonging(list)) {
                    case COUNTS -> words;
                    case BEFORE -> Strings.get("monitor.returned-before", words);
                    case OTHER_MODEL ->
                        Strings.get(
                                "monitor.returned-other", words, list.model().orElseThrow());
                });
        name.getStyleClass().addAll("small", "muted");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(name.getText()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button leaveOut = new Button();
        leaveOut.setGraphic(new FontIcon("fth-x"));
        leaveOut.getStyleClass().add("icon-button");
        leaveOut.setAccessibleText(Strings.get("monitor.leave-out", list.file()));
        leaveOut.setTooltip(new Tooltip(leaveOut.getAccessibleText()));
        leaveOut.setOnAction(_ -> viewModel.returned().leaveOut(list));
        Views.showIf(leaveOut, !viewModel.managedProperty().get());
        HBox line = new HBox(name, leaveOut);
        line.getStyleClass().add("card-header");
        return line;
    }
}
