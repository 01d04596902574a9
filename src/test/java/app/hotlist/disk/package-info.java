/// What disks do to people: they are full, may only be read, or are gone, and clocks go wrong; and memory that is too
/// small. Nothing is lost.
@NullMarked
package app.hotlist.disk;

import org.jspecify.annotations.NullMarked;
