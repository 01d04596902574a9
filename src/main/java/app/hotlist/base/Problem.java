package app.hotlist.base;

import java.util.List;

/// Something that went wrong and that the user can put right: what happened, where, and how to fix it.
///
/// @param details what the texts refer to as `{0}`, `{1}`, …
public record Problem(ProblemKind kind, List<Object> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /// What happened, in one sentence.
    public String what() {
        return text(".what");
    }

    /// Where it happened: file, line, column or setting, in one sentence.
    public String where() {
        return text(".where");
    }

    /// What the user can do about it, in one sentence.
    public String fix() {
        return text(".fix");
    }

    /// The exception to throw.
    public UserException exception() {
        return new UserException(this);
    }

    private String text(String part) {
        return Texts.filled(Texts.bundle("problems").getString(kind.key() + part), details.toArray());
    }
}
