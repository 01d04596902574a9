package app.hotlist.gui.support;

import app.hotlist.base.Problem;

/// How a job ended.
public sealed interface Outcome<T> {

    /// It came to its end with this result.
    record Done<T>(T value) implements Outcome<T> {}

    /// It could not go on.
    record Failed<T>(Problem problem) implements Outcome<T> {}

    /// The user stopped it.
    record Cancelled<T>() implements Outcome<T> {}
}
