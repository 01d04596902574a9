/// The Prepare screen: what happens to the columns before anything is learnt.
///
/// May use the core packages and `gui.support`; no other screen.
///
/// Decisions:
/// - **Steps that are off stand in the recipe too**, in their places: undo, files and runs need nothing else. What is
///   trained is what is on.
/// - **The preview fits the whole recipe on all leads**, in the background: what it shows is what a model would see.
///   Steps that do not fit are passed over there, and there only.
/// - **A card shows what its step did before until a change has been tried**: pictures that came and went would make
///   the list jump under the pointer.
/// - **Cards, palette and pictures are nodes of their own** below one controller; they know the view-model, not each
///   other.
@NullMarked
package app.hotlist.gui.prepare;

import org.jspecify.annotations.NullMarked;
