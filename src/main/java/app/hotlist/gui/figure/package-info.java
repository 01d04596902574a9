/// The node that shows a chart of package `chart` in the window.
///
/// May use `chart`, `base` and `gui.support`; with `chart` the only place that knows JFreeChart and AWT. Title and
/// sentence are the screen's own labels, because each screen places them differently.
///
/// Decisions:
/// - **Drawn once; what moves, moves over it.** The cross under the mouse, the mark of a call list and the
///   box of a part are nodes over the canvas: a mark is moved in far less than a frame, whatever the chart
///   holds (`ChartBench`).
/// - **The wheel belongs to the page until the chart was clicked**, or Ctrl is held, as maps in pages do.
/// - **A canvas of our own, drawn by FXGraphics2D afresh each time.** Rejected: JFreeChart's canvas and viewer for
///   JavaFX. They keep one graphics object, which takes the canvas's font for set after the canvas has forgotten it,
///   so from the second drawing on letters were of another typeface; and their zooming and panning take the wheel
///   away from the page.
/// - **No `javafx-swing`**: FXGraphics2D needs it for AWT images only, and no chart has any.
@NullMarked
package app.hotlist.gui.figure;

import org.jspecify.annotations.NullMarked;
