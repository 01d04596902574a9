/// Every picture and the sentence beneath it, once: the window shows them, the command line draws them to files.
///
/// May use `base` and `evaluation`; the only core package that knows JFreeChart and AWT. It makes charts of
/// records and shows nothing itself.
///
/// Decisions:
/// - **A chart is made anew for each theme** and never restyled: a function of its data and a [ChartTheme].
/// - **Up to four curves are named beside them where each name has a clear place** ([NamePlaces]), as the best charts
///   in newspapers are; good models lie too close for that, then the names stand together in the emptiest corner,
///   and more than four above the plot. Every model has a colour and a shape of its own, a second one of its kind
///   another dash. Compared with scikit-learn's displays, Orange's widgets and explainerdashboard's pages, which
///   all take the room of a legend, colours in the order of drawing (so the same model changes its colour), and
///   ROC or confusion in the words of statisticians; taken from them: chance as a dashed line, the same points
///   under the mouse as in the table, a cut-off that runs through all pictures.
/// - **PNG at twice the size; SVG by Apache Batik's generator, made short in [ChartSvg].** Batik writes what it draws
///   with every attribute at every group and 500 points a curve; here a picture of four curves takes 13 KB of 30, its
///   words are words, and it needs no name that a page might have already. Rejected: JFreeSVG, which is GPL; a
///   `Graphics2D` of our own, which has eighty methods to get wrong. Batik's part for writing brings 1.5 MB and no
///   library of XML.
@NullMarked
package app.hotlist.chart;

import org.jspecify.annotations.NullMarked;
