/// Pages to hand on: one self-contained HTML file each, for people without Hotlist.
///
/// May use `base`, `table`, `evaluation`, `check`, `recipe`, `model`, `experiment` and `chart`. Nothing in a page comes
/// from elsewhere: no script, no font,
/// no picture, no network. It follows the reader's light or dark setting and prints on A4.
///
/// Decisions:
/// - **No personal data.** A page gets mailed on. What names or reaches a person is counted and never shown, in
///   [Discretion] and nowhere else; so are free texts, and values that hardly any lead shares.
/// - **[Element] over the JDK's XML writer** makes the page: it cannot forget to escape or to close. Rejected: a
///   template engine (JTE, FreeMarker), whose templates are one more language with a build step of its own; j2html,
///   which knows no SVG and does not promise well-formed XML.
/// - **Charts are those of `chart`, as SVG in the page** ([Chart]): the same picture as in the window, 5 to 15 KB each,
///   dark where the reader's screen is by rules that give every colour its dark one, light on paper. Only what is
///   smaller than a chart (a bar in a table, an interval in a line) is drawn here, of shapes with style classes.
/// - **A page becomes a PDF by printing it in a browser**, for which it has rules of its own: one sheet of A4 for the
///   one page, four for the whole report, tested with Chromium. Rejected: openhtmltopdf, which knows CSS 2.1 only (no
///   grid, no variables: the page would need a second style) and brings PDFBox and Batik's whole renderer, 12 MB, for
///   what every browser does with Ctrl+P.
/// - **Looked at by a real browser** (`BrowserTest`): nothing fetched, no errors, every word seen, wide and narrow.
/// - **The same input gives the same bytes**: the time is handed in.
@NullMarked
package app.hotlist.report;

import org.jspecify.annotations.NullMarked;
