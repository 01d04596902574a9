/// Have the leads changed since the model was trained?
///
/// May use `base`, `table`, `recipe`, `model`. The only package that knows Commons Statistics.
///
/// Decisions:
/// - **The baseline is the evidence that every bundle holds** ([app.hotlist.model.Evidence]): the training leads of
///   each column by value or band. So drift stands above `model`, no bundle needs a part of its own for it, and models
///   of long ago can be watched, too. Rejected: a baseline of its own below `model`, the same counts a second time.
/// - **A column counts as changed only where two things hold**: the index ([Psi]), less what chance alone adds to it,
///   is above the usual limits; and the difference is beyond chance, by a test that allows for looking at many columns
///   (Holm). With fifty leads an index of 0.2 is noise; with a million every difference is beyond chance, and most
///   matter to nobody.
/// - **A column has moved only if a tenth of the leads has**: the index of a few leads with a value that no lead had is
///   large, since it weighs a share against nothing. They are worth a look.
/// - **A change alarms by what it carries**: columns that bear less than a twentieth of the score together are shown
///   and alarm nobody.
/// - **Days always go on**: leads of later days are no change. Of dates only whether there is one is compared.
/// - **Counting adds up over chunks**: a file of any length takes the memory of the groups.
/// - **Distributions are Commons Statistics'**. Rejected: p-values of our own.
@NullMarked
package app.hotlist.drift;

import org.jspecify.annotations.NullMarked;
