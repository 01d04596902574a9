/// Every picture and the sentence beneath it, once: the window shows them, the command line draws them to files.
///
/// May use `base` and `evaluation`; the only core package that knows JFreeChart and AWT. It makes charts of
/// records and shows nothing itself.
///
/// Decisions:
/// - **A chart is made anew for each theme** and never restyled: a function of its data and a [ChartTheme].
/// - **Curves are named in the plot, in their own colours**, best first, where the plot is always empty. Curves of
///   good models lie too close for a name at each of them; a legend outside takes the room from the plot.
/// - **PNG at twice the size, no SVG.** JFreeSVG is GPL; Apache Batik's generator would bring 3 MB of XML libraries
///   for something no screen needs.
@NullMarked
package app.hotlist.chart;

import org.jspecify.annotations.NullMarked;
