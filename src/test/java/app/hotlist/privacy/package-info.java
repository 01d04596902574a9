/// Leads with values that can be found again, and the search for them: for the tests that nothing tells of a person.
@NullMarked
package app.hotlist.privacy;

import org.jspecify.annotations.NullMarked;
