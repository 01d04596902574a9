/// The screen of registered models: versions with their labels, the checklist before production, who was in
/// production when, and models as files.
///
/// Decision: a promotion is one button on a version whose checklist stands beside it; what fails is overruled by
/// writing a note, never by a second dialog that everybody clicks away.
@NullMarked
package app.hotlist.gui.models;

import org.jspecify.annotations.NullMarked;
