package app.hotlist.base;

import org.jspecify.annotations.Nullable;

/// A failure of the program as logs and bug reports may have it: what it was and where, without its words, which may
/// quote a lead.
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CAUSES = 10;

    private Wordless(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    /// The same failure with the same causes, none of which says anything.
    public static Wordless of(Throwable failure) {
        return of(failure, MOST_CAUSES);
    }

    private static Wordless of(Throwable failure, int causes) {
        Throwable cause = failure.getCause();
        return new Wordless(failure, cause == null || causes == 0 ? null : of(cause, causes - 1));
    }
}
