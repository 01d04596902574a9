package app.hotlist.base;

/// Thrown where the user, not the programmer, must put something right.
///
/// Only the edges catch it: the window's jobs, the command line. Each shows all three parts of the
/// [Problem]. A mistake in our own code is an [IllegalArgumentException] or [IllegalStateException]
/// instead, and is reported as a bug.
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UserException(Problem problem) {
        super(problem.what() + " " + problem.where() + " " + problem.fix());
        this.problem = problem;
    }

    /// What a log may say of it: the kind, such as `csv.unclosed-quote`, and no details.
    public String kind() {
        return problem.kind().key();
    }

    /// What to tell the user.
    public Problem problem() {
        return problem;
    }
}
