/// Every picture and the sentence beneath it, once: the window shows them, the command line draws them to files.
///
/// May use `base` and `evaluation`; the only core package that knows JFreeChart and AWT. It makes charts of
/// records and shows nothing itself.
///
/// Decisions:
/// - **A chart is made anew for each theme** and never restyled: a function of its data and a [ChartTheme].
/// - **Curves are named in the plot, in their own colours**, best first, where the plot is always empty. Curves of
///   good models lie too close for a name at each of them; a legend outside takes the room from the plot.
/// - **PNG at twice the size; SVG by Apache Batik's generator, made short in [ChartSvg].** Batik writes what it draws
///   with every attribute at every group and 500 points a curve; here a picture of four curves takes 8 KB of 25, its
///   words are words, and it needs no name that a page might have already. Rejected: JFreeSVG, which is GPL; a
///   `Graphics2D` of our own, which has eighty methods to get wrong. Batik's part for writing brings 1.5 MB and no
///   library of XML.
@NullMarked
package app.hotlist.chart;

import org.jspecify.annotations.NullMarked;
