package app.hotlist.gui.decide;

import app.hotlist.decision.Outlook;
import app.hotlist.decision.Reach;
import app.hotlist.decision.Reach.Group;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "Who is left out?": how often leads with each value of a column buy, are called, and are reached if they would buy.
final class LeftOutView implements View {

    private final DecideViewModel viewModel;
    private final ComboBox<String> column = new ComboBox<>();
    private final Label sentence = new Label();
    private final GridPane lines = new GridPane();
    private final List<Line> shown = new ArrayList<>();
    private final VBox node;

    LeftOutView(DecideViewModel viewModel) {
        this.viewModel = viewModel;
        Label title = new Label(Strings.get("decide.left-out-title"));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        column.setId("leftOutColumn");
        column.setAccessibleText(Strings.get("decide.left-out-by"));
        column.setItems(viewModel.reaching().columns());
        column.valueProperty().bindBidirectional(viewModel.reaching().columnProperty());
        HBox head = new HBox(title, gap, new Label(Strings.get("decide.left-out-by")), column);
        head.getStyleClass().add("card-header");
        sentence.getStyleClass().add("small");
        sentence.setId("leftOutSentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("left-out");
        for (int i = 0; i < 5; i++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(i == 0 || i == 4 ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(i == 0 || i == 4 ? HPos.LEFT : HPos.RIGHT);
            constraints.setMinWidth(i == 0 ? 120 : 62);
            lines.getColumnConstraints().add(constraints);
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(head, sentence, scroll);
        node.getStyleClass().add("view");
        viewModel.reaching().reachProperty().subscribe(this::fill);
    }

    private void fill(@Nullable Reach reach) {
        shown.clear();
        lines.getChildren().clear();
        sentence.setText("");
        if (reach == null) {
            return;
        }
        lines.addRow(
                0,
                heading(reach.column()),
                heading(Strings.get("decide.left-out-leads")),
                heading(Strings.get("decide.left-out-bought")),
                heading(Strings.get("decide.left-out-called")),
                heading(Strings.get("decide.left-out-reached")));
        for (Group group : reach.at(0)) {
            Line line = new Line(group);
            shown.add(line);
            lines.addRow(shown.size(), line.nodes());
        }
        follow();
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("value-heading");
        return heading;
    }

    @Override
    public void follow() {
        @Nullable Reach reach = viewModel.reaching().reachProperty().get();
        @Nullable Outlook outlook = viewModel.outlookProperty().get();
        if (reach == null || outlook == null) {
            return;
        }
        sentence.setText(reach.sentence(outlook.calls()));
        List<Group> groups = reach.at(outlook.calls());
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(groups.get(i));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    /// One value of the column.
    private static final class Line {

        private static final double BAR = 90;

        private final Label name = new Label();
        private final Label leads = new Label();
        private final Label bought = new Label();
        private final Label called = new Label();
        private final Label reached = new Label();
        private final Region fill = new Region();
        private final HBox bar;

        Line(Group group) {
            name.setText(group.value());
            name.setMinWidth(60);
            leads.setText(Strings.get("decide.count", group.leads()));
            bought.setText(Shares.percent(group.rate()));
            fill.getStyleClass().addAll("bar-fill");
            StackPane track = new StackPane(fill);
            track.getStyleClass().add("bar-track");
            track.setMinWidth(BAR);
            track.setMaxWidth(BAR);
            track.setAlignment(Pos.CENTER_LEFT);
            fill.setMaxWidth(0);
            reached.setMinWidth(44);
            reached.setAlignment(Pos.CENTER_RIGHT);
            bar = new HBox(reached, track);
            bar.getStyleClass().add("form-row");
            bar.setAlignment(Pos.CENTER_LEFT);
            if (group.few()) {
                Label few = new Label(Strings.get("decide.few"));
                few.getStyleClass().addAll("chip", "few");
                few.setMinWidth(Region.USE_PREF_SIZE);
                bar.getChildren().add(few);
            }
        }

        Node[] nodes() {
            return new Node[] {name, leads, bought, called, bar};
        }

        void show(Group group) {
            called.setText(Shares.percent(group.callRate()));
            reached.setText(Shares.percent(group.reachedShare()));
            fill.setMaxWidth(group.buyers() == 0 ? 0 : BAR * group.reachedShare());
        }
    }
}
