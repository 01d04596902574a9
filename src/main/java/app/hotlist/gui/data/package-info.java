/// The Data screen: past leads in, what each column is for, and which value means bought.
///
/// May use the core packages and `gui.support`; no other screen.
///
/// Decisions:
/// - **Every change of the format reads the file again**: there is no second way from a file to a table.
/// - **Roles decide what is learnt from**: a column that looks written after the sale gets the role "ignore", and
///   giving it the role "feature" is how the user says that it is known before.
/// - **Cards and grid make nodes for what is in sight only**, so that wide files stay fast.
@NullMarked
package app.hotlist.gui.data;

import org.jspecify.annotations.NullMarked;
