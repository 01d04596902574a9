/// The Prepare screen: what happens to the columns before anything is learnt.
///
/// May use the core packages and `gui.support`; no other screen.
///
/// Decisions:
/// - **The recipe has only the steps that are on.** A card that is off is a suggested step that the recipe does
///   not have; so undo needs nothing but the recipe, and what is trained is what is on.
/// - **The preview fits the whole recipe on all leads**: what it shows is what a model would see.
@NullMarked
package app.hotlist.gui.prepare;

import org.jspecify.annotations.NullMarked;
