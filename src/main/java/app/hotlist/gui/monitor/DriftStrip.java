package app.hotlist.gui.monitor;

import app.hotlist.drift.ColumnDrift;
import app.hotlist.drift.DriftVerdict;
import app.hotlist.gui.monitor.MonitorViewModel.Looked;
import app.hotlist.gui.support.Shares;
import app.hotlist.gui.support.Strings;
import app.hotlist.gui.support.Views;
import app.hotlist.workspace.ScoredFile;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Column by column and file by file, whether leads have changed: the most important column on top, the newest file at
/// the right. The arrow keys go from cell to cell.
public final class DriftStrip extends VBox {

    /// Older files than these, and than there is room for, are in the chart only.
    private static final int MOST_FILES = 12;

    private static final int LEAST_FILES = 3;

    /// What a file takes in width, and what names and weights take.
    private static final double FILE = 56;

    private static final double BESIDE_FILES = 246;
    private static final double REASON = 3 * FILE;

    private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");
    private static final double LONGEST_BAR = 44;
    private static final double LEAST_NAME = 140;
    private static final double MOST_NAME = 220;

    private final GridPane grid = new GridPane();
    private final Label nothing = new Label(Strings.get("monitor.strip-nothing"));
    private final Hyperlink all = new Hyperlink();
    private final List<Cell> cells = new ArrayList<>();
    private boolean showsAll;

    @SuppressWarnings("NullAway.Init") // show() gives it before anything is seen
    private MonitorViewModel viewModel;

    public DriftStrip() {
        getStyleClass().add("drift-strip");
        grid.getStyleClass().add("drift-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(LEAST_NAME);
        names.setMaxWidth(MOST_NAME);
        ColumnConstraints weights = new ColumnConstraints();
        weights.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(names, weights);
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("small", "muted");
        all.setId("allColumns");
        all.getStyleClass().add("small");
        all.setOnAction(_ -> {
            showsAll = !showsAll;
            fill();
        });
        setMinWidth(0);
        getChildren().setAll(grid, nothing, all, legend());
    }

    private static FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("chip-row");
        for (DriftVerdict verdict :
                List.of(DriftVerdict.MOVED, DriftVerdict.LOOK, DriftVerdict.STABLE, DriftVerdict.TOO_FEW)) {
            Label words = new Label(verdict.text(), Signs.of(verdict));
            words.getStyleClass().addAll("small", "muted", "drift-legend", Signs.styleClass(verdict));
            legend.getChildren().add(words);
        }
        return legend;
    }

    /// Shows the files, now and from now on.
    void show(MonitorViewModel shown) {
        viewModel = shown;
        shown.foundProperty().subscribe(_ -> fill());
        shown.lookedProperty().subscribe(this::mark);
        widthProperty()
                .map(width -> Math.floor((width.doubleValue() - BESIDE_FILES) / FILE))
                .subscribe(_ -> fill());
    }

    /// How many files there is room for.
    private int room() {
        return (int) Math.clamp((getWidth() - BESIDE_FILES) / FILE, LEAST_FILES, MOST_FILES);
    }

    private void fill() {
        List<ScoredFile> scored = viewModel.foundProperty().get().scored();
        List<ScoredFile> files = scored.subList(Math.max(0, scored.size() - room()), scored.size());
        List<StripRow> rows = StripRow.of(files);
        List<StripRow> first = StripRow.first(rows);
        grid.getChildren().clear();
        cells.clear();
        List<String> titles = FileTitles.of(files);
        for (int file = 0; file < files.size() && !rows.isEmpty(); file++) {
            grid.add(heading(files.get(file), titles.get(file)), file + 2, 0);
        }
        List<StripRow> shown = showsAll ? rows : first;
        double most = rows.stream().mapToDouble(StripRow::weight).max().orElse(0);
        for (int line = 0; line < shown.size(); line++) {
            add(shown.get(line), line + 1, files, most);
        }
        Views.showIf(nothing, rows.isEmpty());
        Views.showIf(all, first.size() < rows.size());
        all.setText(showsAll ? Strings.get("monitor.strip-fewer") : Strings.get("monitor.strip-all", rows.size()));
        mark(viewModel.lookedProperty().get());
    }

    private Node heading(ScoredFile file, String title) {
        Hyperlink day = new Hyperlink(title.replaceFirst(" (?=\\d+:)", "\n"));
        day.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        day.getStyleClass().add("drift-file");
        day.setTooltip(new Tooltip(Strings.get(
                "monitor.file-tip",
                file.source().name(),
                Date.from(file.at()),
                file.model().title())));
        day.setOnAction(_ -> viewModel.select(file));
        GridPane.setHalignment(day, HPos.CENTER);
        return day;
    }

    private void add(StripRow row, int line, List<ScoredFile> files, double most) {
        Label name = new Label(row.column());
        name.getStyleClass().add("drift-name");
        name.setTooltip(new Tooltip(row.column()));
        Region bar = new Region();
        bar.getStyleClass().add("driver-bar");
        bar.setMinWidth(most > 0 ? LONGEST_BAR * row.weight() / most : 0);
        Label share = new Label(Shares.fine(row.weight()));
        share.getStyleClass().addAll("small", "muted");
        share.setMinWidth(USE_PREF_SIZE);
        HBox weight = new HBox(bar, share);
        weight.getStyleClass().add("driver");
        grid.add(name, 0, line);
        grid.add(weight, 1, line);
        for (int file = 0; file < files.size(); file++) {
            Optional<ColumnDrift> drift = row.files().get(file);
            int column = file + 2;
            if (drift.isPresent()) {
                Cell cell = new Cell(files.get(file), drift.get(), line, column);
                cells.add(cell);
                grid.add(cell, column, line);
            } else {
                Label unknown = new Label("–");
                unknown.getStyleClass().add("muted");
                unknown.setTooltip(new Tooltip(Strings.get("monitor.cell-unknown")));
                GridPane.setHalignment(unknown, HPos.CENTER);
                grid.add(unknown, column, line);
            }
        }
        boolean fits = getWidth() - BESIDE_FILES - files.size() * FILE >= REASON;
        row.files().getLast().filter(drift -> fits && drift.changed()).ifPresent(drift -> {
            Label reason = new Label(drift.reason());
            reason.getStyleClass().addAll("small", "muted");
            reason.setMinWidth(0);
            reason.setTooltip(new Tooltip(drift.reason()));
            grid.add(reason, files.size() + 2, line);
        });
    }

    private void mark(@Nullable Looked looked) {
        boolean any = false;
        for (Cell cell : cells) {
            boolean at = looked != null
                    && cell.file.equals(looked.file())
                    && cell.drift.column().equals(looked.drift().column());
            cell.pseudoClassStateChanged(LOOKED, at);
            cell.setFocusTraversable(at);
            any |= at;
        }
        if (!any && !cells.isEmpty()) {
            cells.getFirst().setFocusTraversable(true);
        }
    }

    /// How one column fared in one file. Of all cells one alone is reached by Tab, the others by the arrow keys.
    private final class Cell extends Button {

        private final ScoredFile file;
        private final ColumnDrift drift;
        private final int line;
        private final int column;

        Cell(ScoredFile file, ColumnDrift drift, int line, int column) {
            this.file = file;
            this.drift = drift;
            this.line = line;
            this.column = column;
            getStyleClass().addAll("drift-cell", Signs.styleClass(drift.verdict()));
            setGraphic(Signs.of(drift.verdict()));
            String words = Strings.get(
                    "monitor.cell",
                    drift.column(),
                    file.source().name(),
                    drift.verdict().text(),
                    drift.reason());
            setAccessibleText(words);
            setTooltip(new Tooltip(words));
            setOnAction(_ -> viewModel.look(file, drift));
            setOnKeyPressed(key -> {
                boolean moved = switch (key.getCode()) {
                    case LEFT -> goTo(line, column - 1);
                    case RIGHT -> goTo(line, column + 1);
                    case UP -> goTo(line - 1, column);
                    case DOWN -> goTo(line + 1, column);
                    default -> false;
                };
                if (moved) {
                    key.consume();
                }
            });
        }

        private boolean goTo(int otherLine, int otherColumn) {
            Optional<Cell> there = cells.stream()
                    .filter(cell -> cell.line == otherLine && cell.column == otherColumn)
                    .findFirst();
            there.ifPresent(cell -> {
                viewModel.look(cell.file, cell.drift);
                cell.requestFocus();
            });
            return there.isPresent();
        }
    }
}
