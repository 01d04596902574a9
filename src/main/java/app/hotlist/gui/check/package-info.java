/// The step Check: are the leads fit to learn from, and is every column known before the first call?
///
/// Facets are values ([Facet]); the leads that belong to all of them are counted afresh in the background, so that
/// cards, rows and counts always speak of the same leads.
@NullMarked
package app.hotlist.gui.check;

import org.jspecify.annotations.NullMarked;
