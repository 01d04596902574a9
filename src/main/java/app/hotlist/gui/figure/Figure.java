package app.hotlist.gui.figure;

import app.hotlist.base.UserException;
import app.hotlist.chart.ChartFile;
import app.hotlist.chart.ChartTable;
import app.hotlist.chart.ChartTheme;
import app.hotlist.chart.Picture;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Strings;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// Shows one chart in the window's theme, as large as it is given room. Values appear under the mouse.
///
/// Its menu copies the picture, saves it as PNG and shows the numbers behind it; so do the keys C and T while it has
/// the keyboard. Empty until [#show] is called.
public final class Figure extends StackPane {

    private static final double HEIGHT = 240;

    /// Copies are as sharp as saved pictures.
    private static final double COPY_SCALE = 2;

    private final Look look;
    private final ChartPane pane = new ChartPane();
    private final ProblemBanner banner = new ProblemBanner();
    private final MenuItem numbersItem = new MenuItem();
    private final ContextMenu menu = menu();

    /// Held here, because the look only keeps it weakly: figures come and go, the look stays.
    private final ChangeListener<Boolean> restyle = (_, _, _) -> draw();

    private @Nullable Picture picture;
    private boolean numbersShown;

    /// @param look whose theme the chart takes
    public Figure(Look look) {
        this.look = look;
        getStyleClass().add("figure");
        setPrefHeight(HEIGHT);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        StackPane.setAlignment(banner, Pos.TOP_CENTER);
        getChildren().setAll(pane, banner);
        look.darkProperty().addListener(new WeakChangeListener<>(restyle));
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows a chart in place of what was there.
    ///
    /// @param shown draws the chart
    /// @param sentence what the chart says, for those who do not see it
    public void show(Picture shown, String sentence) {
        picture = shown;
        setAccessibleText(sentence);
        draw();
    }

    /// Calls back whenever the picture has been drawn: whatever is laid over it has moved.
    public void setWhenDrawn(Runnable action) {
        pane.setWhenDrawn(action);
    }

    /// Where things are in the picture as it was drawn last; empty while there is none, or one without two axes.
    public Optional<Drawn> drawn() {
        return numbersShown ? Optional.empty() : pane.drawn();
    }

    /// Whether the numbers stand in place of the picture.
    public boolean showsNumbers() {
        return numbersShown;
    }

    /// From the picture to its numbers or back.
    public void toggleNumbers() {
        numbersShown = !numbersShown;
        draw();
    }

    /// Copies the picture as it stands into the clipboard.
    public void copy() {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(COPY_SCALE, COPY_SCALE));
        ClipboardContent content = new ClipboardContent();
        content.putImage(pane.snapshot(sharp, null));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Saves the picture as PNG in the size it has here; a problem appears in the figure.
    void save(Path file) {
        if (picture != null) {
            try {
                ChartFile.png(picture.in(theme()), file, (int) getWidth(), (int) getHeight());
            } catch (UserException failure) {
                banner.problemProperty().set(failure.problem());
            }
        }
    }

    private void draw() {
        numbersItem.setText(numbersShown ? Strings.get("figure.picture") : Strings.get("figure.numbers"));
        if (picture != null) {
            JFreeChart chart = picture.in(theme());
            pane.show(chart);
            getChildren().set(0, numbersShown ? new NumbersTable(ChartTable.of(chart)) : pane);
        }
    }

    private ChartTheme theme() {
        return look.darkProperty().get() ? ChartTheme.DARK : ChartTheme.LIGHT;
    }

    private ContextMenu menu() {
        MenuItem copy = new MenuItem(Strings.get("figure.copy"));
        copy.setOnAction(_ -> copy());
        MenuItem save = new MenuItem(Strings.get("figure.save"));
        save.setOnAction(_ -> askAndSave());
        numbersItem.setOnAction(_ -> toggleNumbers());
        return new ContextMenu(copy, save, numbersItem);
    }

    private void openMenu(ContextMenuEvent event) {
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.T) {
            toggleNumbers();
            event.consume();
        } else if (!event.isAltDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        }
    }

    private void askAndSave() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(Strings.get("figure.file"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Strings.get("figure.png"), "*.png"));
        @Nullable File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            save(file.toPath());
        }
    }
}
