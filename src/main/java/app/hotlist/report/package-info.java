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
/// - **Pictures are SVG of a few shapes with style classes**, so that they follow light, dark and print with the page.
///   Rejected: the charts of `chart`, which have their colours and letters drawn in and take 20 KB each; JFreeSVG is
///   GPL.
/// - **The same input gives the same bytes**: the time is handed in.
@NullMarked
package app.hotlist.report;

import org.jspecify.annotations.NullMarked;
