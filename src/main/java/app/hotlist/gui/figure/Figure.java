package app.hotlist.gui.figure;

import app.hotlist.base.UserException;
import app.hotlist.chart.ChartTable;
import app.hotlist.chart.ChartTheme;
import app.hotlist.chart.Picture;
import app.hotlist.chart.Sheet;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// Shows one chart in the window's theme, as large as it is given room. Empty until [#show] is called.
///
/// What a screen does with it:
///
/// ```java
/// Figure figure = new Figure(look);
/// figure.show(theme -> Charts.gains(series, theme), ChartSentences.gains(series.getFirst())); // drawn once
/// figure.onPick("Click: show these leads", pick -> viewModel.showLeads(pick.index())); // on a point, bar or cell
/// figure.mark(new Mark(0.11, 0.27, "200 calls reach 27 % of buyers", "191 deals, chance would give 77"));
/// figure.onMarkDragged(share -> viewModel.setCalls(share * leads), viewModel::settle); // the user drags the mark
/// ```
///
/// [#mark] may be called as often as the mouse moves: it moves a line and a dot over the chart, which is drawn anew
/// only when its size, the theme or the part shown changes. Call [#show] only when the data change.
///
/// What the user does with it, besides:
/// - The mouse points at the nearest point of the nearest curve, or at a bar, and its exact values are told; ← and →
///   go along the points, ↑ and ↓ to another curve, and each is read aloud; Enter picks it.
/// - A box drawn with the mouse, the wheel (once the chart was clicked, or with Ctrl), + and − show a part larger;
///   a double click, 0 or Esc show the whole again.
/// - T shows the numbers, C copies picture and numbers, and a menu saves PNG, SVG and CSV.
public final class Figure extends StackPane {

    private static final double HEIGHT = 240;

    /// Copies are as sharp as saved pictures.
    private static final double COPY_SCALE = 2;

    private static final double PERCENT = 100;

    private final Look look;
    private final ChartPane pane = new ChartPane();
    private final ProblemBanner banner = new ProblemBanner();
    private final FigureButtons buttons = new FigureButtons(this);
    private final Map<ChartTheme, JFreeChart> charts = new EnumMap<>(ChartTheme.class);

    /// Held here, because the look only keeps it weakly: figures come and go, the look stays.
    private final ChangeListener<Object> restyle = (_, _, _) -> draw();

    private @Nullable Picture picture;
    private String summary = "";
    private boolean numbersShown;

    /// @param look whose theme and text size the chart takes
    public Figure(Look look) {
        this.look = look;
        getStyleClass().add("figure");
        setPrefHeight(HEIGHT);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Strings.get("figure.help"));
        StackPane.setAlignment(banner, Pos.TOP_CENTER);
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        getChildren().setAll(pane, buttons, banner);
        look.darkProperty().addListener(new WeakChangeListener<>(restyle));
        look.contrastProperty().addListener(new WeakChangeListener<>(restyle));
        look.zoomProperty().addListener(new WeakChangeListener<>(restyle));
        FigureKeys keys = new FigureKeys(this, pane);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                pane.pointAway();
            }
        });
    }

    /// Shows a chart in place of what was there, whole.
    ///
    /// @param shown draws the chart
    /// @param sentence what the chart says, for those who do not see it
    public void show(Picture shown, String sentence) {
        picture = shown;
        summary = sentence;
        charts.clear();
        setAccessibleText(sentence);
        draw();
    }

    /// Shows a mark over the chart, or moves it, without drawing the chart: as often as a mouse moves.
    ///
    /// It has a place on charts of curves and on histograms; on bars of categories it is not seen.
    public void mark(Mark mark) {
        pane.mark(mark);
    }

    /// Takes the mark away.
    public void unmark() {
        pane.mark(null);
    }

    /// Tells when the user picks a point, bar or cell, by click or by Enter.
    ///
    /// @param hint what that does, such as "Click: show these leads"; it stands below the values
    public void onPick(String hint, Consumer<Pick> listener) {
        pane.onPick(hint, listener);
    }

    /// Lets the user drag the mark, and tells where to, in units of the horizontal axis and within what is shown.
    ///
    /// The mark itself moves only when [#mark] is called.
    ///
    /// @param release called when the mark is let go
    public void onMarkDragged(DoubleConsumer listener, Runnable release) {
        pane.onMarkDragged(listener, release);
    }

    /// Whether the numbers stand in place of the picture.
    public boolean showsNumbers() {
        return numbersShown;
    }

    /// From the picture to its numbers or back.
    public void toggleNumbers() {
        boolean focused = isFocusWithin();
        numbersShown = !numbersShown;
        draw();
        if (focused) {
            (numbersShown ? getChildren().getFirst() : this).requestFocus();
        }
    }

    /// Copies the picture as it stands, and its numbers for whatever takes only text.
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        if (!numbersShown) {
            SnapshotParameters sharp = new SnapshotParameters();
            sharp.setTransform(Transform.scale(COPY_SCALE, COPY_SCALE));
            content.putImage(pane.snapshot(sharp, null));
        }
        pane.chart().map(ChartTable::of).map(ChartTable::tabbed).ifPresent(content::putString);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Shows the whole chart again after a part of it.
    void showWhole() {
        pane.magnify(Magnifier::showWhole);
    }

    /// The part that draws.
    ChartPane pane() {
        return pane;
    }

    /// Saves the chart as it is shown; a problem appears in the figure.
    void save(FigureFile form, Path file) {
        pane.chart().ifPresent(chart -> {
            try {
                form.write(new Sheet(chart, (int) getWidth(), (int) getHeight(), summary), file);
            } catch (UserException failure) {
                banner.problemProperty().set(failure.problem());
            }
        });
    }

    /// Has the spot that is pointed at read aloud.
    void readAloud() {
        setAccessibleText(pane.pointed()
                .map(spot -> spot.words().get().replace("\n", ", "))
                .orElse(summary));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void draw() {
        if (picture != null) {
            Picture drawn = Objects.requireNonNull(picture);
            JFreeChart chart = charts.computeIfAbsent(theme(), drawn::in);
            pane.sharpen(Math.max(1, look.zoomProperty().get() / PERCENT));
            pane.show(chart);
            getChildren().set(0, numbersShown ? new NumbersTable(ChartTable.of(chart)) : pane);
        }
    }

    private ChartTheme theme() {
        if (look.contrastProperty().get()) {
            return ChartTheme.CONTRAST;
        }
        return look.darkProperty().get() ? ChartTheme.DARK : ChartTheme.LIGHT;
    }
}
