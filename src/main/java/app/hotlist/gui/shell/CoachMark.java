package app.hotlist.gui.shell;

import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A remark of the tour, beside the node it is about. Lies over the page and catches the mouse only where it stands.
public final class CoachMark extends Pane {

    private static final double WIDTH = 340;
    private static final double GAP = 10;

    /// A page finds its places first.
    private static final Duration SETTLED = Duration.millis(150);

    private final Label step = new Label();
    private final Label words = new Label();
    private final Button next = new Button(Strings.get("coach.next"));
    private final Button understood = new Button(Strings.get("coach.understood"));
    private final Button skip = new Button(Strings.get("coach.skip"));
    private final VBox bubble = new VBox();
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private @Nullable Pane page;
    private List<String> at = List.of();
    private Optional<Node> followed = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    public CoachMark() {
        setPickOnBounds(false);
        bubble.getStyleClass().add("coach-mark");
        bubble.setPrefWidth(WIDTH);
        step.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setId("coachWords");
        next.setId("coachNext");
        next.getStyleClass().add("primary");
        understood.setId("coachUnderstood");
        skip.setId("coachSkip");
        skip.getStyleClass().add("flat");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(skip, gap, understood, next);
        buttons.getStyleClass().add("form-row");
        bubble.getChildren().setAll(step, words, buttons);
        getChildren().setAll(bubble);
        bubble.setVisible(false);
        settled.setOnFinished(_ -> place());
        layoutBoundsProperty().subscribe(settled::playFromStart);
    }

    /// Shows what there is to remark, now and later.
    ///
    /// @param shown the pane that holds the page
    void show(CoachViewModel viewModel, Pane shown) {
        page = shown;
        next.setOnAction(_ -> viewModel.next());
        understood.setOnAction(_ -> viewModel.understood());
        skip.setOnAction(_ -> viewModel.end());
        viewModel.remarkProperty().subscribe(this::say);
        shown.getChildren().subscribe(settled::playFromStart);
    }

    private void say(Optional<CoachViewModel.Remark> remark) {
        bubble.setVisible(false);
        remark.ifPresent(said -> {
            step.setText(Strings.get("coach.step", said.number(), said.of()));
            words.setText(said.words());
            Views.showIf(next, said.next());
            at = said.at();
            bubble.setAccessibleText(said.words());
        });
        at = remark.map(CoachViewModel.Remark::at).orElse(List.of());
        settled.playFromStart();
    }

    /// Under the node it is about, or above where there is no room; never outside the window.
    private void place() {
        Optional<Node> target = at.stream()
                .flatMap(id -> Optional.ofNullable(page).map(pane -> pane.lookup("#" + id)).stream())
                .filter(CoachMark::isShown)
                .findFirst();
        bubble.setVisible(target.isPresent());
        follow(target);
        if (target.isPresent()) {
            Bounds there = target.get().localToScene(target.get().getLayoutBounds());
            Point2D corner = sceneToLocal(there.getMinX(), there.getMinY());
            Point2D end = sceneToLocal(there.getMaxX(), there.getMaxY());
            double height = bubble.prefHeight(WIDTH);
            double below = end.getY() + GAP;
            double y = below + height > getHeight() ? corner.getY() - GAP - height : below;
            double x = end.getX() - WIDTH;
            bubble.resize(WIDTH, height);
            bubble.relocate(
                    Math.clamp(x, GAP, Math.max(GAP, getWidth() - WIDTH - GAP)),
                    Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)));
        }
    }

    /// Goes where the node goes.
    private void follow(Optional<Node> target) {
        if (!target.equals(followed)) {
            followed = target;
            following.unsubscribe();
            following = target.map(node -> node.localToSceneTransformProperty()
                            .subscribe(settled::playFromStart)
                            .and(node.layoutBoundsProperty().subscribe(settled::playFromStart)))
                    .orElse(Subscription.EMPTY);
        }
    }

    private static boolean isShown(Node node) {
        for (@Nullable Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
