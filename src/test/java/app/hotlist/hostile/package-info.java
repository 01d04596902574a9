/// What somebody who means harm could do to a file: for the tests of every reader of files that come from elsewhere.
@NullMarked
package app.hotlist.hostile;

import org.jspecify.annotations.NullMarked;
